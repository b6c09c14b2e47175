import { type Language, type Values, words } from '../rules/words/language.ts';

/** What the sheet of a call says when it is copied, and the labels of its lines. English here; assets/locales holds the translations. */
export const callTexts = {
  head: 'Call to {team}',
  number: '{shown} ({cost})',
  free: 'free in the country',
  local: 'local charge',
  unknown: 'charges may apply',
  say: 'Say',
  have: 'Have at hand',
  details: 'Details',
  time: 'Time',
  domain: 'Domain',
  ticket: 'Number of the case',
  labelled: '{label}: {value}',
} as const;

/** The sentence in the language, with the values filled in. A value is text, never markup. */
export function sayCall(language: Language, id: keyof typeof callTexts, values?: Values): string {
  return words(language, { text: callTexts[id], ...(values && { values }) });
}
