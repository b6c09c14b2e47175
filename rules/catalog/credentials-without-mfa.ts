import { rule } from '../rule.ts';

/** The GDAP tool looks at the account, not at the session: it must have a second factor at all. */
export default rule({
  id: 'credentials-without-mfa',
  signals: [{ verdict: 'match', phrase: ['credentials-without-mfa'] }],
  title: 'Your account has no second factor',
  says: 'Work for customers needs one: multifactor authentication.',
  fixes: [
    {
      id: 'enable-mfa',
      who: ['security-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Ask an admin to switch multifactor authentication on for you',
      steps: [
        'Then sign out, sign in again and register a passkey or the Authenticator app when asked.',
        'Repeat what you wanted to do.',
      ],
      theirSteps: [
        'Require multifactor authentication for this account.',
        'Another vendor’s counts only if Entra gets its claim.',
      ],
      request: 'Could you switch multifactor authentication on for my account? Work for customers needs it.',
    },
    {
      id: 'register-second-factor',
      who: ['you'],
      takes: 'minutes',
      title: 'It is switched on? Register your second factor',
      steps: [
        'Open your security info and add a passkey or the Authenticator app.',
        'Sign out of Partner Center and in again.',
      ],
      link: 'security-info',
    },
  ],
  sources: ['gdap-faq', 'mandatory-mfa', 'mfa-for-users', 'sms-retirement'],
});
