import { personalOnly, useProgramAccount } from '../data/fixes-account.ts';
import { askToBeAdded, useWorkAccount } from '../data/fixes-entra.ts';
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
  says: 'Partner Center wants your work account, even if the address is the same.',
  more: 'Only Edge and some Windows developer accounts belong to a personal account.',
  fixes: [
    { ...useWorkAccount, unless: ownPrograms },
    useProgramAccount,
    {
      ...askToBeAdded,
      title: 'No work account? Ask an admin to add you',
      unless: ownPrograms,
      request:
        'Could you create a work account for me, or invite my address as a guest, with a role in Partner Center?',
    },
  ],
  sources: ['unable-to-sign-in', 'entra-accounts', 'entra-codes', 'edge-account', 'windows-company'],
});
