import { rule } from '../rule.ts';

/**
 * Partner Center opens the home page instead of the page that was asked for, without a word. Seen where the program is
 * not enrolled or the account is not the one that enrolled it; recognised from the order of pages alone.
 */
export default rule({
  id: 'sent-back-home',
  signals: [{ verdict: 'possible', trail: ['sent-home'] }],
  title: 'Partner Center sends you back to the home page',
  says: 'Your company is not in the program of that page, or another account joined it. Partner Center shows no message for this.',
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
      steps: [
        'For partner programs a Global admin enrolls the company, for developer programs the Owner of the account.',
        'They open **Account settings** > **Programs** and follow the program of the page.',
        'For the hardware program a Global admin of your tenant registers the company.',
      ],
    },
    {
      id: 'report-to-microsoft',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Enrolled, and still sent back: report it',
      steps: ['Open a support request and name the page you wanted, your role and the time of the last try.'],
      link: 'partner-ticket',
    },
  ],
  sources: ['permissions-faq', 'find-roles', 'permissions'],
});
