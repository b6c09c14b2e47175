import { rule } from '../rule.ts';

/** The link between password reset and the company's own directory is set up wrongly. */
export default rule({
  id: 'password-reset-on-premises',
  signals: [
    { verdict: 'match', code: ['SSPR_0029'] },
    { verdict: 'match', phrase: ['reset-misconfigured'] },
  ],
  title: 'Password reset is not working in your company',
  says: 'There is a fault between Microsoft’s password reset and the directory of your company. Nothing you type can get around it.',
  fixes: [
    {
      id: 'have-it-repaired',
      who: ['it-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Ask your IT department for a new password and a repair',
      steps: [
        'Send your IT department or Global admin the text of the page with its technical details.',
        'Ask for a new password, made in the company’s own directory.',
        'They look for the cause in the log of Microsoft Entra Connect.',
        'The account that writes passwords back may lack a right, or your account may be protected.',
      ],
    },
  ],
  sources: ['reset-troubleshooting'],
});
