import { rule } from '../rule.ts';

/** Calls for a person ("App+User") need a sign-in with a second step; a tool that signed in without one is refused. */
export default rule({
  id: 'api-call-without-mfa',
  signals: [
    { verdict: 'match', code: ['PC_900421'] },
    { verdict: 'possible', topic: ['api-second-factor'] },
  ],
  title: 'A tool signed in without a second step',
  says: 'Since 2026 Partner Center refuses calls for a person without one.',
  fixes: [
    {
      id: 'sign-in-with-second-factor',
      who: ['you', 'app-owner'],
      takes: 'an-hour',
      title: 'Sign in to the tool again, with the second step',
      steps: [
        'Renew the sign-in of the tool by hand, with an account that confirms a second step.',
        'The new token must carry Entra’s claim for the second step. A tool that keeps an old token stays refused.',
        'Does a page show it? Sign out of Partner Center and in again, with the second step.',
      ],
      link: 'partner-home',
    },
    {
      id: 'have-mfa-enabled',
      who: ['security-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'The account is never asked for one? Have it switched on',
      steps: ['Afterwards, sign in to the tool again with the second step.'],
      theirSteps: ['Require multifactor authentication for this account.'],
      request: 'Could you require multifactor authentication for the account that our tool uses?',
    },
  ],
  sources: ['mandatory-mfa', 'partner-authentication', 'partner-technical-changes'],
});
