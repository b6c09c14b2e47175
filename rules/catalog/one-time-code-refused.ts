import { mailedCodes } from '../data/codes/methods.ts';
import { wrongCode } from '../data/codes/personal.ts';
import { personalPages, workSignInPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** Codes that come by mail, and those of personal accounts. The second step of work accounts: mfa-failed. */
export default rule({
  id: 'one-time-code-refused',
  signals: [
    { verdict: 'match', code: [...mailedCodes, ...wrongCode] },
    {
      verdict: 'possible',
      concept: ['code-wrong'],
      page: [...workSignInPages, ...personalPages, 'security-info'],
    },
    {
      verdict: 'possible',
      unknownError: true,
      place: ['one-time-code', 'second-factor-code', 'security-code'],
    },
  ],
  title: 'The code that you typed was not accepted',
  says: 'It is mistyped, too old, or a newer one was sent since.',
  more: 'A code works once and for a short time.',
  fixes: [
    {
      id: 'ask-for-new-code',
      who: ['you'],
      takes: 'minutes',
      title: 'Ask for one new code and type that',
      steps: [
        'Ask for a new code once, then wait for it. Each new one ends the one before.',
        'Look in the junk folder and at the time of the mail: take the newest.',
        'None comes? Wait ten minutes, or choose another way to verify.',
      ],
    },
  ],
  sources: ['entra-codes', 'live-script'],
});
