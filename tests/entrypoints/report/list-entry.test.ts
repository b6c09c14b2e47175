import { expect, test } from 'vitest';
import { entryOf, fits, isEntry } from '../../../entrypoints/report/list-entry.ts';
import { observation } from '../../observation.ts';
import { report } from './reports.ts';

const entry = entryOf(
  report({
    observations: [
      observation({
        codes: ['AADSTS50020'],
        accountKind: 'personal',
        requestId: '0f2a5b1c-8c1e-4c5e-9d1a-3b8a6a3e5b00',
      }),
    ],
    note: 'Since Monday',
  }),
  'one',
  '2026-11-21T08:00:00.000Z',
  '1.0',
);

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
  ];
  for (const value of damaged) expect(isEntry(value)).toBe(false);
});
