import { switchAccount } from '../data/fixes-account.ts';
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
  says: 'You may be in with a personal account that has the same address. Only the work account shows what your company has.',
  fixes: [
    {
      ...switchAccount,
      id: 'choose-work-account',
      title: 'Sign in with your work account',
      steps: [
        'Select your picture at the top right and read which account it shows.',
        'Select **Sign in with another account** and choose your work account.',
        'If two accounts have the same address, choose **Work or school account**.',
        'If you meet the same page again, try in an InPrivate window.',
      ],
    },
    {
      id: 'get-benefits-role',
      who: ['account-admin', 'user-management-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'The account is right? Ask for the role',
      steps: [
        'Ask for the role **AI Cloud Partner admin**. For Marketplace offers ask the Owner or a Manager.',
        'Wait up to an hour, then sign out and in again.',
      ],
    },
    {
      id: 'check-membership',
      who: ['account-admin', 'global-admin'],
      takes: 'minutes',
      title: 'Have the membership checked',
      steps: [
        'Ask an admin to open **Membership** and see whether an offer is bought and still active.',
        'Without an active offer there are no benefits to show.',
      ],
    },
  ],
  sources: ['unable-to-sign-in', 'technical-benefits', 'entra-accounts'],
});
