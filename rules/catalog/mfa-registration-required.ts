import { noAdminLeft, providerResetsMethods, resetMethods } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** "More information required": not a refusal, but where people stop who have no phone at hand. */
export default rule({
  id: 'mfa-registration-required',
  signals: [
    { verdict: 'match', code: ['AADSTS50072', 'AADSTS50079', 'AADSTS50203'] },
    { verdict: 'match', page: ['entra-proof-up'] },
    { verdict: 'match', phrase: ['more-information-required'] },
  ],
  asks: ['globalAdmin', 'program'],
  title: 'You have to set up a second step first',
  says: 'Your account has no method for it yet.',
  more: 'Your company or this page asks for a second step (multifactor authentication).',
  fixes: [
    {
      id: 'register',
      who: ['you'],
      takes: 'minutes',
      title: 'Set up a passkey or the Authenticator app now',
      steps: [
        'Have your phone ready. On the page **More information required** select **Next**.',
        'Follow the set-up: make a passkey, or scan the code with the Microsoft Authenticator app.',
        'No such page? Open your security info and select **Add sign-in method**.',
      ],
      link: 'security-info',
    },
    {
      ...resetMethods,
      title: 'Asked for a phone you no longer have? Have your methods reset',
      steps: [
        ...resetMethods.steps,
        'If your company signs in through its own servers, ask IT instead: the second step may be set up there.',
      ],
    },
    providerResetsMethods,
    noAdminLeft,
  ],
  sources: [
    'entra-codes',
    'mandatory-mfa',
    'mfa-every-page',
    'sms-retirement',
    'security-defaults',
    'gdap-lockouts',
    'manage-mfa',
    'unable-to-sign-in',
    'lockout-answers',
  ],
});
