import { rule } from '../rule.ts';

/** Transactions stop while the Microsoft Partner Agreement is not accepted. */
export default rule({
  id: 'partner-agreement-missing',
  signals: [
    { verdict: 'match', code: ['PC_900124'] },
    { verdict: 'match', phrase: ['agreement-not-accepted'] },
    { verdict: 'possible', topic: ['agreement-missing'] },
  ],
  title: 'Your company has not accepted its Partner Agreement yet',
  says: 'Until it is accepted, Partner Center does not let your company buy or change anything for customers. No role gets around it.',
  fixes: [
    {
      id: 'accept-agreement',
      who: ['global-admin'],
      takes: 'minutes',
      title: 'Ask your Global admin to accept the agreement',
      steps: [
        'The Global admin of the CSP account signs in to Partner Center.',
        'The Global admin opens the pending actions on the home page, or **Account settings** > **Agreements**.',
        'The Global admin reads and accepts the **Microsoft Partner Agreement**.',
        'Try again after a few minutes.',
      ],
      link: 'agreements',
    },
  ],
  sources: ['partner-api-codes', 'permissions-faq'],
});
