import { type Values, words } from '../../rules/words/language.ts';
import { language } from '../shared/language.ts';

/** The words of <desk-shown>, apart as they are loaded only when somebody wants to be shown what a partner saw. */
export const shownWords = {
  title: 'The page and the popup over it',
  says: 'Drawn from what was sent, not captured: its codes, ids, times, known sentences and address.',
  gaps: 'Grey bars stand for words that nobody kept.',
  ours: 'What is in italics is ours: of that sentence only its kind is known.',
  lastOf: 'The last of {count} pages.',
  page: 'The page, drawn',
  noPage: 'No page shows this: it was told in words. The popup says this to it:',
  popup: 'The popup',
  popupSays: 'Everything in it can be unfolded and selected. Nothing is opened, sent or kept.',
  differs: 'Version {version} told the partner something else:',
  differsSince: 'The partner was told something else:',
} as const;

export type ShownWordId = keyof typeof shownWords;

/** The words in the language in use, with the values filled in. A value is text, never markup. */
export function sayShown(id: ShownWordId, values?: Values): string {
  return words(language(), { text: shownWords[id], ...(values && { values }) });
}
