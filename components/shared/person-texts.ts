import { type Values, words } from '../../rules/words/language.ts';
import { language } from './language.ts';

/** What <known-person> says. English here; assets/locales holds the translations. */
export const personWords = {
  call: 'Call {name}',
  chat: 'Chat with {name}',
  mail: 'Write an e-mail to {name}',
} as const;

/** The words in the language in use, with the values filled in. */
export function sayPerson(id: keyof typeof personWords, values: Values): string {
  return words(language(), { text: personWords[id], values });
}
