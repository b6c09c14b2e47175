import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Case, diagnose } from '../../rules/diagnose.ts';
import type { Diagnosis } from '../../rules/diagnosis.ts';
import { observationSchema, parseObservation } from '../../rules/observation/observation.ts';
import { follow, type Trail } from '../../rules/observation/trail.ts';
import { people } from '../../rules/people.ts';
import { english, words } from '../../rules/words/language.ts';
import { findingWords, questionWords } from '../../rules/words/wording.ts';
import { cases, observations, reordered } from './arbitrary.ts';

/** What holds for every observation that the schema allows, and for every answer. */

const runs = { numRuns: 400 };

function forEachCase(holds: (one: Case, diagnosis: Diagnosis) => void): void {
  fc.assert(
    fc.property(cases, (one) => holds(one, diagnose(one))),
    runs,
  );
}

describe('diagnose', () => {
  test('never fails, and no rule does', () => {
    forEachCase((_, { errors }) => {
      expect(errors).toEqual([]);
    });
  });

  test('says the same again, and whatever the order of the keys', () => {
    forEachCase((one, diagnosis) => {
      expect(diagnose(structuredClone(one))).toEqual(diagnosis);
      expect(diagnose(reordered(one) as Case)).toEqual(diagnosis);
    });
  });

  test('does not change what it is given', () => {
    forEachCase((one) => {
      const before = structuredClone(one);
      diagnose(one);
      expect(one).toEqual(before);
    });
  });

  test('finds a rule once, with each fix once, by somebody known, on some evidence', () => {
    forEachCase((_, { findings }) => {
      expect(new Set(findings.map(({ rule }) => rule)).size).toBe(findings.length);
      for (const { rule, fixes, evidence } of findings) {
        expect(new Set(fixes.map(({ id }) => id)).size, rule).toBe(fixes.length);
        expect(fixes.length, `${rule} is left without a fix`).toBeGreaterThan(0);
        expect(evidence.length, rule).toBeGreaterThan(0);
        for (const { who } of fixes) {
          expect(who.length, rule).toBeGreaterThan(0);
          for (const person of who) expect(people, rule).toHaveProperty(person);
        }
      }
    });
  });

  test('puts what is sure before what is possible', () => {
    forEachCase((_, { findings }) => {
      const verdicts = findings.map(({ verdict }) => verdict);
      expect(verdicts.indexOf('possible')).toSatisfy(
        (first: number) => first < 0 || verdicts.lastIndexOf('match') < first,
      );
    });
  });

  test('has words for all it finds and asks, with nothing left to fill in', () => {
    forEachCase((_, { findings, questions }) => {
      for (const finding of findings) {
        const said = findingWords(english, finding);
        expect(said?.fixes.length, finding.rule).toBe(finding.fixes.length);
        expect(JSON.stringify(said), finding.rule).not.toMatch(/\{\w+\}/);
      }
      for (const question of questions) expect(questionWords(english, question).text).not.toBe('');
    });
  });
});

test('follow() keeps the last ten at most, the newest at the end', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(observations, fc.boolean()), { maxLength: 30 }), (seen) => {
      let trail: Trail = [];
      for (const [observation, loadedAnew] of seen) {
        trail = follow(trail, observation, loadedAnew);
        expect(trail.length).toBeLessThanOrEqual(10);
        expect(trail.at(-1)?.codes).toEqual(observation.codes);
      }
    }),
    runs,
  );
});

describe('parseObservation', () => {
  test('takes whatever the schema allows, unchanged', () => {
    fc.assert(
      fc.property(observations, (observation) => {
        expect(observationSchema.safeParse(observation).error?.issues).toBeUndefined();
        expect(parseObservation(structuredClone(observation))).toEqual(observation);
      }),
      runs,
    );
  });

  test('refuses a field that it does not know, at every depth, and says which', () => {
    const unknownKey = fc.stringMatching(/^x[a-z]{3,12}$/);
    fc.assert(
      fc.property(observations, unknownKey, fc.jsonValue(), (observation, key, value) => {
        const refused = parseObservation({ ...observation, [key]: value });
        expect('problem' in refused && words(english, refused.problem)).toContain(key);
        const inside = { ...observation, partnerCenter: { ...observation.partnerCenter, [key]: value } };
        expect(parseObservation(inside)).toHaveProperty('problem');
        const status = { of: 'document', status: 403, [key]: value };
        expect(parseObservation({ ...observation, statuses: [status] })).toHaveProperty('problem');
      }),
      runs,
    );
  });

  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        parseObservation(value);
      }),
      runs,
    );
  });
});
