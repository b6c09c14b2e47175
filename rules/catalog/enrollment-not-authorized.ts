import { personalOnly, startAtStore, workPrograms } from '../data/fixes-account.ts';
import { askMicrosoft } from '../data/fixes-verification.ts';
import { partnerCenterPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/**
 * Enrollment pages refuse the wrong kind of account: Edge wants a personal one, Windows takes both of companies, the others
 * want the work account of a Global admin. The same words have also been a fault of the service.
 */
export default rule({
  id: 'enrollment-not-authorized',
  signals: [
    {
      verdict: 'match',
      phrase: ['not-authorized', 'access-denied', 'no-access-page', 'permission-needed'],
      workspace: ['enrollment', 'hardware-registration'],
    },
    {
      verdict: 'match',
      page: ['partner-center-empty'],
      status: [401, 403],
      workspace: ['enrollment', 'hardware-registration'],
    },
    {
      verdict: 'possible',
      concept: ['denied'],
      page: partnerCenterPages,
      workspace: ['enrollment', 'hardware-registration'],
    },
  ],
  asks: ['program'],
  title: 'This account cannot enroll in the program',
  says: 'Edge wants a personal account, Windows takes both. All other programs want the work account of a Global admin.',
  fixes: [
    {
      id: 'enroll-with-personal-account',
      who: ['you'],
      takes: 'minutes',
      title: 'Edge: enroll with a personal account',
      when: { program: personalOnly },
      steps: [
        'Open an InPrivate window and sign in with the personal account that is to own the program.',
        'Start the enrollment again. The tenant of your company can be linked later.',
      ],
    },
    startAtStore,
    {
      id: 'ask-global-admin',
      who: ['global-admin'],
      takes: 'an-hour',
      title: 'Other programs: have a Global admin enroll',
      when: { program: workPrograms },
      steps: [
        'Ask the Global admin of your Microsoft Entra tenant to sign in with the work account and to enroll the company.',
        'The hardware program also wants the extended validation certificate of the company.',
        'Afterwards the Global admin gives you a role in **User management**.',
      ],
    },
    ...askMicrosoft({
      id: 'report-refusal',
      title: 'Refused with the right account? The fault is Microsoft’s: report it',
      steps: [
        'Reload the page once in an InPrivate window.',
        'Give the address of the page, the program, the kind of account, your roles and the time.',
        'If you can, keep a network capture (HAR file) for the support: it has shown a fault of the service here.',
      ],
    }),
  ],
  sources: [
    'edge-issue-633',
    'edge-account',
    'windows-company',
    'windows-individual',
    'edge-contact',
    'edge-issue-767',
    'hardware-register',
  ],
});
