import { secrets } from '../data/codes/applications.ts';
import { rule } from '../rule.ts';

/** Secrets and certificates of applications run out; what uses them stops from one day to the next. */
export default rule({
  id: 'application-secret-refused',
  signals: [
    { verdict: 'match', code: secrets },
    { verdict: 'possible', topic: ['api-secret-expired'] },
  ],
  title: 'The application’s secret or certificate was refused',
  says: 'It has run out, is missing or is not the right one.',
  more: 'It is not about you: a program could not prove what it is.',
  fixes: [
    {
      id: 'renew-secret',
      who: ['app-owner'],
      takes: 'an-hour',
      title: 'Ask whoever runs the application to renew it',
      steps: [
        'In the message, name the application ID that the page shows.',
        'Try again when they have answered.',
      ],
      theirSteps: [
        'Open the application under **App registrations** > **Certificates & secrets** in the Microsoft Entra admin center and look at the dates.',
        'Add a new secret or certificate and put its value, not its ID, into the program.',
        'For a federated credential compare issuer, subject and audience with what the program sends.',
      ],
      request: 'The secret or certificate of your application was refused: {code}. Could you renew it?',
      link: 'entra-users',
    },
  ],
  sources: ['entra-codes'],
});
