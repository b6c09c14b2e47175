import { passOnDetails } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** The age group on the account is below what the application asks for; in a company that is nearly always a wrong entry. */
export default rule({
  id: 'age-restriction',
  signals: [{ verdict: 'match', code: ['AADSTS54000', 'AADSTS50015'] }],
  title: 'Your account is marked as that of a minor',
  says: 'The application is closed to the age group that your account carries. In a company this is usually a wrong entry.',
  fixes: [
    {
      id: 'correct-age-group',
      who: ['user-management-admin', 'global-admin'],
      takes: 'minutes',
      title: 'Ask an admin to correct the age group',
      steps: [
        passOnDetails,
        'The admin opens your name under **Users** in the Microsoft Entra admin center and corrects **Age group** in the properties.',
        'Sign out and in again.',
      ],
      link: 'entra-users',
    },
  ],
  sources: ['entra-codes'],
});
