import { verifiersOf } from '../data/fixes-verification.ts';
import { rule } from '../rule.ts';

/** The company's enrollment, not the person's role: nothing in the program works until it is active. */
export default rule({
  id: 'program-not-active',
  signals: [
    { verdict: 'match', code: ['PC_800039', 'PC_900149'] },
    { verdict: 'match', phrase: ['program-not-active'] },
  ],
  refine: (facts) => ({ who: { 'check-enrollment': verifiersOf(facts) } }),
  title: 'Your company’s enrollment in the program is not active',
  says: 'The program that you need is still being checked, turned down, suspended or ended for your company.',
  fixes: [
    {
      id: 'check-enrollment',
      who: ['compliance-admin', 'account-admin', 'manager', 'owner', 'global-admin'],
      takes: 'days',
      title: 'Have the enrollment looked at',
      steps: [
        'An admin opens **Account settings** > **Programs** and reads the status.',
        'On **Legal info** the tab of the program must say **Authorized**: the **Reseller** tab for CSP.',
        'The admin does what the page asks for. A check of the company takes three to five working days.',
        'CSP: the yearly terms count too. A direct-bill partner who no longer meets them may go on as indirect reseller.',
      ],
      link: 'programs',
    },
    {
      id: 'ask-support',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Suspended or turned down without a reason you can mend: ask Microsoft',
      steps: [
        'Create a support request and name the program and your PartnerID.',
        'Add {code} and the correlation id if the page shows one.',
      ],
      link: 'partner-ticket',
    },
  ],
  sources: ['partner-api-codes', 'permissions-faq', 'suspended-account', 'verification'],
});
