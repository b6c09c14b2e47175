import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeReport } from '../../reports/make.ts';
import { openAny } from '../../reports/open.ts';
import type { Report } from '../../reports/report.ts';
import { fromTicketText, toTicketText } from '../../reports/ticket-text.ts';
import { english, words } from '../../rules/words/language.ts';
import { observation } from '../observation.ts';
import { french, strange } from './french.ts';
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
const text = toTicketText(report, english);

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
      expect(fromTicketText(mangle(toTicketText(one, english)))).toEqual(one);
    }),
    { numRuns: 1000 },
  );
});

test('in a thread the first whole report counts', () => {
  const older = toTicketText({ ...report, note: 'older' }, english);
  expect(fromTicketText(`${text}\n\nOn Monday you wrote:\n${older}`)).toEqual(report);
  const cut = text.slice(0, text.indexOf('SIGNINHELPREPORTENDS') - 70);
  expect(fromTicketText(`${cut}\n${older}`)).toMatchObject({ note: 'older' });
});

describe('in another language', () => {
  test('the lines for people are translated, the labels of Microsoft’s pages are not', () => {
    const [people = ''] = toTicketText(report, french).split('SIGNINHELPREPORTBEGINS\n');
    expect(people).toMatch(/^Aide à la connexion\u00a0: rapport\n/);
    expect(people).toContain('Quoi\u00a0: Vous utilisez un compte personnel\n');
    expect(people).toContain('\nRequest Id: 7b2f9a30-0000-4000-8000-0123456789ab\n');
    expect(people).toContain('\nNe modifiez pas les lignes ci-dessous.\n');
  });

  test.each([french, strange])('$tag: comes back as it was, whatever happened on the way', (language) => {
    fc.assert(
      fc.property(anyReport, anyMangling, (one, { mangle }) => {
        const text = mangle(toTicketText(one, language));
        expect(fromTicketText(text)).toEqual(one);
        expect(openAny(text, new Date(0))).toEqual({ kind: 'report', report: one });
      }),
      { numRuns: 200 },
    );
  });

  test.each([french, strange])('$tag: of the lines for people alone the same facts are read', (language) => {
    const seen = { ...report.observations[0], correlationId: '9c1d0000-1111-4000-8000-0123456789ab' };
    const full = { ...report, observations: [{ ...seen, timestamp: '2026-11-21T10:00:00Z' }] } as Report;
    const [people = ''] = toTicketText(full, language).split('SIGNINHELPREPORTBEGINS\n');
    expect(openAny(people, new Date(0))).toMatchObject({
      kind: 'text',
      missing: [],
      observation: {
        codes: ['AADSTS50020'],
        host: 'login.microsoftonline.com',
        requestId: '7b2f9a30-0000-4000-8000-0123456789ab',
        correlationId: '9c1d0000-1111-4000-8000-0123456789ab',
        timestamp: '2026-11-21T10:00:00Z',
      },
    });
  });
});

function problemIn(damaged: string): string | undefined {
  const read = fromTicketText(damaged);
  return read && 'problem' in read ? words(english, read.problem) : undefined;
}

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
    expect(problemIn(damaged)).toMatch(says);
  });
  test('a block with a right checksum is checked as any other report', () => {
    const forged = toTicketText({ ...report, token: 'x' } as never, english);
    expect(problemIn(forged)).toBe('not a report: unknown field "token"');
  });
});
