import { expect, test } from 'vitest';
import {
  follow,
  followOpener,
  openingPage,
  sameFacts,
  type Trail,
} from '../../../rules/observation/trail.ts';
import { observation, partnerPage } from '../../observation.ts';

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 21, 8, minutes)).toISOString();

test('the same facts again change nothing, in whatever order their fields came', () => {
  const one = observation({ codes: ['AADSTS50020'] });
  const again = Object.fromEntries(Object.entries({ ...one, at: at(5) }).reverse()) as typeof one;
  const trail: Trail = [one];
  expect(sameFacts(one, again)).toBe(true);
  expect(follow(trail, again)).toBe(trail);
});

test('the last ten remain', () => {
  let trail: Trail = [];
  for (let i = 0; i < 14; i++)
    trail = follow(trail, observation({ at: at(i), codes: [`AADSTS5000${i % 10}`] }));
  expect(trail).toHaveLength(10);
  expect(trail[0]?.at).toBe(at(4));
});

test('a sign-in that came from Partner Center is for Partner Center, for a while', () => {
  const trail = follow([], partnerPage('/dashboard/home', { at: at(0) }));
  expect(follow(trail, observation({ at: at(5) })).at(-1)?.partnerCenter).toEqual({ is: 'yes', by: 'trail' });
  expect(follow(trail, observation({ at: at(20) })).at(-1)?.partnerCenter).toEqual({ is: 'unknown' });
  const elsewhere = observation({ at: at(5), partnerCenter: { is: 'no', by: 'redirect' } });
  expect(follow(trail, elsewhere).at(-1)?.partnerCenter.is).toBe('no');
});

const toPortal = (minutes: number) =>
  observation({
    at: at(minutes),
    path: '/*/oauth2/v2.0/authorize',
    partnerCenter: { is: 'no', by: 'redirect', portal: true },
  });
const toElsewhere = (minutes: number) =>
  observation({ at: at(minutes), partnerCenter: { is: 'no', by: 'redirect' } });

test('a tab that Partner Center opened: its sign-in began there, whatever it is for', () => {
  const page = partnerPage('/dashboard/v2/customers/*/servicemanagementpage', { at: at(0) });
  const opener = { page, at: at(1) };
  const portal = followOpener(opener, toPortal(2));
  expect(portal).toHaveLength(2);
  expect(portal.at(-1)?.partnerCenter).toEqual({ is: 'yes', by: 'opener', portal: true });
  expect(followOpener(opener, observation({ at: at(2) })).at(-1)?.partnerCenter).toEqual({
    is: 'yes',
    by: 'opener',
  });
  // … but not one for somebody else's application, and a sign-in for Partner Center is that.
  expect(followOpener(opener, toElsewhere(2)).at(-1)?.partnerCenter).toEqual({ is: 'no', by: 'redirect' });
  const own = observation({ at: at(2), partnerCenter: { is: 'yes', by: 'client-id' } });
  expect(followOpener(opener, own).at(-1)).toBe(own);
});

test('… what follows in it belongs to that, also where it names the portal only later', () => {
  const opener = { page: partnerPage('/dashboard/home', { at: at(0) }), at: at(0) };
  const first = followOpener(opener, observation({ at: at(1) }));
  const named = follow(first, toPortal(2));
  expect(named.at(-1)?.partnerCenter).toEqual({ is: 'yes', by: 'opener', portal: true });
  const posted = follow(named, observation({ at: at(3), path: '/common/login' }));
  expect(posted.at(-1)?.partnerCenter).toEqual({ is: 'yes', by: 'opener', portal: true });
});

test('… for fifteen minutes after it was opened, however long the page before had been there', () => {
  const page = partnerPage('/dashboard/v2/customers/list', { at: at(0) });
  const kept = followOpener({ page, at: at(40) }, toPortal(55));
  expect(kept.at(-1)?.partnerCenter).toMatchObject({ is: 'yes', by: 'opener' });
  const late = followOpener({ page, at: at(40) }, toPortal(56));
  expect(late).toHaveLength(1);
  expect(late[0]?.partnerCenter.is).toBe('no');
});

test('only a page of Partner Center passes on that it opened a tab', () => {
  const home = partnerPage('/dashboard/home', { at: at(0) });
  expect(openingPage([home])).toBe(home);
  expect(openingPage([home, observation({ at: at(1) })])).toBeUndefined();
  expect(openingPage([])).toBeUndefined();
});

test('in one tab it is the pages of customers that lead to the portals of customers', () => {
  const tie = (path: string, minutes: number) =>
    follow(follow([], partnerPage(path, { at: at(0) })), toPortal(minutes)).at(-1)?.partnerCenter;
  const theirs = { is: 'yes', by: 'trail', portal: true };
  const own = { is: 'no', by: 'redirect', portal: true };
  expect(tie('/dashboard/v2/customers/*/servicemanagementpage', 5)).toEqual(theirs);
  expect(tie('/commerce/customers/*/subscriptions', 5)).toEqual(theirs);
  expect(tie('/dashboard/v2/customers/*/servicemanagementpage', 16)).toEqual(own);
  expect(tie('/dashboard/home', 5)).toEqual(own);
  expect(tie('/dashboard/marketplace-offers/overview', 5)).toEqual(own);
});
