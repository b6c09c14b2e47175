import { lasting } from '../data/codes/microsoft.ts';
import { reportToMicrosoft, waitAndRetry } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** Something on Microsoft's side that does not pass by itself. */
export default rule({
  id: 'sign-in-service-fault',
  signals: [
    {
      verdict: 'match',
      code: lasting,
    },
    { verdict: 'possible', oauthError: ['server_error'] },
    { verdict: 'possible', topic: ['sign-in-fault'] },
  ],
  title: 'Microsoft’s sign-in service has a fault here',
  says: 'Your account and password are not the reason.',
  more: 'If it does not work in a private window either, Microsoft has to look at it.',
  fixes: [
    reportToMicrosoft,
    {
      ...waitAndRetry,
      title: 'Or try again later today',
    },
  ],
  sources: ['entra-codes'],
});
