import { afterNewRole } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/**
 * The hardware pages show no failure to somebody whose company has not finished the registration: they start over, send
 * home, or the link is not there. A missing role would be called a denial.
 */
export default rule({
  id: 'hardware-program-missing',
  signals: [
    {
      verdict: 'match',
      answer: { situation: ['cannot-see-page'] },
      workspace: ['hardware', 'hardware-registration'],
    },
    { verdict: 'possible', answer: { situation: ['cannot-see-page'], program: ['hardware'] } },
    { verdict: 'possible', topic: ['not-in-hardware-program'] },
  ],
  title: 'Your company may not be in the hardware program',
  says: 'Drivers and systems need it. Windows and Xbox do not include it.',
  fixes: [
    {
      id: 'register-company',
      who: ['global-admin'],
      takes: 'a-day',
      title: 'Have a Global admin register the company',
      steps: [
        'Afterwards, open **Hardware** again. A registration that was left halfway goes on where it stopped.',
      ],
      theirSteps: [
        'Open the hardware registration with the work account of the existing tenant. With a second tenant the page calls the domain taken.',
        'Sign the file with the extended validation certificate of the company and upload it.',
        'Accept the agreements.',
        'Answer the questionnaire in your mailbox, and the mail to the legal contact. Until then nothing goes on.',
      ],
      request: 'Could you register our company for the hardware program? It takes a Global admin.',
      link: 'hardware-enrollment',
    },
    {
      id: 'ask-for-role',
      who: ['manager'],
      takes: 'an-hour',
      title: 'Registered already? Ask for a role in the program',
      steps: ['The Manager can be another person than the Global admin of Entra.', afterNewRole],
      theirSteps: [
        'Open **Account settings** > **User management**, select the name and assign the role **Driver Submitter**.',
      ],
      request: 'Could you give me the role Driver Submitter in the hardware program?',
      link: 'user-management',
    },
    {
      id: 'report-loop',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Registered, and the page still starts over: report it',
      steps: [
        'Sign in there with the account that is in the program.',
        'Give the name of the company, the domain, the Seller ID and the time.',
      ],
      request: 'Our company is registered for hardware, and the page still starts over. Could you repair it?',
      link: 'hardware-support',
    },
  ],
  sources: ['hardware-register', 'hardware-users', 'hardware-support-article', 'driver-docs-issue-3068'],
});
