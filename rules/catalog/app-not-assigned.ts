import { flagSignIn, flagWhenAsked } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** The tenant opens the application to listed people only. */
export default rule({
  id: 'app-not-assigned',
  signals: [{ verdict: 'match', code: ['AADSTS50105'] }],
  title: 'Your company has not given you this application',
  says: 'Only people whom an admin has assigned can open it.',
  more: 'Neither you nor a group of yours is among them.',
  fixes: [
    {
      id: 'assign-user',
      who: ['application-admin', 'global-admin'],
      takes: 'minutes',
      title: 'Ask an admin to assign you',
      steps: [
        'In the message, name the application, as the page shows it.',
        'When they have answered, sign out and in again.',
        flagWhenAsked,
      ],
      theirSteps: [
        'Open it under **Enterprise applications** > **Users and groups** in the Microsoft Entra admin center and add the person or the group.',
        'A group inside a group does not count.',
        'Still refused? Look for the reason in the **Sign-in logs**.',
        ...flagSignIn,
      ],
      request: 'Could you assign this application to me? It opens only for people who are assigned to it.',
      link: 'entra-users',
    },
    {
      id: 'other-account',
      who: ['you'],
      takes: 'a-minute',
      title: 'Check that you are in with the right account',
      act: 'private-window',
      steps: [
        'Look which account the page names.',
        'If you have another one for this work, use it in the private window.',
      ],
      link: 'partner-home',
    },
  ],
  sources: ['entra-codes', 'external-account', 'sign-in-logs', 'flagged-sign-ins', 'sign-in-diagnostic'],
});
