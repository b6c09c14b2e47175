import { expect, test } from 'vitest';
import type { CaseFacts } from '../../help/case-facts.ts';
import { viewOf } from '../../help/view-of.ts';
import { english } from '../../rules/words/language.ts';
import { observation, partnerPage } from '../observation.ts';

const failed = observation({ codes: ['AADSTS50020'], accountKind: 'personal', at: '2026-11-29T08:00:00Z' });
const home = partnerPage('/dashboard/home', { at: '2026-11-29T08:02:00Z' });
const helped = (facts: Partial<CaseFacts>) =>
  viewOf(english, { page: 'read', observations: [failed, home], answers: {}, ...facts }).helped;

test('whoever is in after a failed sign-in can tell what has helped, best first', () => {
  const { rule, title, fixes = [] } = helped({}) ?? {};
  expect([rule, title]).toEqual(['personal-account-used', 'You are in with a personal account']);
  expect(fixes.length).toBeGreaterThan(1);
  expect(fixes.every((one) => one.title !== one.fix)).toBe(true);
});

test('a page that was refused and is there now counts; another page says nothing of it', () => {
  const refused = partnerPage('/dashboard/referrals', {
    phrases: ['access-denied'],
    at: '2026-11-29T08:00:00Z',
  });
  const there = partnerPage('/dashboard/referrals', { at: '2026-11-29T08:02:00Z' });
  expect(helped({ observations: [refused, there] })?.fixes.length).toBeGreaterThan(0);
  expect(helped({ observations: [refused, home] })).toBeUndefined();
});

test('nothing is asked where nothing failed, where it fails still, or where the page is not read', () => {
  expect(helped({ observations: [home] })).toBeUndefined();
  expect(helped({ observations: [failed, observation()] })).toBeUndefined();
  expect(helped({ observations: [home, failed] })).toBeUndefined();
  expect(helped({ page: 'reload' })).toBeUndefined();
});

test('what was told is not asked again, and what did not help is not offered', () => {
  const [first] = helped({})?.fixes ?? [];
  const said = (solved: boolean) => [{ rule: 'personal-account-used', fix: first?.fix ?? '', solved }];
  expect(helped({ tried: said(true) })).toBeUndefined();
  expect(helped({ tried: said(false) })?.fixes.map(({ fix }) => fix)).not.toContain(first?.fix);
});

test('half an hour later nobody is asked any more', () => {
  expect(helped({ observations: [failed, { ...home, at: '2026-11-29T08:31:00Z' }] })).toBeUndefined();
});
