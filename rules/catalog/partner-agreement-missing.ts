import { rule } from '../rule.ts';

/** Transactions stop while the Microsoft Partner Agreement is not accepted. */
export default rule({
  id: 'partner-agreement-missing',
  signals: [
    { verdict: 'match', code: ['PC_900124'] },
    { verdict: 'match', phrase: ['agreement-not-accepted'] },
    { verdict: 'possible', topic: ['agreement-missing'] },
  ],
  title: 'Your company has not accepted its Partner Agreement',
  says: 'Until it does, it cannot buy or change anything for customers.',
  more: 'No role gets around it.',
  fixes: [
    {
      id: 'accept-agreement',
      who: ['global-admin'],
      takes: 'minutes',
      title: 'Ask your Global admin to accept the agreement',
      request:
        'Could you accept the Microsoft Partner Agreement in Partner Center? Until then we cannot buy anything for customers.',
      steps: ['Once it is accepted, try again after a few minutes.'],
      theirSteps: [
        'Sign in to Partner Center as Global admin of the CSP account.',
        'Open the pending actions on the home page, or **Account settings** > **Agreements**.',
        'Read and accept the **Microsoft Partner Agreement**.',
      ],
      link: 'agreements',
    },
  ],
  sources: ['partner-api-codes', 'permissions-faq'],
});
