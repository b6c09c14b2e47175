import { signInAgain } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** The second step counts for a time that the company sets. */
export default rule({
  id: 'mfa-expired',
  signals: [{ verdict: 'match', code: ['AADSTS50078'] }],
  title: 'Your second step has expired',
  says: 'A confirmed second step counts for a limited time. Your account is fine.',
  fixes: [
    {
      ...signInAgain,
      title: 'Sign in again and confirm the second step',
    },
  ],
  sources: ['entra-codes'],
});
