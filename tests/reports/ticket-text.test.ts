import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeReport } from '../../reports/make.ts';
import { fromTicketText, toTicketText } from '../../reports/ticket-text.ts';
import { observation } from '../observation.ts';
import { anyMangling, mangles } from './mangle.ts';
import { anyReport } from './random.ts';

const report = makeReport({
  observations: [
    observation({
      codes: ['AADSTS50020'],
      accountKind: 'personal',
      requestId: '7b2f9a30-0000-4000-8000-0123456789ab',
    }),
  ],
  answers: {},
  now: new Date('2026-11-21T10:00:00Z'),
  version: '0.1.0',
  note: 'Depuis ce matin…',
  paths: 'full',
});
const text = toTicketText(report);

test('a few lines for people, then letters and digits in lines of at most 64', () => {
  const [people = '', data = ''] = text.split('SIGNINHELPREPORTBEGINS\n');
  expect(people).toContain('What: You are in with a personal account');
  expect(people).toContain('Codes: AADSTS50020');
  expect(people).toContain('Request Id: 7b2f9a30-0000-4000-8000-0123456789ab');
  expect(people).toContain('Note: Depuis ce matin…');
  const lines = data.trimEnd().split('\n');
  expect(lines.at(-1)).toBe('SIGNINHELPREPORTENDS');
  expect(lines.filter((line) => !/^[A-Za-z0-9]{1,64}$/.test(line))).toEqual([]);
});

test('comes back as it was', () => {
  expect(fromTicketText(text)).toEqual(report);
});

test.each(Object.entries(mangles))('survives: %s', (_, mangle) => {
  expect(fromTicketText(mangle(text))).toEqual(report);
});

test('1 000 random reports survive what happens on the way, also several things', () => {
  fc.assert(
    fc.property(anyReport, anyMangling, (one, { mangle }) => {
      expect(fromTicketText(mangle(toTicketText(one)))).toEqual(one);
    }),
    { numRuns: 1000 },
  );
});

test('in a thread the first whole report counts', () => {
  const older = toTicketText({ ...report, note: 'older' });
  expect(fromTicketText(`${text}\n\nOn Monday you wrote:\n${older}`)).toEqual(report);
  const cut = text.slice(0, text.indexOf('SIGNINHELPREPORTENDS') - 70);
  expect(fromTicketText(`${cut}\n${older}`)).toMatchObject({ note: 'older' });
});

describe('no report, or a damaged one', () => {
  test('a text without one', () => {
    expect(fromTicketText('Hello, AADSTS50020')).toBeUndefined();
  });
  const lines = text.split('\n');
  const first = lines.indexOf('SIGNINHELPREPORTBEGINS');
  test.each([
    ['its end is missing', lines.slice(0, -4).join('\n'), /cut off/],
    ['a line is missing', lines.filter((_, i) => i !== first + 3).join('\n'), /cut off/],
    ['nothing but the marker', 'SIGNINHELPREPORTBEGINS', /cut off/],
    ['a letter was changed', text.replace(/(BEGINS\n.{30})./, '$1~x'), /changed on its way/],
    ['words were put in between', text.replace(/\n(.{64})\n/, '\n$1\nplease help\n'), /changed on its way/],
  ])('%s', (_, damaged, says) => {
    expect(fromTicketText(damaged)).toEqual({ problem: expect.stringMatching(says) });
  });
  test('a block with a right checksum is checked as any other report', () => {
    const forged = toTicketText({ ...report, token: 'x' } as never);
    expect(fromTicketText(forged)).toEqual({ problem: 'not a report: unknown field "token"' });
  });
});
