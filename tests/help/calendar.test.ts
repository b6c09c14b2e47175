import { expect, test } from 'vitest';
import { calendarFile } from '../../help/calendar.ts';

const entry = {
  id: 'account-locked-wait-1',
  at: Date.UTC(2026, 10, 29, 14, 32, 10),
  title: 'Try again; now, please',
  says: 'First line\nsecond \\ line',
  url: 'https://partner.microsoft.com/dashboard/home',
};
const file = calendarFile(entry, Date.UTC(2026, 10, 29, 14, 22));
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

test('one event with its own id, its times in UTC, and an alarm when it begins', () => {
  const lines = unfolded(file);
  expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  expect(lines).toContain('UID:account-locked-wait-1@sign-in-help.invalid');
  expect(lines).toContain('DTSTAMP:20261129T142200Z');
  expect(lines).toContain('DTSTART:20261129T143210Z');
  expect(lines).toContain('DTEND:20261129T144710Z');
  expect(lines).toContain('TRIGGER:PT0S');
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
});

test('what has a meaning in the format is text', () => {
  expect(unfolded(file)).toContain('SUMMARY:Try again\\; now\\, please');
  expect(unfolded(file)).toContain('DESCRIPTION:First line\\nsecond \\\\ line');
});

test('every line ends with CRLF and has 75 bytes at most; no character is cut', () => {
  const long = calendarFile({ ...entry, title: 'é😀 '.repeat(60) }, 0);
  expect(long.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of long.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(unfolded(long)).toContain(`SUMMARY:${'é😀 '.repeat(60)}`);
});
