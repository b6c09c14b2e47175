import { type Values, words } from '../../rules/words/language.ts';
import { language } from './language.ts';

/** The words of <wait-clock>. English here; assets/locales holds the translations. */
export const clockWords = {
  tryAt: 'Try again at {time}',
  notBefore: 'Trying earlier does not help.',
  counts: 'The icon counts down. You can close this.',
  tellMe: 'Tell me when it is time',
  toCalendar: 'Add to your calendar',
  toCalendarFile: '(a file, .ics)',
  stop: 'Stop the clock',
  timeIsUp: 'The time is up',
  tryNow: 'Try again now',
  opensHere: 'Opens Partner Center in this tab.',
} as const;

export type ClockWordId = keyof typeof clockWords;

/** The words in the language in use, with the values filled in. A value is text, never markup. */
export function sayClock(id: ClockWordId, values?: Values): string {
  return words(language(), { text: clockWords[id], ...(values && { values }) });
}
