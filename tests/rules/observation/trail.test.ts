import { expect, test } from 'vitest';
import { follow, sameFacts, type Trail } from '../../../rules/observation/trail.ts';
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
