import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Judged, judge } from './judge.ts';
import entraPages from './pages/entra-pages.ts';
import entraPlaces from './pages/entra-places.ts';
import federation from './pages/federation.ts';
import partnerBars from './pages/partner-bars.ts';
import partnerMarkup from './pages/partner-markup.ts';
import partnerPages from './pages/partner-pages.ts';
import password from './pages/password.ts';
import personal from './pages/personal.ts';
import quietBars from './pages/quiet-bars.ts';
import quietSignIn from './pages/quiet-sign-in.ts';
import quietSteps from './pages/quiet-steps.ts';
import quietWork from './pages/quiet-work.ts';
import secondFactor from './pages/second-factor.ts';
import signInMarkup from './pages/sign-in-markup.ts';

/**
 * How pages fare that nobody here has seen: failures that people reported in public, in words of our own that stand in no
 * table, and pages on which nothing is wrong.
 */

/** Shares of the failing pages, as they were measured, rounded down. */
const leastRecognised = 0.99;
const leastRightPerson = 0.99;

const pages = [
  ...entraPlaces,
  ...secondFactor,
  ...entraPages,
  ...personal,
  ...password,
  ...federation,
  ...partnerBars,
  ...partnerPages,
  ...partnerMarkup,
  ...signInMarkup,
  ...quietSteps,
  ...quietWork,
  ...quietBars,
  ...quietSignIn,
];
const judged = pages.map(judge);
const failing = judged.filter(({ page }) => page.who.length > 0);
const quiet = judged.filter(({ page }) => page.who.length === 0);
const recognised = failing.filter(({ claimed }) => claimed);
const right = failing.filter(({ rightPerson }) => rightPerson);
const alarms = quiet.filter(({ claimed }) => claimed);

// Shown by `npm test`, whose reporters keep quiet about what passes.
const output = join(import.meta.dirname, '../../.output');
mkdirSync(output, { recursive: true });
writeFileSync(join(output, 'wild-pages.txt'), `${printed()}\n`);

test('failures are recognised, with the right person first', () => {
  const missed = failing
    .filter(({ rightPerson }) => !rightPerson)
    .map(({ page, shown }) => `${page.id}: ${shown} instead of ${page.who.join(' ')}`);
  expect(recognised.length / failing.length, missed.join('\n')).toBeGreaterThanOrEqual(leastRecognised);
  expect(right.length / failing.length, missed.join('\n')).toBeGreaterThanOrEqual(leastRightPerson);
});

test('nothing is claimed where nothing is wrong', () => {
  expect(alarms.map(({ page, shown }) => `${page.id}: ${shown}`)).toEqual([]);
});

test('they are many, in many languages, each with its source', () => {
  const foreign = failing.filter(({ page }) => page.language !== 'en');
  expect(failing.length).toBeGreaterThanOrEqual(110);
  expect(quiet.length).toBeGreaterThanOrEqual(120);
  expect(foreign.length).toBeGreaterThan(failing.length / 2);
  expect(new Set(foreign.map(({ page }) => page.language)).size).toBeGreaterThanOrEqual(15);
  expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
  expect(pages.filter(({ source }) => source === '')).toEqual([]);
});

function printed(): string {
  const heads = ['', 'failures', 'recognised', 'right person', 'quiet', 'false alarms'];
  const all = row('all', judged);
  return [heads, ...rowsBy('family'), all, heads, ...rowsBy('language')]
    .map((cells) => cells.map((cell, i) => (i === 0 ? cell.padEnd(20) : cell.padStart(13))).join(''))
    .join('\n');
}

function rowsBy(key: 'family' | 'language'): string[][] {
  const names = [...new Set(pages.map((page) => page[key]))].sort();
  return names.map((name) =>
    row(
      name,
      judged.filter(({ page }) => page[key] === name),
    ),
  );
}

function row(name: string, of: readonly Judged[]): string[] {
  const count = (some: readonly Judged[]) => String(some.filter((one) => of.includes(one)).length);
  return [name, ...[failing, recognised, right, quiet, alarms].map(count)];
}
