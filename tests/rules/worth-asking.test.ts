import { describe, expect, test } from 'vitest';
import { viewOf } from '../../help/view-of.ts';
import type { Answers } from '../../rules/data/questions.ts';
import { diagnose } from '../../rules/diagnose.ts';
import type { Observation } from '../../rules/observation/observation.ts';
import { english } from '../../rules/words/language.ts';
import { worthAsking } from '../../rules/worth-asking.ts';
import { observation } from '../observation.ts';

const asked = (answers: Answers, observations: readonly Observation[] = [], carriedOver = [] as const) => {
  const input = { observations, answers, carriedOver };
  return worthAsking(input, diagnose(input));
};
const view = (answers: Answers) => viewOf(english, { page: 'read', observations: [], answers });
const forgotten = { situation: 'forgotten-password' } as const;

describe('the way of a reseller without a Global admin', () => {
  const steps: readonly (readonly [Answers, string, number])[] = [
    [forgotten, 'selfServiceReset', 1],
    [{ ...forgotten, selfServiceReset: 'no' }, 'globalAdmin', 2],
    [{ ...forgotten, selfServiceReset: 'no', globalAdmin: 'no' }, 'program', 3],
  ];
  const settled: Answers = {
    ...forgotten,
    selfServiceReset: 'no',
    globalAdmin: 'no',
    program: 'csp-indirect-reseller',
  };

  test.each(steps)('after %o', (answers, question, place) => {
    const { asking } = asked(answers);
    expect([asking?.question, asking?.place]).toEqual([question, place]);
  });

  test('each question has the one before it to go back to', () => {
    expect(steps.map(([answers]) => asked(answers).asking?.before)).toEqual([
      'situation',
      'selfServiceReset',
      'globalAdmin',
    ]);
    expect(asked(settled).asking).toBeUndefined();
  });

  test('ends with one sentence, and no title asks what was answered', () => {
    const [first] = view(settled).findings;
    expect(first?.words.title).toBe('Your indirect provider has to create a new Global admin.');
    expect(first?.words.fixes[0]).toMatchObject({
      id: 'indirect-provider-helps',
      title: 'Ask your indirect provider',
    });
  });

  test('keeps the name of the situation while a question decides', () => {
    expect(view({ ...forgotten, selfServiceReset: 'no' }).findings[0]?.words.title).toBe(
      'You need a new password',
    );
  });
});

test('nobody is asked what changes nothing', () => {
  expect(asked({ ...forgotten, selfServiceReset: 'yes' }).asking).toBeUndefined();
  expect(asked({ situation: 'i-am-admin' })).toEqual({ open: [] });
  for (const situation of ['cannot-see-page', 'account-not-verified', 'customer-not-reached'] as const)
    for (const id of asked({ situation }).open) {
      const input = { observations: [], answers: { situation } };
      const before = JSON.stringify(diagnose(input).findings[0]);
      const answers = diagnose(input).questions.find((one) => one.id === id)?.answers ?? [];
      const changed = answers.some(
        (answer) =>
          JSON.stringify(diagnose({ ...input, answers: { situation, [id]: answer } }).findings[0]) !== before,
      );
      expect(changed, `${situation}: ${id}`).toBe(true);
    }
});

test('a page that is recognised gives its way of minutes before anything is asked', () => {
  expect(asked({}, [observation({ codes: ['AADSTS500121'] })]).asking).toBeUndefined();
});

test('a refusal of a page that is not known asks which part of Partner Center it is', () => {
  const denied = observation({
    host: 'partner.microsoft.com',
    path: '/dashboard/*',
    page: 'partner-center',
    phrases: ['access-denied'],
  });
  const { asking } = asked({}, [denied]);
  expect(asking).toMatchObject({ question: 'area', place: 1 });
  expect(asking?.before).toBeUndefined();
});

test('a question that is opened again is asked whatever its answer changes', () => {
  const input = { observations: [], answers: { situation: 'authenticator-lost' } as const };
  expect(worthAsking(input, diagnose(input), 'program').asking?.question).toBe('program');
});
