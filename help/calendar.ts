/** An entry for a calendar: one event with an alarm at its beginning, as RFC 5545 writes it. */
export interface CalendarEntry {
  readonly id: string;
  /** When it begins; milliseconds since 1970. */
  readonly at: number;
  readonly title: string;
  readonly says: string;
  readonly url: string;
}

/** How long the event is, milliseconds: enough for another try. */
const lasts = 15 * 60_000;

/** @param now when it was made, milliseconds since 1970 */
export function calendarFile({ id, at, title, says, url }: CalendarEntry, now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sign-in Help for Partner Center//EN',
    'BEGIN:VEVENT',
    `UID:${id}@sign-in-help.invalid`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(at)}`,
    `DTEND:${utc(at + lasts)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(says)}`,
    `URL:${url}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** `20261129T143200Z`. */
function utc(time: number): string {
  return new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** TEXT: these four have a meaning, and a line ends where the entry says so. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');
}

/** No line is longer than 75 bytes; it goes on in the next one after a space. No character is cut. */
function folded(line: string): string {
  const bytes = new TextEncoder();
  let length = 0;
  let result = '';
  for (const character of line) {
    const size = bytes.encode(character).length;
    if (length + size > 75) {
      result += '\r\n ';
      length = 1;
    }
    result += character;
    length += size;
  }
  return result;
}
