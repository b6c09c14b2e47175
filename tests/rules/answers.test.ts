import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAnswer, lastingAnswers, parseAnswers, salvageAnswers, tabAnswers } from '../../rules/answers.ts';
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

test('each answer lasts for the tab or always', () => {
  expect(lastingAnswers(all)).toEqual({ program: 'edge', inTenant: 'not-sure' });
  expect(tabAnswers(all)).toEqual({ situation: 'admin-left', roleGiven: 'no' });
});
