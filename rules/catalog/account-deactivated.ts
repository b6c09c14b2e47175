import { askMicrosoft, verifiersOf } from '../data/fixes-verification.ts';
import { rule } from '../rule.ts';

/** The partner account itself is switched off: seen on the hardware pages, with a correlation id. */
export default rule({
  id: 'account-deactivated',
  signals: [{ verdict: 'match', phrase: ['account-deactivated'] }],
  refine: (facts) => ({ who: { 'check-status': verifiersOf(facts) } }),
  asks: ['program'],
  title: 'Your company’s account has been deactivated',
  says: 'Often a failed check, unpaid bills or an expired registration is behind it.',
  more: 'A report of abuse can be the reason, too. Until it is mended nothing new can be sold or submitted.',
  fixes: [
    {
      id: 'check-status',
      who: ['compliance-admin', 'account-admin', 'manager', 'owner', 'global-admin'],
      takes: 'days',
      title: 'Have the status of the account checked',
      steps: [
        'Meanwhile, what runs already mostly goes on.',
        'When they have answered, sign out and in again.',
      ],
      theirSteps: [
        'Open **Account settings** > **Legal info** and read the status of each tab.',
        'Where it says **Rejected** or **Pending**, select **Fix now** and follow the page.',
      ],
      request:
        'Could you look under Legal info in Partner Center and mend what is rejected or pending? Our account is deactivated.',
      link: 'legal-profile',
    },
    ...askMicrosoft({
      id: 'ask-support',
      title: 'Nothing to mend there: ask Microsoft',
      steps: ['Keep the correlation id and the date of the page at hand.'],
      request: 'Our account has been deactivated. Could you tell us why, and what brings it back?',
    }),
  ],
  sources: ['driver-docs-issue-3283', 'hardware-support-article', 'suspended-account', 'verification'],
});
