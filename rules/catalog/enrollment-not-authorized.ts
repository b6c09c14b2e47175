import { personalPrograms, workPrograms } from '../data/fixes-account.ts';
import { rule } from '../rule.ts';

/**
 * Enrollment pages refuse the wrong kind of account: Edge, Windows and Xbox want a personal one, the others the work
 * account of a Global admin. The same words have also been a fault of the service.
 */
export default rule({
  id: 'enrollment-not-authorized',
  signals: [
    {
      verdict: 'match',
      phrase: ['not-authorized', 'access-denied', 'no-access-page'],
      workspace: ['enrollment', 'hardware-registration'],
    },
    {
      verdict: 'match',
      page: ['partner-center-empty'],
      status: [401, 403],
      workspace: ['enrollment', 'hardware-registration'],
    },
  ],
  asks: ['program'],
  title: 'This account cannot enroll in the program',
  says: 'Which account may enroll depends on the program: a personal account for Edge and for Windows and Xbox, the work account of a Global admin for all others. If it is the right one, the fault is Microsoft’s.',
  fixes: [
    {
      id: 'enroll-with-personal-account',
      who: ['you'],
      takes: 'minutes',
      title: 'Edge, Windows or Xbox: enroll with a personal account',
      when: { program: personalPrograms },
      steps: [
        'Open an InPrivate window and sign in with the personal account that is to own the program.',
        'Start the enrollment again. The tenant of your company can be linked later.',
      ],
    },
    {
      id: 'ask-global-admin',
      who: ['global-admin'],
      takes: 'an-hour',
      title: 'Other programs: have a Global admin enroll',
      when: { program: workPrograms },
      steps: [
        'Ask the Global admin of your Microsoft Entra tenant to sign in with the work account and to enroll the company. The hardware program also wants the company’s extended validation certificate.',
        'Afterwards the Global admin gives you a role in **User management**.',
      ],
    },
    {
      id: 'report-refusal',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'The right account is refused as well: report it',
      steps: [
        'Reload the page once in an InPrivate window.',
        'Open partner support. It works without an account.',
        'Give the address of the page, the program, the kind of account, your roles and the time.',
        'If you can, add a network capture (HAR file): it has shown a fault of the service here.',
      ],
      link: 'partner-support',
    },
  ],
  sources: ['edge-issue-633', 'edge-account', 'windows-account', 'hardware-register'],
});
