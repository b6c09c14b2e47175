import { rule } from '../rule.ts';

/** The age group on the account is below what the application asks for; in a company that is nearly always a wrong entry. */
export default rule({
  id: 'age-restriction',
  signals: [{ verdict: 'match', code: ['AADSTS54000', 'AADSTS50015'] }],
  title: 'Your account is marked as that of a minor',
  says: 'In a company this is usually a wrong entry.',
  more: 'The application is closed to the age group that your account carries.',
  fixes: [
    {
      id: 'correct-age-group',
      who: ['user-management-admin', 'global-admin'],
      takes: 'minutes',
      title: 'Ask an admin to correct the age group',
      steps: ['When they have answered, sign out and in again.'],
      theirSteps: [
        'Open the account under **Users** in the Microsoft Entra admin center and correct **Age group** in the properties.',
      ],
      request: 'Could you correct the age group of my account? It is marked as that of a minor.',
      link: 'entra-users',
    },
  ],
  sources: ['entra-codes'],
});
