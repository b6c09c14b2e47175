import type { Language } from './language.ts';

/** What is said of a clock, by `Intl`: the time in the zone of this computer, as the person reads it on the wall. */

const halfADay = 12 * 60 * 60_000;

/** "14:32", and "Mon 14:32" where that is not within half a day. @param at and `now` in milliseconds since 1970 */
export function clockTime({ tag }: Language, at: number, now: number): string {
  const isSoon = at - now < halfADay;
  return new Intl.DateTimeFormat(tag, {
    hour: '2-digit',
    minute: '2-digit',
    ...(!isSoon && { weekday: 'short' }),
  }).format(at);
}

/** Full minutes, the last one begun; 0 once it is time. */
export function minutesLeft(at: number, now: number): number {
  return Math.max(0, Math.ceil((at - now) / 60_000));
}

/** "9m", "2h" as the language writes them narrow: "9min" in French. */
export function shortDuration({ tag }: Language, minutes: number): string {
  const [count, unit] = minutes < 100 ? [minutes, 'minute'] : [Math.ceil(minutes / 60), 'hour'];
  return new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'narrow' }).format(count);
}
