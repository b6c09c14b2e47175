import { personalOnly, useProgramAccount } from '../data/fixes-account.ts';
import { useWorkAccount } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

const ownPrograms = { program: personalOnly } as const;

/**
 * The same address can name a work account and a personal account; Partner Center's programs take the work account.
 * 500201 says that the application must change: for Partner Center it is still the account that has to.
 */
export default rule({
  id: 'personal-account-used',
  signals: [
    {
      verdict: 'match',
      code: ['AADSTS50020', 'AADSTS16000', 'AADSTS90072', 'AADSTS500211'],
      account: ['personal'],
    },
    {
      verdict: 'match',
      code: ['AADSTS500200', 'AADSTS500201', 'AADSTS500204', 'AADSTS50136', 'AADSTS1003034'],
    },
  ],
  asks: ['program'],
  title: 'You are in with a personal account',
  says: 'Most of Partner Center takes your work account. A personal account can have the same address and still be another account.',
  fixes: [
    { ...useWorkAccount, unless: ownPrograms },
    useProgramAccount,
    {
      id: 'be-added',
      who: ['user-management-admin', 'global-admin'],
      takes: 'minutes',
      title: 'No work account? Ask an admin to add you',
      unless: ownPrograms,
      steps: [
        'Ask an admin of your company to create a work account for you, or to invite this one as a guest.',
        'The admin then gives it a role in **Account settings** > **User management**.',
        'Sign in again with that account. A new role can take up to an hour to show.',
      ],
    },
  ],
  sources: ['unable-to-sign-in', 'entra-accounts', 'entra-codes', 'edge-account', 'windows-company'],
});
