import { switchAccount } from '../data/fixes-account.ts';
import { afterNewRole } from '../data/fixes-entra.ts';
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
  title: 'Your account is not in this page’s program',
  says: 'It wants the AI Cloud Partner Program; you are in another, mostly CSP.',
  fixes: [
    {
      id: 'associate-account',
      who: ['account-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Have your account added to the AI Cloud Partner Program account',
      request: 'Could you add me to the users of our AI Cloud Partner Program account in Partner Center?',
      steps: [afterNewRole],
      theirSteps: [
        'In that partner account open **Account settings** > **User management** and add this person.',
        'Does the CSP account stand alone? Associate it with the company’s PartnerID.',
      ],
      link: 'user-management',
    },
    { ...switchAccount, title: 'Do you have another work account that belongs to it? Use that one' },
  ],
  sources: ['technical-benefits', 'permissions'],
});
