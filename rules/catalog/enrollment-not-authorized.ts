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
  says: 'Edge wants a personal account, Windows takes both, others a Global admin’s.',
  more: 'The same words have also been a fault of Microsoft’s service. A network capture (HAR file) showed it.',
  fixes: [
    {
      id: 'enroll-with-personal-account',
      who: ['you'],
      takes: 'minutes',
      title: 'Edge: enroll with a personal account',
      act: 'private-window',
      when: { program: personalOnly },
      steps: [
        'In the private window sign in with the personal account that is to own the program.',
        'Start the enrollment again. The tenant of your company can be linked later.',
      ],
      link: 'edge-enrollment',
    },
    startAtStore,
    {
      id: 'ask-global-admin',
      who: ['global-admin'],
      takes: 'an-hour',
      title: 'Other programs: have a Global admin enroll',
      when: { program: workPrograms },
      steps: [
        'Only a Global admin of your Microsoft Entra tenant can enroll the company.',
        'The hardware program also wants the extended validation certificate of the company.',
      ],
      theirSteps: [
        'Sign in with the work account of the tenant and enroll the company.',
        'Afterwards, give the person a role in **User management**.',
      ],
      request:
        'Could you sign in to Partner Center with your work account and enroll our company in the program?',
    },
    ...askMicrosoft({
      id: 'report-refusal',
      title: 'Refused with the right account? The fault is Microsoft’s: report it',
      steps: [
        'Reload the page once in an InPrivate window.',
        'Give the address of the page, the program, the kind of account, your roles and the time.',
      ],
      request: 'I am refused with the right account. Could you check whether the service has a fault?',
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
