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
  title: 'Your company may not be registered for the hardware program',
  says: 'Without it you cannot submit drivers or systems. Another program, such as Windows and Xbox, does not include it.',
  fixes: [
    {
      id: 'register-company',
      who: ['global-admin'],
      takes: 'a-day',
      title: 'Have a Global admin register the company',
      steps: [
        'A Global admin of your tenant opens the hardware registration with the work account of the existing tenant. With a second tenant the page calls the domain taken.',
        'The Global admin signs the file with the extended validation certificate of the company and uploads it.',
        'The Global admin accepts the agreements.',
        'Afterwards a questionnaire comes to the Global admin’s mailbox, and a mail to the legal contact. Until it is answered nothing goes on.',
        'Open **Hardware** again. A registration that was left halfway goes on where it stopped.',
      ],
      link: 'hardware-enrollment',
    },
    {
      id: 'ask-for-role',
      who: ['manager'],
      takes: 'an-hour',
      title: 'Registered already? Ask for a role in the program',
      steps: [
        'A Manager opens **Account settings** > **User management**, selects your name and assigns the role **Driver Submitter**. It can be another person than the Global admin of Entra.',
        'Wait up to an hour, then sign out and in again.',
      ],
      link: 'user-management',
    },
    {
      id: 'report-loop',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Registered, and the page still starts over: report it',
      steps: [
        'Open hardware support with the account that is in the program. Give the name of the company, the domain, the Seller ID and the time.',
      ],
      link: 'hardware-support',
    },
  ],
  sources: ['hardware-register', 'hardware-users', 'hardware-support-article', 'driver-docs-issue-3068'],
});
