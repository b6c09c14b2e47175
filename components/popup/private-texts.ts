import { words } from '../../rules/words/language.ts';
import { language } from '../shared/language.ts';

/** The words of <private-refused>. English here; assets/locales holds the translations. */
export const privateWords = {
  refused: 'No private window was opened',
  refusedSays:
    'Your browser or your organisation does not allow it. Do the same by hand: sign out here, then choose your account.',
  already: 'You are in a private window already',
  alreadySays:
    'All private windows share their accounts, so another one would not help. Sign out here, then choose your account.',
} as const;

export type PrivateWordId = keyof typeof privateWords;

export function sayPrivate(id: PrivateWordId): string {
  return words(language(), { text: privateWords[id] });
}
