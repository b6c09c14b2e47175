import { personalOnly } from '../data/fixes-account.ts';
import { noAdminLeft, providerResetsMethods, resetMethods } from '../data/fixes-entra.ts';
import { personalPhoneLost } from '../data/fixes-password.ts';
import { rule } from '../rule.ts';

/** Told by the person: nothing on the page says that a phone is gone. */
export default rule({
  id: 'authenticator-lost',
  signals: [
    { verdict: 'match', answer: { situation: ['authenticator-lost'] } },
    { verdict: 'possible', topic: ['authenticator-lost'] },
  ],
  asks: ['globalAdmin', 'program'],
  title: 'Your phone or authenticator is gone',
  says: 'Another method helps at once. Otherwise an admin resets yours.',
  fixes: [
    personalPhoneLost,
    // First for those who say that there is no Global admin, last while unanswered.
    {
      ...noAdminLeft,
      unless: { program: personalOnly },
      title: 'You are the only Global admin, or none can be reached? Call Microsoft',
    },
    {
      id: 'other-method',
      who: ['you'],
      takes: 'minutes',
      title: 'Confirm in another way, if you have one',
      steps: [
        'On the page that waits for the app choose another way: a call, a text message, a key or a second device.',
        'Once you are in, open your security info, add the new phone, or better a passkey, and remove the lost one.',
      ],
      link: 'partner-home',
    },
    { ...resetMethods, title: 'No other way? Ask an admin to reset your methods' },
    providerResetsMethods,
    {
      id: 'contact-support',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Nobody can reset it? Contact the support of the service',
      act: 'message',
      unless: { program: personalOnly },
      steps: ['Say which service you want to open. Business support talks to admins only.'],
      request:
        'I have lost the device for my second step of sign-in, and no admin can reset it. Could you help me in?',
      link: 'business-support',
    },
  ],
  sources: [
    'unable-to-sign-in',
    'manage-mfa',
    'sms-retirement',
    'gdap-lockouts',
    'personal-recovery',
    'get-help',
    'support-numbers',
    'lockout-answers',
    'emergency-access',
  ],
});
