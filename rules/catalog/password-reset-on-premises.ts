import { chooseOwn, handOver } from '../data/fixes-password.ts';
import { rule } from '../rule.ts';

/** The link between password reset and the company's own directory is set up wrongly. */
export default rule({
  id: 'password-reset-on-premises',
  signals: [
    { verdict: 'match', code: ['SSPR_0029'] },
    { verdict: 'match', phrase: ['reset-misconfigured'] },
  ],
  title: 'Password reset is not working in your company',
  says: 'The fault is between Microsoft and your company’s directory, not yours.',
  fixes: [
    {
      id: 'have-it-repaired',
      who: ['it-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Ask your IT department for a new password and a repair',
      request:
        'Password reset has a fault in our company. Could you set a new password for me and repair it?',
      steps: [chooseOwn],
      theirSteps: [
        'Meanwhile, set a new password in the company’s own directory.',
        handOver,
        'Look for the cause in the log of Microsoft Entra Connect.',
        'The account that writes passwords back may lack a right, or this account may be protected.',
      ],
    },
  ],
  sources: ['reset-troubleshooting'],
});
