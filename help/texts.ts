import { type Language, type Values, words } from '../rules/words/language.ts';

/** What the model itself says; what an element says stands beside the element. English here; assets/locales holds the translations. */
export const helpTexts = {
  code: 'Code',
  requestId: 'Request Id',
  correlationId: 'Correlation Id',
  timestamp: 'Timestamp',
  found: 'Found',
  date: 'Date',

  goneTitle: 'You are in. What helped?',
  goneSays: 'The problem is gone. If it comes back, it is recognised again.',
  leftTitle: 'This page does not show the problem',
  leftSays: 'The steps below are for the page that showed it. They stay here until they are done.',
  unreadTitle: 'The steps below are for the page before',
  unreadSays: 'They stay here until they are done.',

  /** In the person's own calendar. */
  calendarTitle: 'Try to sign in to Partner Center again',

  triedSolved: '{title}: solved it',
  triedNot: '{title}: did not help',

  contact: '{name} ({people})',
  helpDesk: 'Help desk',
} as const;

export type HelpTextId = keyof typeof helpTexts;

/** The sentence in the language, with the values filled in. A value is text, never markup. */
export function sayHelp(language: Language, id: HelpTextId, values?: Values): string {
  return words(language, { text: helpTexts[id], ...(values && { values }) });
}
