import { certificates } from '../data/codes/companies.ts';
import { passOnDetails } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** A certificate was presented, by the person's card or by an application, and could not be verified. */
export default rule({
  id: 'certificate-refused',
  signals: [{ verdict: 'match', code: certificates }],
  title: 'The certificate for this sign-in was not accepted',
  says: 'The one on your card, device or in the application is wrong, has run out, or comes from an issuer your company does not list.',
  fixes: [
    {
      id: 'check-certificate',
      who: ['it-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Ask the IT department to check the certificate',
      steps: [
        passOnDetails,
        'IT checks that the certificate is valid and not revoked.',
        'Its issuers must be listed under **Certificate authorities** in the Microsoft Entra admin center.',
      ],
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
    },
  ],
  sources: ['entra-codes'],
});
