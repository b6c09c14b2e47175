import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FollowedHelp } from '../../help/followed-help.ts';
import type { HelpView, PageState } from '../../help/view.ts';
import type { Observation } from '../../rules/observation/observation.ts';
import { english } from '../../rules/words/language.ts';
import { observation, partnerPage } from '../observation.ts';

const refused = observation({ codes: ['AADSTS50020'], accountKind: 'personal' });
const denied = partnerPage('/dashboard/account/v3/overview', { phrases: ['access-denied'] });
const signIn = observation({ page: 'entra-sign-in' });
const home = partnerPage('/dashboard/home');
/** Longer than the observer's last look at a page. */
const atRest = 3000;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Shows one state of a tab after the other, as a session does. */
function panel(from?: FollowedHelp) {
  const again = vi.fn();
  const help = new FollowedHelp(7, again, from);
  const show = (now: Observation | undefined, page: PageState = 'read') =>
    help.judge(english, { page, observations: page === 'read' && now ? [now] : [], answers: {} });
  const rest = (now: Observation): HelpView => {
    show(now);
    vi.advanceTimersByTime(atRest);
    return show(now);
  };
  return { help, show, rest, again };
}

const seen = ({ findings, afterwards }: HelpView) => [findings[0]?.rule, afterwards?.standing];

test('a failed sign-in is over where Partner Center’s own pages are there', () => {
  const { show, rest, again } = panel();
  const first = show(refused);
  const rule = first.findings[0]?.rule;
  expect(seen(first)).toEqual(['personal-account-used', undefined]);
  // An error may still be on its way: nothing is said yet, and the steps are there.
  expect(seen(show(home))).toEqual([rule, undefined]);
  expect(again).not.toHaveBeenCalled();
  const later = rest(home);
  expect(again).toHaveBeenCalledTimes(1);
  expect(seen(later)).toEqual([rule, 'gone']);
  expect(later.afterwards?.title).toBe('You are in. What helped?');
});

test.each([
  ['the sign-in page, which the person may only be back on', signIn],
  ['a page of Partner Center for everybody', partnerPage('/')],
  ['an empty page of Partner Center', partnerPage('/dashboard/home', { page: 'partner-center-empty' })],
  ['a page that the person asked to look at', observation({ host: 'other', path: '/', page: 'other' })],
])('a failed sign-in is not over on %s', (_, now) => {
  const { show, rest } = panel();
  show(refused);
  expect(rest(now).afterwards?.standing).not.toBe('gone');
});

test('a denied page is over on the same page, not on another', () => {
  const { show, rest } = panel();
  const rule = show(denied).findings[0]?.rule;
  expect(rule).toBeDefined();
  expect(seen(rest(home))).toEqual([rule, 'left']);
  expect(seen(rest(partnerPage(denied.path)))).toEqual([rule, 'gone']);
});

test('nothing is claimed of a page that cannot be read; the steps stay', () => {
  const { show } = panel();
  show(refused);
  for (const page of ['not-covered', 'refused', 'reload', 'silent'] as const) {
    vi.advanceTimersByTime(atRest);
    expect(seen(show(undefined, page))).toEqual(['personal-account-used', 'unread']);
  }
  expect(seen(show(undefined, 'looking'))).toEqual(['personal-account-used', undefined]);
});

test('a page that comes and goes before it is at rest proves nothing', () => {
  const { show } = panel();
  show(refused);
  show(home);
  vi.advanceTimersByTime(atRest - 100);
  show(undefined, 'silent');
  vi.advanceTimersByTime(200);
  expect(seen(show(home))).toEqual(['personal-account-used', undefined]);
});

test('the problem is back: its finding is that of the page again', () => {
  const { show, rest } = panel();
  show(refused);
  rest(home);
  expect(seen(show(refused))).toEqual(['personal-account-used', undefined]);
  expect(seen(show(home))).toEqual(['personal-account-used', undefined]);
});

test('another failure takes the place of the first, and nothing is asked about a page that is not there', () => {
  const { show, rest } = panel();
  show(refused);
  const second = show(denied);
  expect(second.findings[0]?.rule).not.toBe('personal-account-used');
  const view = rest(home);
  expect([view.findings[0]?.rule, view.open, view.answered]).toEqual([second.findings[0]?.rule, [], []]);
});

test('put away, it is gone', () => {
  const { help, show, rest } = panel();
  show(refused);
  rest(home);
  help.forget();
  expect([seen(show(home)), help.hasFindings]).toEqual([[undefined, undefined], false]);
});

test('what was stored is not followed before the page itself has answered', () => {
  const { help } = panel();
  help.judge(english, { page: 'looking', observations: [refused], answers: {} });
  expect(help.hasFindings).toBe(false);
});

test('the sign-in of another application is not followed through Partner Center', () => {
  const { show, rest } = panel();
  show({ ...refused, partnerCenter: { is: 'no', by: 'client-id' } });
  expect(seen(rest(home))).toEqual([undefined, undefined]);
});

test('in a tab opened from the steps they go on, with the ticks of their tab, and prove nothing there', () => {
  const first = panel();
  first.show(refused);
  const second = panel(first.help);
  expect(second.help.tabId).toBe(7);
  expect(seen(second.rest(home))).toEqual(['personal-account-used', 'left']);
});

test('a page without access is explained as the panel needs it', () => {
  const { show } = panel();
  expect([show(undefined, 'not-covered').page, show(undefined, 'refused').page]).toEqual([
    'ask-icon',
    'ask-icon',
  ]);
  expect(show(undefined, 'reload').page).toBe('reload');
});
