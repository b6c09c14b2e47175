import { reportToMicrosoft } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** Microsoft itself has closed the tenant, on suspicion of abuse. Only Microsoft reopens it. */
export default rule({
  id: 'tenant-blocked-by-microsoft',
  signals: [{ verdict: 'match', code: ['AADSTS5000224'] }],
  title: 'Microsoft has blocked this company’s tenant',
  says: 'The whole tenant is closed, not only your account. Nobody in the company can change that; Microsoft has to look at it.',
  fixes: [
    {
      ...reportToMicrosoft,
      title: 'Have a Global admin contact Microsoft support',
      steps: [
        'Ask a Global admin or the owner of the company to make the contact: Microsoft will want proof of who they are.',
        'Copy the Request Id, Correlation Id and Timestamp with **Copy info to clipboard** and add them with {code}.',
        'Use the support page that works without a sign-in, or call.',
      ],
    },
  ],
  sources: ['entra-codes'],
});
