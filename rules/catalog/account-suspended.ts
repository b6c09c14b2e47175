import { askMicrosoft, openLegalInfo } from '../data/fixes-verification.ts';
import { partnerCenterPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** Taken away by Microsoft, for all or for one program: each program has its own reasons and its own way back. */
export default rule({
  id: 'account-suspended',
  signals: [
    { verdict: 'match', phrase: ['account-removed'] },
    {
      verdict: 'possible',
      concept: ['suspended', 'account-disabled', 'account-locked'],
      page: partnerCenterPages,
    },
    { verdict: 'match', answer: { situation: ['account-not-verified'], verification: ['suspended'] } },
    { verdict: 'possible', topic: ['account-suspended'] },
  ],
  asks: ['program'],
  title: 'Microsoft has suspended the account or program',
  says: 'Unpaid bills, unmet terms or a failed check can be why.',
  more: 'A broken store policy can be the reason, too. The way back depends on it.',
  fixes: [
    {
      id: 'restore-csp',
      who: ['billing-admin', 'global-admin'],
      takes: 'days',
      title: 'CSP: clear what is open, then ask for the return',
      when: { program: ['csp-direct-bill', 'csp-indirect-provider', 'csp-indirect-reseller'] },
      steps: [
        'What runs already can still be managed.',
        'All admin relationships with customers may have ended: ask for new ones afterwards.',
      ],
      theirSteps: [
        openLegalInfo,
        'Is **Reseller** rejected? A Compliance admin or Global admin selects **Fix now** there.',
        'Pay what is more than 60 days late.',
        'Look at **Security** > **Security requirements** and at the yearly terms of CSP. A direct-bill partner may go on as indirect reseller.',
      ],
      request:
        'Our CSP program is suspended. Could you pay what is late and clear what is rejected under Legal info?',
      link: 'legal-profile',
    },
    {
      id: 'restore-partner-program',
      who: ['account-admin', 'global-admin'],
      takes: 'days',
      title: 'AI Cloud Partner Program: mend the rejected check',
      when: { program: ['ai-cloud-partner'] },
      steps: ['A check of the company takes three to five working days.'],
      theirSteps: [
        openLegalInfo,
        'Select **Fix now** or **Resolve** and send the paper that it asks for.',
        'A check that stays rejected for 30 days suspends the account.',
      ],
      request: 'Our partner account is suspended. Could you mend the rejected check under Legal info?',
      link: 'legal-profile',
    },
    ...askMicrosoft({
      id: 'appeal',
      title: 'Ask for the reason, and appeal',
      steps: [
        'Find the e-mail with the reason in the mailbox of the primary contact or Owner. It names the policy and how to appeal.',
        'Say which program it is, what the mail says, and what you have changed since.',
      ],
      request: 'Our account is suspended. Could you tell us the reason, and what brings it back?',
    }),
  ],
  sources: [
    'suspended-account',
    'verification-process',
    'edge-contact',
    'edge-issue-525',
    'localsend-issue-220',
    'windows-company',
    'hardware-support-article',
  ],
});
