import { rule } from '../rule.ts';

/**
 * Partner Center opens the home page instead of the page that was asked for, without a word. Seen where the program is
 * not enrolled or the account is not the one that enrolled it; recognised from the order of pages alone.
 */
export default rule({
  id: 'sent-back-home',
  signals: [{ verdict: 'possible', trail: ['sent-home'] }],
  title: 'Partner Center sends you back to the home page',
  says: 'Your company is not in that program, or another account joined it.',
  more: 'Partner Center shows no message for this.',
  fixes: [
    {
      id: 'check-programs',
      who: ['you'],
      takes: 'minutes',
      title: 'See whether your company is in the program',
      steps: [
        'In Partner Center select **Settings** (the gear) > **Account settings** > **My access**.',
        'A workspace that is not listed belongs to a program your company is not enrolled in: see **Account settings** > **Programs**.',
        'Select your picture: are you in with the account that joined the program? For Windows and Edge it may be a personal one.',
      ],
      link: 'partner-home',
    },
    {
      id: 'enroll',
      who: ['global-admin', 'owner'],
      takes: 'days',
      title: 'Not enrolled? Ask for the enrollment',
      request:
        'Could you enroll our company in the program of this page? Partner Center sends me back to the home page.',
      steps: ['Add which program it is.'],
      theirSteps: [
        'Open **Account settings** > **Programs** and follow the program of the page.',
        'Partner programs take a Global admin, developer programs the Owner of the account.',
        'For the hardware program a Global admin of your tenant registers the company.',
      ],
      link: 'programs',
    },
    {
      id: 'report-to-microsoft',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Enrolled, and still sent back: report it',
      request:
        'Our company is enrolled, and this page still sends me back to the home page. Could you repair it?',
      steps: ['Add the page that you wanted and your role.'],
      link: 'partner-ticket',
    },
  ],
  sources: ['permissions-faq', 'find-roles', 'permissions'],
});
