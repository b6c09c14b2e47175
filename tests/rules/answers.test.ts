import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  companyAnswers,
  datedAnswers,
  isAnswer,
  lastingAnswers,
  parseAnswers,
  salvageAnswers,
  salvageDated,
  todaysAnswers,
  undated,
} from '../../rules/answers.ts';
import { type Answers, questions } from '../../rules/data/questions.ts';

const all: Answers = { situation: 'admin-left', roleGiven: 'no', program: 'edge', inTenant: 'not-sure' };

test('answers of the table are taken as they are; every question and answer of it is one', () => {
  expect([parseAnswers(all), salvageAnswers(all)]).toEqual([all, all]);
  for (const [id, { answers }] of Object.entries(questions)) {
    for (const answer of Object.keys(answers)) {
      expect(isAnswer(id, answer)).toBe(true);
      expect(parseAnswers({ [id]: answer })).toEqual({ [id]: answer });
    }
  }
});

test('one that is wrong is refused with all, or loses itself alone', () => {
  for (const wrong of [{ program: 'moon' }, { area: 1 }, { other: 'yes' }, { toString: 'yes' }]) {
    expect(parseAnswers({ ...all, ...wrong })).toBeUndefined();
    const { program, ...others } = all;
    expect(salvageAnswers({ ...all, ...wrong })).toEqual(
      'program' in wrong ? others : { ...others, program },
    );
  }
});

test('anything is read without an error, and what is read is right', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (value, answer) => {
      for (const one of [value, { program: answer }]) {
        expect(parseAnswers(salvageAnswers(one))).toBeDefined();
      }
    }),
  );
});

test.each([
  ['program', 'constructor'],
  ['constructor', 'name'],
  ['__proto__', 'toString'],
  ['program', undefined],
  ['program', 1],
])('%s has no answer %s', (id, answer) => {
  expect(isAnswer(id, answer)).toBe(false);
});

test('each answer lasts for what it is about: the tab, today, the company', () => {
  expect([companyAnswers(all), todaysAnswers(all)]).toEqual([{ program: 'edge' }, { inTenant: 'not-sure' }]);
  expect(lastingAnswers(all)).toEqual({ program: 'edge', inTenant: 'not-sure' });
});

describe('answers of today', () => {
  const morning = new Date('2026-11-29T08:00:00Z');
  const noon = new Date('2026-11-29T12:00:00Z');
  const kept = datedAnswers({ ...all, globalAdmin: 'no' }, {}, morning);

  test('have the time at which they were given, also when others come later', () => {
    expect(kept).toEqual({
      inTenant: { answer: 'not-sure', at: morning.toISOString() },
      globalAdmin: { answer: 'no', at: morning.toISOString() },
    });
    const later = datedAnswers({ globalAdmin: 'yes', inTenant: 'not-sure' }, kept, noon);
    expect(later).toEqual({ ...kept, globalAdmin: { answer: 'yes', at: noon.toISOString() } });
    expect(undated(later)).toEqual({ globalAdmin: 'yes', inTenant: 'not-sure' });
  });

  test('are gone after a day, each by itself, and also where the clock was set back for long', () => {
    const mixed = { ...kept, globalAdmin: { answer: 'no', at: noon.toISOString() } };
    const at = (hours: number) =>
      undated(salvageDated(mixed, new Date(morning.getTime() + hours * 3_600_000)));
    expect(at(23.9)).toEqual({ inTenant: 'not-sure', globalAdmin: 'no' });
    expect(at(24)).toEqual({ globalAdmin: 'no' });
    expect(at(28)).toEqual({});
    expect(at(-48)).toEqual({});
  });

  test('that are stored wrongly lose nothing but themselves', () => {
    const { globalAdmin } = kept;
    const wrong = {
      inTenant: { answer: 'perhaps', at: 'x' },
      program: { answer: 'edge', at: morning.toISOString() },
    };
    expect(salvageDated({ ...wrong, globalAdmin, selfServiceReset: 'no' }, noon)).toEqual({ globalAdmin });
    for (const value of [undefined, 7, 'x', [], { globalAdmin: { answer: 'no', at: 'never' } }])
      expect(salvageDated(value, noon)).toEqual({});
  });
});
