import { describe, expect, test } from 'vitest';
import { catalog } from '../../rules/catalog/index.ts';
import { chooseFixes, isQuicker } from '../../rules/choose-fixes.ts';
import { type Answers, type QuestionId, questions } from '../../rules/data/questions.ts';
import { diagnose } from '../../rules/diagnose.ts';
import type { Fix, Rule } from '../../rules/rule.ts';
import { observation } from '../observation.ts';

/** What a person can say at one failure that is still known at another. */
const lasting = (Object.keys(questions) as QuestionId[]).filter((id) => questions[id].lasts !== 'now');
const toldAt = (rule: Rule) => (rule.asks ?? []).filter((id) => lasting.includes(id));
const each = (id: QuestionId): Answers[] =>
  Object.keys(questions[id].answers).map((answer) => ({ [id]: answer }));

/** All that can be answered at a failure that outlasts it: one answer, or all of them. */
function saidAt(rule: Rule): Answers[] {
  const ids = toldAt(rule);
  const together = ids.reduce<Answers[]>(
    (before, id) => before.flatMap((said) => each(id).map((one) => ({ ...said, ...one }))),
    [{}],
  );
  return [...ids.flatMap(each), ...together];
}

const distinct = [...new Map(catalog.flatMap(saidAt).map((said) => [JSON.stringify(said), said])).values()];
const byId = ({ fixes }: Rule, id: string | undefined) => fixes.find((fix) => fix.id === id) as Fix;
const company = (said: Answers): Answers => ('program' in said ? { program: said.program } : {}) as Answers;

test('whatever was answered at one failure, the first way at another is never worse than after a fresh start', () => {
  expect(distinct.length).toBeGreaterThan(100);
  const worse = catalog.flatMap((rule) =>
    distinct.flatMap((said) => {
      const ids = Object.keys(said) as QuestionId[];
      const told = byId(rule, chooseFixes(rule.fixes, said, {}, ids).fixes[0]?.id);
      // A way that is not for the company at all is none after a fresh start either: personal accounts have no admin.
      const possible = new Set(chooseFixes(rule.fixes, company(said)).fixes.map(({ id }) => id));
      const fresh = chooseFixes(rule.fixes, {}).fixes.find(({ id }) => possible.has(id));
      return told && fresh && isQuicker(byId(rule, fresh.id), told)
        ? [`${rule.id} after ${JSON.stringify(said)}: ${fresh.id}, now ${told.id}`]
        : [];
    }),
  );
  expect(worse).toEqual([]);
});

test('… nor is there, anywhere in the list, a slower way before a quicker one that stood before it', () => {
  const wrong = catalog.flatMap((rule) =>
    distinct.flatMap((said) => {
      const order = chooseFixes(rule.fixes, {}).fixes.map(({ id }) => byId(rule, id));
      const now = chooseFixes(rule.fixes, said, {}, Object.keys(said) as QuestionId[]).fixes.map(
        ({ id }) => id,
      );
      return order.flatMap((quick, i) =>
        order
          .slice(i + 1)
          .filter((slow) => isQuicker(quick, slow) && now.includes(quick.id) && now.includes(slow.id))
          .filter((slow) => now.indexOf(slow.id) < now.indexOf(quick.id))
          .map((slow) => `${rule.id}: ${slow.id} before ${quick.id}`),
      );
    }),
  );
  expect([...new Set(wrong)]).toEqual([]);
});

describe('somebody whom nobody could help in another bad minute', () => {
  const said: Answers = { globalAdmin: 'no', inTenant: 'yes' };
  const failing = [observation({ codes: ['AADSTS500121'] })];
  const first = (one: Parameters<typeof diagnose>[0]) => diagnose(one).findings[0]?.fixes[0]?.id;

  test('gets the way of minutes, and is asked again', () => {
    const told = { observations: failing, answers: said, carriedOver: ['globalAdmin', 'inTenant'] } as const;
    expect(first(told)).toBe(first({ observations: failing, answers: {} }));
    expect(diagnose(told).questions).toContainEqual(expect.not.objectContaining({ answer: 'no' }));
    expect(diagnose(told).questions.map(({ id }) => id)).toContain('globalAdmin');
  });

  test('gets the way of days where it was said here, or by the organisation', () => {
    expect(first({ observations: failing, answers: said })).toBe('no-admin-left');
    expect(diagnose({ observations: failing, answers: said }).questions).toContainEqual(
      expect.objectContaining({ id: 'globalAdmin', answer: 'no' }),
    );
  });
});

test('a fact of the company takes away what is not for it', () => {
  const edge = {
    observations: [observation({ codes: ['AADSTS50020'], accountKind: 'personal' })],
    answers: { program: 'edge' } as const,
  };
  const ids = (carriedOver: readonly QuestionId[]) =>
    diagnose({ ...edge, carriedOver }).findings[0]?.fixes.map(({ id }) => id);
  expect(ids(['program'])).not.toContain('use-work-account');
});
