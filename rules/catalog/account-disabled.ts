import { noAdminLeft } from '../data/fixes-entra.ts';
import { workPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** Switched off by an admin or by a leaver's process. A new password does not help. */
export default rule({
  id: 'account-disabled',
  signals: [
    { verdict: 'match', code: ['AADSTS50057', 'AADSTS500571'] },
    { verdict: 'match', phrase: ['sign-in-blocked-by-admin'] },
    { verdict: 'possible', concept: ['account-disabled', 'suspended'], page: workPages },
  ],
  asks: ['globalAdmin'],
  title: 'Your account is switched off',
  says: 'Only an admin can switch it on again; a new password does not help.',
  more: 'An admin or an automatic process did this.',
  fixes: [
    {
      id: 'enable-account',
      who: ['user-management-admin', 'global-admin'],
      takes: 'minutes',
      title: 'Ask an admin to enable the account',
      unless: { globalAdmin: ['no'] },
      steps: [
        'A guest account? Then ask an admin of the company that invited you.',
        'Sign in again when the admin has answered.',
      ],
      theirSteps: [
        'Open the account under **Users** in the Microsoft Entra admin center and switch **Account enabled** on.',
        'Does it come from a directory on the company’s premises? Then switch it on there.',
      ],
      request: 'Could you switch my account on again? Microsoft says that it is disabled.',
      link: 'entra-users',
    },
    noAdminLeft,
  ],
  sources: ['entra-codes', 'account-blocked', 'global-admin', 'unable-to-sign-in'],
});
