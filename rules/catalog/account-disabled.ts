import { noAdminLeft, passOnDetails } from '../data/fixes-entra.ts';
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
  says: 'An admin or an automatic process did this. Only an admin can switch it on again; a new password does not help.',
  fixes: [
    {
      id: 'enable-account',
      who: ['user-management-admin', 'global-admin'],
      takes: 'minutes',
      title: 'Ask an admin to enable the account',
      unless: { globalAdmin: ['no'] },
      steps: [
        'Ask a User administrator or Global admin of the company whose Partner Center account it is. For a guest account that is the company that invited you.',
        passOnDetails,
        'The admin opens your name under **Users** in the Microsoft Entra admin center and switches **Account enabled** on.',
        'If the account comes from a directory on the company’s premises, IT does it there.',
      ],
      link: 'entra-users',
    },
    noAdminLeft,
  ],
  sources: ['entra-codes', 'account-blocked', 'global-admin', 'unable-to-sign-in'],
});
