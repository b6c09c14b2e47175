import type { Language } from './language.ts';

/** Dates, times, durations and names of languages, by `Intl`. Apart from language.ts: the popup opens without them. */

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once a language: making one takes longer than a hundred uses of it. */
function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${Object.keys(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
  formats.set(key, known);
  return known;
}

const month = { month: 'short', year: 'numeric' } as const;
const day = { ...month, day: 'numeric' } as const;
const minute = {
  ...day,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
} as const;

/** "20 Jul 2022", "Oct 2023" of a date without a day; a year alone stays as it is. */
export function dateWords({ tag }: Language, date: string): string {
  const parts = /^\d{4}-\d\d(-\d\d)?$/.exec(date);
  return parts ? dateFormat(tag, parts[1] ? day : month).format(new Date(date)) : date;
}

/** "21 Nov 2026, 08:00 UTC" of an ISO 8601 time; what is none stays as it is. */
export function timeWords({ tag }: Language, iso: string): string {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? iso : dateFormat(tag, minute).format(time);
}

/** "French", in English, of `fr`; the tag itself where nobody has a name for it. */
export function languageNameWords({ tag }: Language, of: string): string {
  try {
    return new Intl.DisplayNames(tag, { type: 'language' }).of(of) ?? of;
  } catch {
    return of;
  }
}

/** "French (France) · fr-FR" or, in French, "français (France) · fr-FR". */
export function tagWords({ tag }: Language, of: string): string {
  try {
    return `${new Intl.DisplayNames(tag, { type: 'language' }).of(of)} · ${of}`;
  } catch {
    return of; // a tag that the browser does not know
  }
}

/** "40 secs", "5 mins", "3 hrs": seconds up to 100, minutes up to 100, then hours, rounded. */
export function durationWords({ tag }: Language, seconds: number): string {
  const [count, unit] =
    seconds < 100
      ? [seconds, 'second']
      : seconds < 6000
        ? [Math.round(seconds / 60), 'minute']
        : [Math.round(seconds / 3600), 'hour'];
  return new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'short' }).format(count);
}
