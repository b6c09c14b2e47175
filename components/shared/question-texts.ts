import { type Values, words } from '../../rules/words/language.ts';
import { language } from './language.ts';

/** The words around questions and their answers. */
export const questionTexts = {
  place: '{place} of {of}',
  oneQuestion: 'This question decides',
  keptToday: 'kept for today',
  keptForCompany: 'kept for your company, change it any time',
  more: 'More: {count} other situations',
  notKnown: 'Not known here',
  back: 'Back',
  startOver: 'Start over',
} as const;

/** The words in the language in use, with the values filled in. */
export function sayQuestion(id: keyof typeof questionTexts, values?: Values): string {
  return words(language(), { text: questionTexts[id], ...(values && { values }) });
}
