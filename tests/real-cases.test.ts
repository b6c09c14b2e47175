import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { people } from '../rules/people.ts';
import { visits } from './visits.ts';

/**
 * Failures that partners have met and reported in public, each with the person who could mend it: every one is a
 * synthetic page of tests/pages, or left out for a reason that is written down.
 */

interface RealCase {
  readonly id: string;
  /** An id of people.ts, or one of `others`. */
  readonly who: string;
}

const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));
const cases: readonly RealCase[] = read('data/real-cases.json');
const leftOut: Readonly<Record<string, string>> = read('cases-left-out.json');

/** `admin-agent`: a role and not a person of ours. `none`: nothing is wrong. `unknown`: nobody found out. */
const others = ['admin-agent', 'none', 'unknown'];

const pagesOf = (id: string) => visits().filter((visit) => visit.case?.includes(id));

test('68 cases, each with a person', () => {
  expect(new Set(cases.map(({ id }) => id)).size).toBe(68);
  for (const { who } of cases) expect([...Object.keys(people), ...others]).toContain(who);
});

test('nothing else is named as a case', () => {
  const known = cases.map(({ id }) => id);
  const named = [...Object.keys(leftOut), ...visits().flatMap((visit) => visit.case ?? [])];
  expect(named.filter((id) => !known.includes(id))).toEqual([]);
});

describe.each(cases)('$id', ({ id, who }) => {
  test('is a page, or is left out for a reason', () => {
    const pages = pagesOf(id);
    if (leftOut[id] === undefined) expect(pages.length).toBeGreaterThan(0);
    else expect([pages.length, leftOut[id].length > 20], 'either a page or a reason').toEqual([0, true]);
  });

  test('names the person of the case first, or says why not', () => {
    for (const { slug, shows, judged } of pagesOf(id)) {
      const first = shows === 'nothing' ? [] : shows.who.split(' ');
      const agreed = first.includes(who) || (who === 'none' && shows === 'nothing');
      if (agreed) continue;
      expect(judged, `${slug}: ${first.join(' ') || 'nothing'} instead of ${who}`).toMatch(/^.{20,}\.$/);
    }
  });
});
