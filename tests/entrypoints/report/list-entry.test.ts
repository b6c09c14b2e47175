import { expect, test } from 'vitest';
import { entryOf, fits, isEntry } from '../../../entrypoints/report/list-entry.ts';
import { observation, partnerPage } from '../../observation.ts';
import { judging, ticket } from './reports.ts';

const seen = observation({
  codes: ['AADSTS50020'],
  accountKind: 'personal',
  requestId: '0f2a5b1c-8c1e-4c5e-9d1a-3b8a6a3e5b00',
});
const named = { number: 'INC0012345', file: 'ticket-4711 ….eml' };
const entry = entryOf(ticket('one', named, { observations: [seen], note: 'Since Monday' }), judging);

test.each([
  'AADSTS50020',
  'aadsts50020',
  'personal-account',
  'Personal Account',
  '2026-11-20',
  '20 nov 2026',
  'nov 2026 50020',
  '0F2A5B1C',
  'since monday',
  'microsoftonline',
  'inc0012345 50020',
  '4711 .eml',
  '',
  '   ',
])('the search finds by “%s”', (query) => {
  expect(fits(query, () => '')(entry)).toBe(true);
});

test('the search finds by the title in the language in use', () => {
  expect(fits('compte personnel', () => 'Un compte personnel')(entry)).toBe(true);
  expect(fits('compte invité', () => 'Un compte personnel')(entry)).toBe(false);
});

test.each(['AADSTS50021', '2025', 'personal tuesday', '.*'])('and not by “%s”', (query) => {
  expect(fits(query, () => '')(entry)).toBe(false);
});

test('a damaged entry is not one', () => {
  expect(isEntry(entry)).toBe(true);
  const damaged = [
    null,
    1,
    'x',
    [],
    {},
    { ...entry, rules: null },
    { ...entry, made: 'x' },
    { ...entry, codes: [1] },
    { ...entry, state: 'else' },
    { ...entry, changed: undefined },
  ];
  for (const value of damaged) expect(isEntry(value)).toBe(false);
});

test('a text happened at the time that its page names, unless that is still to come', () => {
  const made = (timestamp: string) =>
    entryOf(ticket('text', { kind: 'text' }, { observations: [observation({ timestamp })] }), judging).made;
  expect(made('2026-11-19 09:58:11Z')).toBe('2026-11-19T09:58:11.000Z');
  expect(made('2026-11-19T09:58:11.123Z')).toBe('2026-11-19T09:58:11.123Z');
  expect(made('2031-11-19 09:58:11Z')).toBe('2026-11-21T08:00:00.000Z');
  expect(made('19.11. 09:58')).toBe('2026-11-21T08:00:00.000Z');
});

test('the answers that the desk gave decide what it is', () => {
  const denied = { observations: [partnerPage('/dashboard/*', { phrases: ['access-denied'] })] };
  const told = entryOf(ticket('a', { answers: { area: 'developer-program' } }, denied), judging);
  expect(told.who).not.toEqual(entryOf(ticket('a', {}, denied), judging).who);
});
