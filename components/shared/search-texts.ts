import { type Values, words } from '../../rules/words/language.ts';
import { language } from './language.ts';

/** The words of <search-box>, apart as they are loaded only when somebody looks something up. */
export const searchWords = {
  title: 'Look up a code or a problem',
  label: 'A code, words of the page, or what happens',
  hint: 'For example: 50020, access denied, lost phone. You can paste the whole message.',
  loading: 'One moment…',
  count: '{count} {count|one:result|other:results}',
  none: 'Nothing fits. Try the code alone, or fewer words.',
  failed: 'The search could not be loaded. Close this and open it again.',
  results: 'Results',
  'kind-code': 'Code',
  'kind-rule': 'Problem',
  'kind-situation': 'Your situation',
  'kind-workspace': 'Part of Partner Center',
  told: 'You looked this up: no page was checked. It is yours if your page says the same.',
  toResults: 'Back to the results',
  close: 'Back',
} as const;

export type SearchWordId = keyof typeof searchWords;

/** The words in the language in use, with the values filled in. A value is text, never markup. */
export function saySearch(id: SearchWordId, values?: Values): string {
  return words(language(), { text: searchWords[id], ...(values && { values }) });
}
