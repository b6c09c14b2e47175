import { noAdminLeft, resetMethods } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** Told by the person: nothing on the page says that a phone is gone. */
export default rule({
  id: 'authenticator-lost',
  signals: [
    { verdict: 'match', answer: { situation: ['authenticator-lost'] } },
    { verdict: 'possible', topic: ['authenticator-lost'] },
  ],
  asks: ['globalAdmin'],
  title: 'Your phone or authenticator is gone',
  says: 'Another method that you registered helps at once. Otherwise an admin resets your methods and you set up a new one.',
  fixes: [
    // First for those who say that there is no Global admin, last while unanswered.
    { ...noAdminLeft, title: 'You are the only Global admin, or none can be reached? Call Microsoft' },
    {
      id: 'other-method',
      who: ['you'],
      takes: 'minutes',
      title: 'Confirm in another way, if you have one',
      steps: [
        'On the page that waits for the app choose another way to verify: a call, a text message, a key or a second device.',
        'Once you are in, open your security info, add the new phone and remove the lost one.',
      ],
      link: 'security-info',
    },
    { ...resetMethods, title: 'No other way? Ask the Global admin to reset your methods' },
    {
      id: 'contact-support',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Nobody can reset it? Contact the support of the service',
      steps: [
        'Open partner support: it works without signing in.',
        'Say that the device or app for the second step is lost and which service you want to open.',
      ],
      link: 'partner-support',
    },
  ],
  sources: ['sign-in-issues', 'manage-mfa', 'lockout-answers'],
});
