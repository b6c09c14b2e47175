import { expect, test, vi } from 'vitest';
import { HelpCase } from '../../help/case.ts';
import { english } from '../../rules/words/language.ts';
import type { CodeNames } from '../../rules/words/wording.ts';
import { noSettings, type Settings } from '../../settings/settings.ts';
import { observation } from '../observation.ts';

const personal = observation({ codes: ['AADSTS50020'], accountKind: 'personal' });

function open(loadCodeNames: () => Promise<CodeNames> = async () => ({})) {
  const changed = vi.fn();
  const one = new HelpCase({ changed, loadCodeNames });
  one.learn({ page: 'read' });
  const answered = () => one.view(english).answered.map(({ id }) => id);
  return { one, changed, answered };
}

test('what is learnt is shown, and whoever shows it is told each time', () => {
  const { one, changed } = open();
  one.learn({ observations: [personal] });
  expect(changed).toHaveBeenCalledTimes(2);
  expect(one.view(english).findings[0]?.rule).toBe('personal-account-used');
});

test('an answer can be given, taken back and started over; a fact of the company stays', () => {
  const { one, answered } = open();
  expect(one.answer('situation', 'admin-left')).toBe(true);
  expect(one.answer('globalAdmin', 'no')).toBe(true);
  expect(one.answer('program', 'hardware')).toBe(true);
  expect(answered()).toEqual(['globalAdmin', 'situation']);
  expect(one.ownAnswers).toEqual({ situation: 'admin-left', globalAdmin: 'no', program: 'hardware' });
  expect(one.lastingAnswers).toEqual({ globalAdmin: 'no', program: 'hardware' });
  one.startOver();
  expect(one.facts.answers).toEqual({ program: 'hardware' });
  one.reopen('program');
  expect(one.facts.answers).toEqual({});
});

test('what was answered at another failure is known here, and said to be from there until it is answered here', () => {
  const { one } = open();
  const settings: Settings = { byPolicy: ['inTenant'], inTenant: 'yes', today: { globalAdmin: 'no' } };
  one.settle(settings);
  expect(one.facts.answers).toEqual({ globalAdmin: 'no', inTenant: 'yes' });
  expect([one.facts.carriedOver, one.ownAnswers]).toEqual([['globalAdmin'], {}]);
  one.reopen('globalAdmin');
  one.settle(settings);
  expect(one.facts.answers).toEqual({ inTenant: 'yes' });
  one.answer('globalAdmin', 'no');
  expect([one.facts.carriedOver, one.ownAnswers]).toEqual([[], { globalAdmin: 'no' }]);
});

test('what is no answer changes nothing and tells nobody', () => {
  const { one, changed } = open();
  changed.mockClear();
  expect(one.answer('situation', 'toString')).toBe(false);
  expect(changed).not.toHaveBeenCalled();
  expect(one.facts.answers).toEqual({});
});

test('one of several programs is an answer about this case alone', () => {
  const { one } = open();
  const settings: Settings = { ...noSettings, programs: ['csp-direct-bill', 'hardware'] };
  one.learn({ settings });
  one.answer('program', 'hardware');
  expect([one.ownAnswers, one.lastingAnswers]).toEqual([{ program: 'hardware' }, {}]);
  one.startOver();
  expect(one.facts.answers).toEqual({});
});

test('options that were changed are answers, too; those that were given here stay', () => {
  const { one } = open();
  one.answer('situation', 'admin-left');
  one.answer('globalAdmin', 'no');
  one.settle({ ...noSettings, inTenant: 'yes', globalAdmin: 'yes' });
  expect(one.facts.answers).toEqual({ situation: 'admin-left', globalAdmin: 'no', inTenant: 'yes' });
});

test('what did not help is known to what is shown next, until it is taken back', () => {
  const { one } = open();
  const outcome = { rule: 'personal-account-used', fix: 'use-work-account', solved: false };
  one.say(outcome);
  expect(one.view(english).tried).toEqual([outcome]);
  one.say({ rule: outcome.rule, fix: outcome.fix });
  expect(one.view(english).tried).toEqual([]);
});

test('the official name of a code is brought once, and only where no rule explains the code', async () => {
  const load = vi.fn(async () => ({ AADSTS500099: 'ExampleName' }));
  const { one, changed } = open(load);
  one.view(english);
  expect(load).not.toHaveBeenCalled();
  one.learn({ observations: [observation({ codes: ['AADSTS500099'] })] });
  one.view(english);
  one.view(english);
  changed.mockClear();
  await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
  expect(JSON.stringify(one.view(english))).toContain('ExampleName');
  expect(load).toHaveBeenCalledOnce();
});

test('without its name a code is explained all the same', async () => {
  const { one, changed } = open(() => Promise.reject(new Error('no such file')));
  one.learn({ observations: [observation({ codes: ['AADSTS500099'] })] });
  one.view(english);
  changed.mockClear();
  await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
  expect(one.view(english).findings[0]?.rule).toBe('code-without-own-rule');
});
