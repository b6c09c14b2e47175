import { certificates } from '../data/codes/companies.ts';
import { rule } from '../rule.ts';

/** A certificate was presented, by the person's card or by an application, and could not be verified. */
export default rule({
  id: 'certificate-refused',
  signals: [{ verdict: 'match', code: certificates }],
  title: 'The certificate for this sign-in was not accepted',
  says: 'It is wrong, has run out, or its issuer is not listed.',
  more: 'It is on your card or device, or in the application.',
  fixes: [
    {
      id: 'check-certificate',
      who: ['it-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Ask the IT department to check the certificate',
      steps: ['Meanwhile, sign in with another certificate or your password.'],
      theirSteps: [
        'Check that the certificate is valid and not revoked.',
        'Its issuers must be listed under **Certificate authorities** in the Microsoft Entra admin center.',
      ],
      request:
        'My certificate was refused when I signed in. Could you check whether it is valid and its issuer listed?',
    },
    {
      id: 'other-method',
      who: ['you'],
      takes: 'a-minute',
      title: 'Try another certificate or the password',
      steps: [
        'Close all browser windows: the browser remembers which certificate you chose.',
        'Sign in again and choose the other certificate, or your password.',
      ],
      link: 'partner-home',
    },
  ],
  sources: ['entra-codes'],
});
