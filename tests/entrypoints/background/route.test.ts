import { describe, expect, test } from 'vitest';
import { parseMessage } from '../../../browser/messages.ts';
import { badgeFor, isIn, openedBy, withObservation } from '../../../entrypoints/background/route.ts';
import { patternsOf } from '../../../rules/observation/trail.ts';
import { english, languageOf } from '../../../rules/words/language.ts';
import { observation, partnerPage } from '../../observation.ts';

const refused = observation({ codes: ['AADSTS50020'], accountKind: 'personal' });
const stateOf = (...observations: (typeof refused)[]) => ({ observations, answers: {} });

test('the badge says what the newest observation means', () => {
  expect(badgeFor(stateOf(refused), {}, english).text).toBe('!');
  expect(
    badgeFor(stateOf(partnerPage('/dashboard/*', { phrases: ['access-denied'] })), {}, english).text,
  ).toBe('?');
  expect(badgeFor(stateOf(refused, observation()), {}, english).text).toBe('');
  expect(badgeFor(stateOf(), {}, english).text).toBe('');
});

test('no badge for the sign-in of another application', () => {
  expect(
    badgeFor(stateOf({ ...refused, partnerCenter: { is: 'no', by: 'redirect' } }), {}, english).text,
  ).toBe('');
});

test('what a person answered does not light the badge', () => {
  expect(badgeFor({ observations: [], answers: { situation: 'admin-left' } }, {}, english).text).toBe('');
});

test('the title says it in words', () => {
  expect(badgeFor(stateOf(refused), {}, english).title).toContain('personal account');
});

test('the title is in the language in use', () => {
  const words = {
    'Sign-in Help for Partner Center': 'Aide',
    'Sign-in Help for Partner Center: {title}': 'Aide – {title}',
    'You are in with a personal account': 'Vous utilisez un compte personnel',
  };
  const french = languageOf({ language: 'fr', name: 'Français', words });
  expect(badgeFor(stateOf(refused), {}, french).title).toBe('Aide – Vous utilisez un compte personnel');
  expect(badgeFor(stateOf(), {}, french).title).toBe('Aide');
});

test('only what the page itself shows is worth opening for', () => {
  expect(badgeFor(stateOf(refused), {}, english).isSeen).toBe(true);
  expect(
    badgeFor(stateOf(partnerPage('/dashboard/*', { phrases: ['access-denied'] })), {}, english).isSeen,
  ).toBe(false);
  expect(badgeFor(stateOf(observation()), {}, english).isSeen).toBe(false);
});

describe('a clock', () => {
  const now = new Date(2026, 10, 29, 14, 22).getTime();
  const clock = { rule: 'account-locked', fix: 'wait', from: now, at: now + 9 * 60_000 };
  const locked = observation({ codes: ['AADSTS50053'] });
  const badge = (state: object, at = now) => badgeFor({ ...stateOf(), ...state, clock }, {}, english, at);

  test('follows the sign of the page, minute by minute, in words in the title', () => {
    expect(badge(stateOf(locked))).toMatchObject({ sign: '!', text: '!9m' });
    expect(badge(stateOf(locked), now + 1).text).toBe('!9m');
    expect(badge(stateOf(locked), now + 8 * 60_000).text).toBe('!1m');
    expect(badge(stateOf(locked)).title).toBe('Sign-in Help for Partner Center: try again at 14:31');
  });

  test('stands alone where the page shows nothing, and says when it is time', () => {
    expect(badge({}).text).toBe('9m');
    expect(badge({}, now - 200 * 60_000).text).toBe('4h');
    expect(badge({}, clock.at)).toMatchObject({
      text: 'now',
      title: expect.stringMatching(/try again now$/),
    });
    expect(badge(stateOf(locked), clock.at).text).toBe('!now');
  });

  test('stays with the tab from page to page', () => {
    const state = { ...stateOf(locked), clock };
    expect(withObservation(state, observation()).clock).toEqual(clock);
  });

  test('has nothing to wait for once a page of Partner Center works', () => {
    const inside = (path: string, facts = {}) => isIn(stateOf(partnerPage(path, facts)), {}, english);
    expect(inside('/dashboard/home')).toBe(true);
    expect(inside('/dashboard/*', { phrases: ['access-denied'] })).toBe(false);
    expect(isIn(stateOf(observation()), {}, english)).toBe(false);
    expect(isIn(stateOf(), {}, english)).toBe(false);
  });
});

test('a new page ends what was said about the one before, the same page does not', () => {
  const state = { observations: [observation()], answers: { situation: 'admin-left' } as const };
  expect(withObservation(state, { ...observation(), at: '2026-11-21T09:00:00Z' })).toBe(state);
  expect(withObservation(state, refused).answers).toEqual({});
});

test('what did not help stays known on the next page; that it was solved does not', () => {
  const tried = [
    { rule: 'a', fix: 'one', solved: false },
    { rule: 'a', fix: 'two', solved: true },
  ];
  const state = { observations: [observation()], answers: {}, tried };
  expect(withObservation(state, refused).tried).toEqual([{ rule: 'a', fix: 'one', solved: false }]);
});

test.each([
  undefined,
  'observed',
  { type: 'other' },
  { type: 'observed' },
  { type: 'observed', observation: { ...refused, extra: 1 } },
  { type: 'observed', observation: { ...refused, codes: Array(9).fill('AADSTS50020') } },
  { type: 'observed', observation: { ...refused, path: '/someone@example.com' } },
  { type: 'observed', observation: { ...refused, host: 'a b' } },
  { type: 'observed', observation: refused, more: true },
  { type: 'answered', tabId: -1, answers: {} },
  { type: 'answered', tabId: 1, answers: { situation: 'other' } },
  { type: 'answered', tabId: 1, answers: { __proto__: null, colour: 'red' } },
  { type: 'tried', tabId: 1, rule: 'a', fix: 'b', solved: 'yes' },
  { type: 'tried', tabId: 1, rule: 'a/b', fix: 'b', solved: true },
  { type: 'tried', tabId: 1, rule: 'a', fix: 'b'.repeat(61), solved: true },
  { type: 'tried', tabId: -1, rule: 'a', fix: 'b', solved: true },
  { type: 'tried', tabId: 1, rule: 'a', fix: 'b', solved: true, note: 'x' },
  { type: 'clock', tabId: -1 },
  { type: 'clock', tabId: 1, clock: { rule: 'a', fix: 'b', minutes: 0 } },
  { type: 'clock', tabId: 1, clock: { rule: 'a', fix: 'b', minutes: 2881 } },
  { type: 'clock', tabId: 1, clock: { rule: 'a', fix: 'b', minutes: 5, at: 1 } },
])('a message that is none of ours is dropped: %j', (value) => {
  expect(parseMessage(value)).toBeUndefined();
});

test('the three messages', () => {
  const tried = { type: 'tried', tabId: 3, rule: 'mfa-required', fix: 'register' };
  expect(parseMessage(tried)).toEqual(tried);
  expect(parseMessage({ ...tried, solved: false })).toEqual({ ...tried, solved: false });
  expect(parseMessage({ type: 'observed', observation: refused })).toMatchObject({ type: 'observed' });
  expect(parseMessage({ type: 'answered', tabId: 3, answers: { situation: 'admin-left' } })).toMatchObject({
    tabId: 3,
  });
});

const customer = partnerPage('/dashboard/v2/customers/*/servicemanagementpage', {
  account: 'account-1',
  tenant: 'tenant-2',
});
const refusedAtPortal = observation({
  codes: ['AADSTS50178'],
  partnerCenter: { is: 'no', by: 'app-name', portal: true },
});
const now = '2026-11-21T08:00:00.000Z';

test('a tab that Partner Center opened shows nothing of it, and lights up where its sign-in fails', () => {
  const opened = openedBy(stateOf(customer), now);
  expect(opened?.observations).toEqual([]);
  expect(opened?.opener?.page).not.toHaveProperty('account');
  if (!opened) return;
  expect(badgeFor(opened, {}, english).text).toBe('');
  const failed = withObservation(opened, refusedAtPortal);
  expect(failed.observations.map(({ host }) => host)).toEqual([
    'partner.microsoft.com',
    'login.microsoftonline.com',
  ]);
  expect(failed).not.toHaveProperty('opener');
  expect(patternsOf(failed.observations)).toContain('into-customer');
  expect(badgeFor(failed, {}, english).text).not.toBe('');
  // The same without Partner Center before it.
  expect(badgeFor(withObservation(stateOf(), refusedAtPortal), {}, english).text).toBe('');
});

test('… and nothing is inherited of a tab that is elsewhere', () => {
  expect(openedBy(stateOf(customer, refused), now)).toBeUndefined();
  expect(openedBy(stateOf(), now)).toBeUndefined();
});
