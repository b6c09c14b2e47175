import { words } from '../../rules/words/language.ts';
import { language } from './language.ts';

/** What <action-message> offers, and whatever else is put away as it is. */
export const messageWords = {
  undo: 'Undo',
  close: 'Close',
} as const;

/** The words in the language in use. */
export function sayMessage(id: keyof typeof messageWords): string {
  return words(language(), { text: messageWords[id] });
}
