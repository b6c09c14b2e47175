import { type Values, words } from '../../rules/words/language.ts';
import { language } from '../shared/language.ts';

/** The words of <request-message>, apart as they are loaded only when a message is written. */
export const requestWords = {
  title: 'Message',
  toOne: 'To {name}',
  to: 'To',
  says: 'No password, no text of the page. You may change it.',
  call: 'Or call:',
  nobody: 'Nobody is named yet.',
  addPeople: 'Add people in the options',
  language: 'Language of the message',
  body: 'Text',
  copy: 'Copy',
  copied: 'Copied. Paste it where you write to them.',
  copiedForForm: 'Copied. Paste it into the form.',
  copyFailed: 'The browser did not copy it. The text is selected: copy it with the keyboard.',
  mail: 'E-mail',
  teams: 'Teams',
  ticket: 'New ticket',
  form: 'Open the form',
} as const;

export type RequestWordId = keyof typeof requestWords;

/** The words in the language in use, with the values filled in. A value is text, never markup. */
export function sayRequest(id: RequestWordId, values?: Values): string {
  return words(language(), { text: requestWords[id], ...(values && { values }) });
}
