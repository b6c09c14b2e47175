import { reportToMicrosoft } from '../data/fixes-entra.ts';
import { openPartnerSupport } from '../data/fixes-support.ts';
import { rule } from '../rule.ts';

/** Microsoft itself has closed the tenant, on suspicion of abuse. Only Microsoft reopens it. */
export default rule({
  id: 'tenant-blocked-by-microsoft',
  signals: [{ verdict: 'match', code: ['AADSTS5000224'] }],
  title: 'Microsoft has blocked this company’s tenant',
  says: 'The whole tenant is closed, not only your account.',
  more: 'Nobody in the company can change that; Microsoft has to look at it.',
  fixes: [
    {
      ...reportToMicrosoft,
      title: 'Have a Global admin contact Microsoft support',
      request: 'Our tenant is blocked ({code}). Could you tell us why, and open it again?',
      steps: [
        'Let a Global admin or the owner of the company ask: Microsoft will want proof of who they are.',
        openPartnerSupport,
      ],
    },
  ],
  sources: ['entra-codes'],
});
