import { expect, test } from 'vitest';
import type { CaseFacts } from '../../help/case-facts.ts';
import { judgeWithSuccess } from '../../help/success.ts';
import { english } from '../../rules/words/language.ts';
import { observation, partnerPage } from '../observation.ts';

const failed = observation({ codes: ['AADSTS50020'], accountKind: 'personal', at: '2026-11-29T08:00:00Z' });
const home = partnerPage('/dashboard/home', { at: '2026-11-29T08:02:00Z' });
const after = (facts: Partial<CaseFacts>) =>
  judgeWithSuccess(english, { page: 'read', observations: [failed, home], answers: {}, ...facts }).afterwards;

test('whoever is in after a failed sign-in can tell what has helped, best first', () => {
  const { standing, ways = [] } = after({}) ?? {};
  expect(standing).toBe('gone');
  expect(ways.length).toBeGreaterThan(1);
  expect(new Set(ways.map(({ rule }) => rule))).toEqual(new Set(['personal-account-used']));
  expect(ways.every((one) => one.title !== one.fix)).toBe(true);
});

test('a page that was refused and is there now counts; another page says nothing of it', () => {
  const refused = partnerPage('/dashboard/referrals', {
    phrases: ['access-denied'],
    at: '2026-11-29T08:00:00Z',
  });
  const there = partnerPage('/dashboard/referrals', { at: '2026-11-29T08:02:00Z' });
  expect(after({ observations: [refused, there] })?.ways?.length).toBeGreaterThan(0);
  expect(after({ observations: [refused, home] })).toBeUndefined();
});

test('nothing is asked where nothing failed, where it fails still, or where the page is not read', () => {
  expect(after({ observations: [home] })).toBeUndefined();
  expect(after({ observations: [failed, observation()] })).toBeUndefined();
  expect(after({ observations: [home, failed] })).toBeUndefined();
  expect(after({ page: 'reload' })).toBeUndefined();
});

test('what was told stands as told', () => {
  const [first] = after({})?.ways ?? [];
  const ways = after({
    tried: [{ rule: 'personal-account-used', fix: first?.fix ?? '', solved: true }],
  })?.ways;
  expect(ways?.find(({ fix }) => fix === first?.fix)?.solved).toBe(true);
});

test('a while later nobody is asked any more', () => {
  expect(after({ observations: [failed, { ...home, at: '2026-11-29T08:31:00Z' }] })).toBeUndefined();
});
