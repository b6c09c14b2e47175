import { expect, test } from 'vitest';
import { trace } from '../../rules/trace.ts';
import { observation, partnerPage } from '../observation.ts';

test('what was found, in order, and the sign that put it there', () => {
  const { found } = trace({
    observations: [observation({ codes: ['AADSTS50020'], accountKind: 'personal' })],
    answers: {},
  });
  expect(found[0]).toMatchObject({
    rule: 'personal-account-used',
    verdict: 'match',
    strongest: { kind: 'code', value: 'AADSTS50020' },
  });
});

test('what nearly matched, and what was missing', () => {
  const { nearly } = trace({
    observations: [observation({ codes: ['AADSTS50020'], accountKind: 'work' })],
    answers: {},
  });
  expect(nearly.find(({ rule }) => rule === 'personal-account-used')).toMatchObject({ missing: ['account'] });
});

test('a rule whose own refinement said no is near, with nothing missing', () => {
  const edge = partnerPage('/dashboard/microsoftedge/overview', { phrases: ['access-denied'] });
  const { nearly } = trace({ observations: [edge], answers: {} });
  expect(nearly.find(({ rule }) => rule === 'workspace-access-denied')).toMatchObject({ missing: [] });
});

test('every rule is counted once', () => {
  const { found, nearly, others } = trace({ observations: [observation()], answers: {} });
  expect(found).toEqual([]);
  expect(others + nearly.length).toBeGreaterThan(100);
});
