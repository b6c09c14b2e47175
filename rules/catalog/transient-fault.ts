import { passing } from '../data/codes/microsoft.ts';
import { reportToMicrosoft, waitAndRetry } from '../data/fixes-entra.ts';
import { passwordPages, personalPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** Passes by itself: time-outs, overload, a directory that was busy. */
export default rule({
  id: 'transient-fault',
  signals: [
    {
      verdict: 'match',
      code: passing,
    },
    { verdict: 'possible', oauthError: ['temporarily_unavailable'] },
    { verdict: 'possible', concept: ['fault'], page: [...personalPages, ...passwordPages] },
    { verdict: 'possible', topic: ['account-service-busy'] },
  ],
  title: 'Microsoft’s sign-in service was busy for a moment',
  says: 'Your account is fine; it mostly works a little later.',
  fixes: [
    waitAndRetry,
    {
      ...reportToMicrosoft,
      title: 'Still there after an hour? Report it',
    },
  ],
  sources: ['entra-codes'],
});
