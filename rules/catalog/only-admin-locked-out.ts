import { callDataProtection } from '../data/fixes-entra.ts';
import { indirectProviderHelps } from '../data/fixes-password.ts';
import { rule } from '../rule.ts';

/** Told by the person. Only a Global admin can help a Global admin, so inside the company nobody is left to ask. */
export default rule({
  id: 'only-admin-locked-out',
  signals: [
    { verdict: 'match', answer: { situation: ['admin-locked-out'] } },
    { verdict: 'possible', topic: ['only-admin-locked-out'] },
  ],
  asks: ['program'],
  title: 'The only Global admin of your company is locked out',
  says: 'Nobody else in your company can help. Microsoft’s Data Protection team can, after checking that the company is yours.',
  fixes: [
    indirectProviderHelps,
    {
      id: 'call-data-protection',
      who: ['data-protection-team'],
      takes: 'days',
      title: 'Call the Data Protection team',
      steps: callDataProtection,
      link: 'admin-support',
    },
    {
      id: 'find-other-admin',
      who: ['you'],
      takes: 'minutes',
      title: 'Meanwhile, look for another way in',
      steps: [
        'Ask your colleagues and your IT department for a second Global admin or an emergency account (“break glass”).',
        'Is it only the password? Try **Can’t access your account?** on the sign-in page.',
        'Is it only the phone? Choose another way to verify on the page that asks for it.',
      ],
      link: 'password-reset',
    },
    {
      id: 'open-request',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'You cannot call? Open a support request without signing in',
      steps: [
        'Open partner support: it works without signing in.',
        'Say that the only Global admin cannot sign in to Partner Center, and how you can be reached.',
      ],
      link: 'partner-support',
    },
  ],
  sources: ['sign-in-issues', 'lockout-answers', 'no-admin', 'unable-to-sign-in', 'reset-a-user-password'],
});
