import { rule } from '../rule.ts';

/** The GDAP tool looks at the account, not at the session: it must have a second factor at all. */
export default rule({
  id: 'credentials-without-mfa',
  signals: [{ verdict: 'match', phrase: ['credentials-without-mfa'] }],
  title: 'Your account has no second factor',
  says: 'Work for customers needs an account with multifactor authentication. Yours has none.',
  fixes: [
    {
      id: 'enable-mfa',
      who: ['global-admin'],
      takes: 'an-hour',
      title: 'Ask your Global admin to switch multifactor authentication on for you',
      steps: [
        'The Global admin requires Microsoft Entra multifactor authentication for you.',
        'Sign out, sign in again and register your phone or app when asked.',
        'Then repeat what you wanted to do.',
      ],
    },
    {
      id: 'register-second-factor',
      who: ['you'],
      takes: 'minutes',
      title: 'It is switched on? Register your second factor',
      steps: [
        'Open your security info and add a phone or an app.',
        'Sign out of Partner Center and in again.',
      ],
      link: 'security-info',
    },
  ],
  sources: ['gdap-faq', 'mandatory-mfa'],
});
