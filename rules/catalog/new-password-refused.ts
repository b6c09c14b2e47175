import { signInPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** The new password breaks a rule: too simple, holds the name, or is on a list of banned ones. */
export default rule({
  id: 'new-password-refused',
  signals: [
    {
      verdict: 'match',
      code: ['AADSTS120002', 'AADSTS120003', 'AADSTS120004', 'AADSTS120018', 'AADSTS399249'],
    },
    { verdict: 'possible', concept: ['password-refused'], page: signInPages },
  ],
  title: 'The new password was not allowed',
  says: 'It is too easy to guess, or breaks a rule of your company.',
  more: 'Your old password still holds.',
  fixes: [
    {
      id: 'choose-another-password',
      who: ['you'],
      takes: 'minutes',
      title: 'Choose another password',
      steps: [
        'Take a long one: several words that do not belong together, with capitals, digits and a sign.',
        'Leave out your name, your user name and the name of your company.',
        'Do not vary an old or a common password.',
      ],
    },
    {
      id: 'ask-for-password-rules',
      who: ['it-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Nothing is accepted: ask for the rules',
      request: 'No new password of mine is accepted. Could you tell me which rules it has to meet?',
      steps: [
        'Your company’s own directory may add a history, a shortest age or a list of words to Microsoft’s rules.',
      ],
    },
  ],
  sources: ['entra-codes', 'reset-troubleshooting'],
});
