import { lexicons } from '../rules/data/concept-words.ts';

/**
 * assets/public/concept-words.json: the words of failure. The background hands them to a page that needs them, and has
 * nothing of them in its memory until then.
 */
export function conceptWordsJson(): string {
  const lines = lexicons.map((lexicon) => JSON.stringify(lexicon));
  return `[\n${lines.join(',\n')}\n]\n`;
}
