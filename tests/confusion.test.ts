import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { see, shownBy } from './seen.ts';
import { staticVisits, type Visit } from './visits.ts';

/** How well each family of pages is told apart: every synthetic page through the observer and the rules. */

interface Row {
  failures: number;
  recognised: number;
  rightPerson: number;
  quiet: number;
  falseAlarms: number;
}

const families: readonly (readonly [string, (visit: Visit, page: string | undefined) => boolean])[] = [
  ['redirect', ({ url, before }) => before !== undefined || /[?#&]error=/.test(url)],
  ['told by the person', ({ said }) => said?.situation !== undefined],
  ['Entra error', (_, page) => page === 'entra-error'],
  ['Entra block', (_, page) => page === 'entra-block'],
  ['inline', (_, page) => page === 'entra-sign-in'],
  ['MFA', (_, page) => page === 'entra-mfa' || page === 'entra-proof-up'],
  ['consent', ({ slug }, page) => page === 'entra-consent' || /approval|consent/.test(slug)],
  ['password reset', (_, page) => page === 'password-reset'],
  ['personal', (_, page) => page === 'personal-sign-in'],
  ['security info', (_, page) => page === 'security-info'],
  ['Partner Center', (_, page) => page?.startsWith('partner-center') ?? false],
  ['other', () => true],
];

const table = new Map<string, Row>(
  families.map(([name]) => [name, { failures: 0, recognised: 0, rightPerson: 0, quiet: 0, falseAlarms: 0 }]),
);
const wrong: string[] = [];

for (const visit of staticVisits()) {
  const seen = see(visit);
  const shown = shownBy(seen);
  const family = families.find(([, holds]) => holds(visit, seen.observation?.page))?.[0] ?? 'other';
  const row = table.get(family) as Row;
  if (visit.shows === 'nothing') {
    row.quiet++;
    if (shown === 'nothing' && seen.badge === '') continue;
    row.falseAlarms++;
  } else {
    row.failures++;
    const known =
      shown !== 'nothing' && shown.rule === visit.shows.rule && shown.verdict === visit.shows.verdict;
    if (known) row.recognised++;
    if (known && shown.who === visit.shows.who) row.rightPerson++;
    if (known && shown.who === visit.shows.who && shown.badge === visit.shows.badge) continue;
    if (visit.shows.badge === '' && seen.badge !== '') row.falseAlarms++;
  }
  wrong.push(`${visit.slug}: ${JSON.stringify(shown)} instead of ${JSON.stringify(visit.shows)}`);
}

test('every failure is recognised with the right person first, and no page raises a false alarm', () => {
  // Shown by `npm test`, whose reporters keep quiet about what passes.
  const output = join(import.meta.dirname, '../.output');
  mkdirSync(output, { recursive: true });
  writeFileSync(join(output, 'confusion.txt'), `${printed()}\n`);
  expect(wrong).toEqual([]);
});

function printed(): string {
  const heads = ['pages', 'failures', 'recognised', 'right person', 'quiet', 'false alarms'];
  const rows = [...table].map(([name, row]) => [name, ...Object.values(row).map(String)]);
  const sums = Object.keys([...table.values()][0] ?? {}).map((key) =>
    String([...table.values()].reduce((sum, row) => sum + row[key as keyof Row], 0)),
  );
  return [heads, ...rows, ['all', ...sums]]
    .map((cells) => cells.map((cell, i) => (i === 0 ? cell.padEnd(20) : cell.padStart(13))).join(''))
    .join('\n');
}
