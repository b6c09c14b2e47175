import { flagSignIn, passOnDetails } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** The tenant opens the application to listed people only. */
export default rule({
  id: 'app-not-assigned',
  signals: [{ verdict: 'match', code: ['AADSTS50105'] }],
  title: 'Your company has not given you this application',
  says: 'The application is open only to people an admin has assigned to it, and neither you nor a group of yours is among them.',
  fixes: [
    {
      id: 'assign-user',
      who: ['application-admin', 'global-admin'],
      takes: 'minutes',
      title: 'Ask an admin to assign you',
      steps: [
        'Name the application, as the page shows it.',
        passOnDetails,
        'The admin opens it under **Enterprise applications** > **Users and groups** in the Microsoft Entra admin center and adds you or your group.',
        'A group inside a group does not count.',
        'Sign out and in again.',
        'Still refused although you are assigned? The admin looks for the reason in the **Sign-in logs**.',
        ...flagSignIn,
      ],
      link: 'entra-users',
    },
    {
      id: 'other-account',
      who: ['you'],
      takes: 'a-minute',
      title: 'Check that you are in with the right account',
      steps: [
        'Look which account the page names.',
        'If you have another one for this work, use it in a private window.',
      ],
    },
  ],
  sources: ['entra-codes', 'external-account', 'sign-in-logs', 'flagged-sign-ins', 'sign-in-diagnostic'],
});
