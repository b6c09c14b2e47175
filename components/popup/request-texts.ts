import { type Values, words } from '../../rules/words/language.ts';
import { language } from '../shared/language.ts';

/** The words of <request-message>, apart as they are loaded only when a message is written. */
export const requestWords = {
  title: 'Message to {people}',
  says: 'It holds what you read here and nothing else: what you need, what the page showed, the steps. Change it as you like. Nothing is sent by itself.',
  to: 'To',
  phone: 'Telephone: {phone}',
  nobody: 'Nobody is named yet.',
  addPeople: 'Add people in the options',
  language: 'Language of the message',
  subject: 'Subject',
  body: 'Text',
  copy: 'Copy the message',
  copied: 'Copied. Paste it where you write to them.',
  copyFailed: 'The browser did not copy it. The text is selected: copy it with the keyboard.',
  mail: 'E-mail',
  teams: 'Teams chat',
  ticket: 'New ticket',
} as const;

export type RequestWordId = keyof typeof requestWords;

/** The words in the language in use, with the values filled in. A value is text, never markup. */
export function sayRequest(id: RequestWordId, values?: Values): string {
  return words(language(), { text: requestWords[id], ...(values && { values }) });
}
