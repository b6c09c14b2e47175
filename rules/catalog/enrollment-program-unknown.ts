import { askMicrosoft } from '../data/fixes-verification.ts';
import { rule } from '../rule.ts';

/** The address names a program that the enrollment pages do not know: the old link of the Edge program, or a fault. */
export default rule({
  id: 'enrollment-program-unknown',
  signals: [{ verdict: 'match', phrase: ['program-not-recognized'] }],
  asks: ['program'],
  title: 'The enrollment link is out of date',
  says: 'The page does not know its program. Your account is not the reason.',
  fixes: [
    {
      id: 'use-new-edge-link',
      who: ['you'],
      takes: 'minutes',
      title: 'Edge add-ons: use the new link',
      act: 'private-window',
      unless: {
        program: [
          'ai-cloud-partner',
          'csp-direct-bill',
          'csp-indirect-provider',
          'csp-indirect-reseller',
          'marketplace',
          'windows-xbox',
          'office-store',
          'hardware',
        ],
      },
      steps: [
        'In the private window sign in with the personal account that is to own the add-ons.',
        'A work account cannot join the Edge program.',
      ],
      link: 'edge-enrollment',
    },
    {
      id: 'start-from-programs',
      who: ['you'],
      takes: 'minutes',
      title: 'Other programs: start from Partner Center',
      unless: { program: ['edge'] },
      steps: [
        'Sign in with your work account.',
        'Open **Account settings** > **Programs** and select the program there.',
      ],
      link: 'programs',
    },
    ...askMicrosoft({
      id: 'report-link',
      title: 'The same again: report it',
      steps: [
        'Name the address of the page, the program and the time: this has been a fault of the service before.',
      ],
      request: 'The enrollment page does not know the program of its own link. Could you repair it?',
    }),
  ],
  sources: ['edge-issue-602', 'edge-issue-774', 'edge-account', 'edge-contact', 'windows-company'],
});
