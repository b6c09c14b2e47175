import { askMicrosoft, verifiersOf } from '../data/fixes-verification.ts';
import { rule } from '../rule.ts';

/** The partner account itself is switched off: seen on the hardware pages, with a correlation id. */
export default rule({
  id: 'account-deactivated',
  signals: [{ verdict: 'match', phrase: ['account-deactivated'] }],
  refine: (facts) => ({ who: { 'check-status': verifiersOf(facts) } }),
  asks: ['program'],
  title: 'Your company’s account has been deactivated',
  says: 'A failed check, an expired registration, unpaid bills or a report of abuse may be the reason.',
  fixes: [
    {
      id: 'check-status',
      who: ['compliance-admin', 'account-admin', 'manager', 'owner', 'global-admin'],
      takes: 'days',
      title: 'Have the status of the account checked',
      steps: [
        'Who may open **Account settings** > **Legal info** reads the status of each tab.',
        'Where it says **Rejected** or **Pending**, they select **Fix now** and follow the page.',
        'What runs already mostly goes on. Until then nothing new can be sold or submitted.',
      ],
      link: 'legal-profile',
    },
    ...askMicrosoft({
      id: 'ask-support',
      title: 'Nothing to mend there: ask Microsoft',
      steps: [
        'Copy the correlation id and the date from the page.',
        'Ask why the account was deactivated and what brings it back.',
      ],
    }),
  ],
  sources: ['driver-docs-issue-3283', 'hardware-support-article', 'suspended-account', 'verification'],
});
