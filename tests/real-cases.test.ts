import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { people } from '../rules/people.ts';
import { failuresOf } from './failures.ts';
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
  const known = [...Object.keys(people), ...others];
  expect(cases.filter(({ who }) => !known.includes(who))).toEqual([]);
});

test('nothing else is named as a case', () => {
  const known = cases.map(({ id }) => id);
  const named = [...Object.keys(leftOut), ...visits().flatMap((visit) => visit.case ?? [])];
  expect(named.filter((id) => !known.includes(id))).toEqual([]);
});

const shown = cases.filter(({ id }) => leftOut[id] === undefined);

test('each is left out for a reason, or is a page', () => {
  const out = cases.filter(({ id }) => leftOut[id] !== undefined);
  expect(out.filter(({ id }) => (leftOut[id] ?? '').length <= 20).map(({ id }) => id)).toEqual([]);
  expect(
    out.filter(({ id }) => pagesOf(id).length > 0).map(({ id }) => id),
    'a page all the same',
  ).toEqual([]);
  expect(
    shown.filter(({ id }) => pagesOf(id).length === 0).map(({ id }) => id),
    'no page',
  ).toEqual([]);
});

test('each page names the person of its case first, or says why not', () => {
  const pages = shown.flatMap((one) => pagesOf(one.id).map((page) => ({ ...one, page })));
  const nameOf = ({ id, page }: (typeof pages)[number]) => `${id}, ${page.slug}`;
  const wrong = failuresOf(pages, nameOf, ({ who, page: { shows, judged } }) => {
    const first = shows === 'nothing' ? [] : shows.who.split(' ');
    const agreed = first.includes(who) || (who === 'none' && shows === 'nothing');
    if (!agreed) expect(judged, `${first.join(' ') || 'nothing'} instead of ${who}`).toMatch(/^.{20,}\.$/);
  });
  expect(wrong).toEqual([]);
});
