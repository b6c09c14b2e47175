import { stale } from '../data/codes/links.ts';
import { clearCookies, startAgain } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** A sign-in page works once and for a short time: bookmarked, reloaded or left open it fails. */
export default rule({
  id: 'stale-link',
  signals: [
    { verdict: 'match', code: stale },
    // The sentence stands above other codes as well: those decide.
    { verdict: 'possible', phrase: ['bad-request'] },
  ],
  refine: ({ now }) =>
    now && now.codes.length > 0 && !now.codes.some((code) => stale.includes(code)) ? { verdict: 'no' } : {},
  title: 'This sign-in page cannot be used again',
  says: 'It was reloaded, saved as a bookmark, or open too long.',
  more: 'It is not about your account or password.',
  fixes: [startAgain, clearCookies],
  sources: ['entra-codes'],
});
