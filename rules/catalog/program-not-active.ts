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
  says: 'It is being checked, or was turned down, suspended or ended.',
  fixes: [
    {
      id: 'check-enrollment',
      who: ['compliance-admin', 'account-admin', 'manager', 'owner', 'global-admin'],
      takes: 'days',
      title: 'Have the enrollment looked at',
      request:
        'Could you look why our enrollment in the program is not active, and do what Partner Center asks for?',
      steps: ['A check of the company takes three to five working days.'],
      theirSteps: [
        'Open **Account settings** > **Programs** and read the status.',
        'On **Legal info** the tab of the program must say **Authorized**: the **Reseller** tab for CSP.',
        'Do what the page asks for.',
        'CSP: the yearly terms count too. A direct-bill partner who no longer meets them may go on as indirect reseller.',
      ],
      link: 'programs',
    },
    {
      id: 'ask-support',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Suspended or turned down without a reason you can mend: ask Microsoft',
      request: 'Could you tell us why our enrollment is not active ({code}), and what we have to do?',
      steps: ['Name the program and your PartnerID in the support request.'],
      link: 'partner-ticket',
    },
  ],
  sources: ['partner-api-codes', 'permissions-faq', 'suspended-account', 'verification'],
});
