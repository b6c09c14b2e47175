import { switchAccount } from '../data/fixes-account.ts';
import { partnerCenterPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

const elsewhere: readonly string[] = ['edge', 'customers', 'customer-requests'];

/** Technical benefits: the account belongs to CSP alone and not to the AI Cloud Partner Program. */
export default rule({
  id: 'program-account-needed',
  signals: [
    { verdict: 'match', phrase: ['program-account-needed'] },
    { verdict: 'possible', concept: ['not-enrolled'], page: partnerCenterPages },
  ],
  // There it is the account, or the group: edge-program-not-joined, customer-role-missing.
  refine: ({ now, workspace }) =>
    now?.phrases.length === 0 && workspace && elsewhere.includes(workspace.id) ? { verdict: 'no' } : {},
  title: 'Your account is not tied to the program behind this page',
  says: 'The page belongs to the AI Cloud Partner Program, and your account is known for another program only, mostly CSP.',
  fixes: [
    {
      id: 'associate-account',
      who: ['account-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Have your account added to the AI Cloud Partner Program account',
      steps: [
        'Ask the Account admin or Global admin of that partner account to add you in **User management**.',
        'If your CSP account stands alone, they associate it with the company’s PartnerID.',
        'Wait up to an hour, then sign out and in again.',
      ],
      link: 'user-management',
    },
    { ...switchAccount, title: 'Do you have another work account that belongs to it? Use that one' },
  ],
  sources: ['technical-benefits', 'permissions'],
});
