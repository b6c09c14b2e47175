import { secrets } from '../data/codes/applications.ts';
import { rule } from '../rule.ts';

/** Secrets and certificates of applications run out; what uses them stops from one day to the next. */
export default rule({
  id: 'application-secret-refused',
  signals: [
    { verdict: 'match', code: secrets },
    { verdict: 'possible', topic: ['api-secret-expired'] },
  ],
  title: 'The application’s own secret or certificate was refused',
  says: 'A program could not prove what it is: its secret has run out, is missing or is not the right one. It is not about you.',
  fixes: [
    {
      id: 'renew-secret',
      who: ['app-owner'],
      takes: 'an-hour',
      title: 'Ask whoever runs the application to renew it',
      steps: [
        'Send them {code}, the time and the application ID that the message names.',
        'They open the application under **App registrations** > **Certificates & secrets** in the Microsoft Entra admin center and look at the dates.',
        'They add a new secret or certificate and put its value, not its ID, into the program.',
        'For a federated credential they compare issuer, subject and audience with what the program sends.',
      ],
      link: 'entra-users',
    },
  ],
  sources: ['entra-codes'],
});
