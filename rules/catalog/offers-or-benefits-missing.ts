import { afterNewRole, assignRole, useWorkAccount } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** Mostly the other account of the same address: Partner Center then shows an account that has nothing. */
export default rule({
  id: 'offers-or-benefits-missing',
  signals: [
    { verdict: 'match', phrase: ['no-benefits-yet'] },
    { verdict: 'match', answer: { situation: ['cannot-see-benefits'] } },
    { verdict: 'possible', topic: ['benefits-missing'] },
  ],
  title: 'You cannot see your offers or benefits',
  says: 'You may be in with a personal account; the work account has them.',
  more: 'Both accounts can have the same address. Only the work account shows what your company has.',
  fixes: [
    { ...useWorkAccount, id: 'choose-work-account' },
    {
      id: 'get-benefits-role',
      who: ['account-admin', 'user-management-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'The account is right? Ask for the role',
      request: 'Could you give me the role AI Cloud Partner admin, so that I see our benefits?',
      steps: ['For Marketplace offers ask the Owner or a Manager instead.', afterNewRole],
      theirSteps: [assignRole],
    },
    {
      id: 'check-membership',
      who: ['account-admin', 'global-admin'],
      takes: 'minutes',
      title: 'Have the membership checked',
      request: 'Could you check whether our membership offer is bought and still active?',
      steps: ['Without an active offer there are no benefits to show.'],
      theirSteps: ['Open **Membership** and see whether an offer is bought and still active.'],
    },
  ],
  sources: ['unable-to-sign-in', 'technical-benefits', 'entra-accounts'],
});
