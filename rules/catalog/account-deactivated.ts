import { rule } from '../rule.ts';

/** The partner account itself is switched off: seen on the hardware pages, with a correlation id. */
export default rule({
  id: 'account-deactivated',
  signals: [{ verdict: 'match', phrase: ['account-deactivated'] }],
  title: 'Your company’s account has been deactivated',
  says: 'A failed check, an expired registration, unpaid bills or a report of abuse may be the reason.',
  fixes: [
    {
      id: 'check-status',
      who: ['global-admin', 'owner'],
      takes: 'days',
      title: 'Have the status of the account checked',
      steps: [
        'The Global admin or Owner opens **Account settings** > **Legal profile** and reads the status of each tab.',
        'Where it says **Rejected** or **Pending**, they select **Fix now** and follow the page.',
        'What runs already mostly goes on. Until then nothing new can be sold or submitted.',
      ],
      link: 'legal-profile',
    },
    {
      id: 'ask-support',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Nothing to mend there: ask Microsoft',
      steps: [
        'Copy the correlation id and the date from the page.',
        'Create a support request and ask why the account was deactivated and what brings it back.',
      ],
      link: 'partner-support',
    },
  ],
  sources: ['driver-docs-issue-3283', 'suspended-account', 'verification'],
});
