import { callDataProtection, letUsIn } from '../data/fixes-entra.ts';
import { indirectProviderHelps } from '../data/fixes-password.ts';
import { rule } from '../rule.ts';

/** Told by the person. Inside the company a Privileged authentication admin could help; mostly there is none. */
export default rule({
  id: 'only-admin-locked-out',
  signals: [
    { verdict: 'match', answer: { situation: ['admin-locked-out'] } },
    { verdict: 'possible', topic: ['only-admin-locked-out'] },
  ],
  asks: ['program'],
  title: 'Your company’s only Global admin is locked out',
  says: 'A provider with rights in your tenant can help; otherwise Microsoft does.',
  more: 'At Microsoft it is the Data Protection team, after a check of the company.',
  fixes: [
    indirectProviderHelps,
    {
      id: 'call-data-protection',
      who: ['data-protection-team'],
      takes: 'days',
      title: 'Call the Data Protection team',
      request: letUsIn,
      steps: callDataProtection,
      link: 'admin-support',
    },
    {
      id: 'find-other-admin',
      who: ['you'],
      takes: 'minutes',
      title: 'Meanwhile, look for another way in',
      steps: [
        'Ask your colleagues and your IT department for a second Global admin, a Privileged authentication admin or an emergency account (“break glass”).',
        'Is it only the password? Try **Can’t access your account?** on the sign-in page.',
        'Is it only the phone? Choose another way to verify on the page that asks for it.',
      ],
      link: 'password-reset',
    },
    {
      id: 'open-request',
      who: ['colleague', 'microsoft-support'],
      together: true,
      takes: 'days',
      title: 'You cannot call? Have a colleague open a support request',
      request:
        'Could you open a support request in the Azure portal? Our only Global admin can no longer sign in.',
      steps: ['Say how Microsoft can reach you.'],
      theirSteps: [
        'In the Azure portal open **Help + support** and create a **New support request** of the type **Technical**.',
        'Say that the only Global admin cannot sign in to Partner Center, and how this person can be reached.',
      ],
      link: 'azure-support',
    },
  ],
  sources: [
    'unable-to-sign-in',
    'lockout-answers',
    'no-admin',
    'gdap-lockouts',
    'support-numbers',
    'emergency-access',
  ],
});
