import { passwordFixes, passwordQuestions } from '../data/fixes-password.ts';
import { signInPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** Passwords of the cloud directory. Those of a company's own directory: on-premises-password-expired. */
export default rule({
  id: 'password-expired',
  signals: [
    { verdict: 'match', code: ['AADSTS50055'] },
    { verdict: 'possible', concept: ['password-expired'], page: signInPages },
  ],
  asks: passwordQuestions,
  title: 'Your password has expired',
  says: 'It was right, but it is too old. Choose a new one.',
  fixes: [
    {
      id: 'change-when-asked',
      who: ['you'],
      takes: 'minutes',
      title: 'Choose a new password when the page asks',
      steps: [
        'Sign in once more with the old password.',
        'On the page that asks for it, type the old password and twice a new one.',
        'Replace the old password in your browser, phone and mail program.',
      ],
      link: 'partner-home',
    },
    ...passwordFixes,
  ],
  sources: ['entra-codes', 'unable-to-sign-in', 'reset-my-password'],
});
