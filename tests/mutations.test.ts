import fc from 'fast-check';
import { expect, test } from 'vitest';
import { observe } from '../entrypoints/observer.content/observe.ts';
import { diagnose } from '../rules/diagnose.ts';
import type { Observation } from '../rules/observation/observation.ts';
import { htmlPage } from './entrypoints/observer.content/html-page.ts';
import { failuresOf } from './failures.ts';
import { chanceOf, type Mutation, mutations, otherLanguage } from './mutations/mutate.ts';
import { partOf } from './scope.ts';
import { staticVisits, type Visit } from './visits.ts';

/**
 * The same failure in another build of the page: other quotes and spaces, text torn apart, blocks moved, other words
 * around a code. What is found must not depend on it.
 */

/** Failures of one page; those of a trail or of an answer do not stand in the text. */
const all = staticVisits().filter(
  ({ shows, before, said }) => shows !== 'nothing' && !before && !said?.situation,
);
/** Every fifth, and each of them in every way. */
const failures = partOf(all, 5);
/** The same chance on every run: what fails once can be looked at. */
const seed = 20261121;
const tries = 3;
/** Milliseconds; it takes a tenth of that where nothing else runs. */
const timeout = 240_000;

test.each(Object.entries(mutations))('%s', { timeout }, (_, mutate) => {
  const wrong = failuresOf(
    failures,
    ({ slug }) => slug,
    (visit) => {
      const expected = rulesOf(seen(visit));
      expect(expected.length, 'without any change').toBeGreaterThan(0);
      holdsFor(visit, mutate, expected);
    },
  );
  expect(wrong).toEqual([]);
});

test('another language around the code', { timeout }, () => {
  const withCode = failures.flatMap((visit) => {
    const observation = seen(visit);
    const expected = rulesOf(observation && wordless(observation));
    // Pages that are recognised by their words alone are out of reach.
    return expected[0] === rulesOf(observation)[0] ? [{ visit, expected }] : [];
  });
  expect(withCode.length).toBeGreaterThan(failures.length / 3);
  const wrong = failuresOf(
    withCode,
    ({ visit }) => visit.slug,
    ({ visit, expected }) => holdsFor(visit, otherLanguage, expected),
  );
  expect(wrong).toEqual([]);
});

/** Without what was read in its sentences. */
function wordless({ concepts: _, ...rest }: Observation): Observation {
  return { ...rest, phrases: [] };
}

function holdsFor(visit: Visit, mutate: Mutation, expected: readonly string[]): void {
  fc.assert(
    fc.property(fc.integer(), (start) => {
      const observation = seen(visit, (document) => mutate(document, chanceOf(start)));
      expect(rulesOf(observation)).toEqual(expected);
    }),
    // A change that takes no chance is the same each time.
    { seed, numRuns: mutate.length < 2 ? 1 : tries },
  );
}

function seen(
  { html, url }: Visit,
  change: (document: Document) => void = () => {},
): Observation | undefined {
  const page = htmlPage(html, url);
  change(page.document);
  return observe(page);
}

/** Rules in the order in which they are shown. */
function rulesOf(observation: Observation | undefined): string[] {
  const { findings } = diagnose({ observations: observation ? [observation] : [], answers: {} });
  return findings.map(({ rule, verdict }) => `${rule} ${verdict}`);
}
