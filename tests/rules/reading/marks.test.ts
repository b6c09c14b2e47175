import { expect, test } from 'vitest';
import { withObservation } from '../../../entrypoints/background/route.ts';
import { type Marks, marksIn } from '../../../rules/reading/marks.ts';
import { observation } from '../../observation.ts';

const refused = (account: string, tenant = 'Example') =>
  `AADSTS50020: User account '${account}' from identity provider 'live.com' does not exist in tenant '${tenant}'`;

test('the same name has the same mark, whatever its letter case, and the mark is a number', () => {
  const one = marksIn(refused('Someone@example.com'));
  expect(marksIn(refused('someone@EXAMPLE.com'))).toEqual(one);
  expect(marksIn(refused('other@example.com')).account).not.toBe(one.account);
  expect(one.account).toBeLessThanOrEqual(0xffff);
});

test('a mark is no secret among few names, and is shared among many: SECURITY.md says so', () => {
  const alone = (count: number) => {
    const marks = Array.from(
      { length: count },
      (_, i) => marksIn(refused(`person${i}@contoso.example`)).account,
    );
    const times = new Map<unknown, number>();
    for (const mark of marks) times.set(mark, (times.get(mark) ?? 0) + 1);
    return marks.filter((mark) => times.get(mark) === 1).length / count;
  };
  expect(alone(300)).toBeGreaterThan(0.95);
  expect(alone(50_000)).toBeLessThan(0.6);
});

test('a hidden name has no mark, and a shared address names no tenant', () => {
  expect(marksIn(refused('{EmailHidden}')).account).toBeUndefined();
  expect(marksIn('', 'common')).toEqual({});
  expect(marksIn('', 'contoso.onmicrosoft.com').tenant).toBeTypeOf('number');
});

test('marks become numbers that hold for the tab', () => {
  const see = (state: Parameters<typeof withObservation>[0], codes: string[], marks: Marks) =>
    withObservation(state, observation({ codes }), 'document', marks);
  let state = see({ observations: [], answers: {} }, ['AADSTS50020'], { account: 7, tenant: 1 });
  state = see(state, ['AADSTS50034'], { account: 9, tenant: 1 });
  state = see(state, ['AADSTS50105'], { account: 7 });
  expect(state.observations.map(({ account, tenant }) => [account, tenant])).toEqual([
    ['account-1', 'tenant-1'],
    ['account-2', 'tenant-1'],
    ['account-1', undefined],
  ]);
});

test('a page cannot number its accounts itself', () => {
  const state = withObservation({ observations: [], answers: {} }, observation({ account: 'account-42' }));
  expect(state.observations[0]?.account).toBeUndefined();
});
