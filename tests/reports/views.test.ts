import { describe, expect, test } from 'vitest';
import { suggestedName, toCaseFile } from '../../reports/case-file.ts';
import { compareDiagnoses, compareReports } from '../../reports/compare.ts';
import { made, makeReport } from '../../reports/make.ts';
import { timelineOf } from '../../reports/timeline.ts';
import { diagnose } from '../../rules/diagnose.ts';
import { observation, partnerPage } from '../observation.ts';

const now = new Date('2026-11-21T10:00:00Z');
const at = (second: number) => new Date(now.getTime() + second * 1000).toISOString();
const refused = observation({
  codes: ['AADSTS50020'],
  accountKind: 'personal',
  requestId: '7b2f9a30-1111-4000-8000-0123456789ab',
});
const reportOf = (...observations: ReturnType<typeof observation>[]) =>
  makeReport({ observations, answers: {}, now, version: '0.1.0', paths: 'full' });

describe('timeline', () => {
  test('times, places and what stands out', () => {
    const steps = timelineOf([
      partnerPage('/dashboard/referrals', { at: at(0) }),
      observation({ at: at(2), accountKind: 'work', page: 'entra-sign-in' }),
      observation({
        ...refused,
        at: at(62.4),
        statuses: [
          { of: 'document', status: 403 },
          { of: 'request', status: 403 },
        ],
      }),
    ]);
    expect(steps[0]).toEqual({
      at: at(0),
      host: 'partner.microsoft.com',
      path: '/dashboard/referrals',
      workspace: 'Referrals',
      page: 'partner-center',
      marks: [],
      codes: [],
      statuses: [],
    });
    expect(steps[1]).toMatchObject({ secondsSincePrevious: 2, marks: ['redirect'] });
    expect(steps[2]).toMatchObject({
      secondsSincePrevious: 60,
      marks: ['failed', 'account-changed'],
      codes: ['AADSTS50020'],
      statuses: [403],
    });
  });
  test('a loop', () => {
    const trail = [0, 1, 2].flatMap((turn) => [
      partnerPage('/dashboard/referrals', { at: at(turn * 10) }),
      observation({ page: 'entra-other', at: at(turn * 10 + 1) }),
    ]);
    expect(timelineOf(trail).map(({ marks }) => marks.includes('loop'))).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
  });
  test('a clock that was set back, and a time that is none', () => {
    const times = [at(10), at(0), '2026-99-99T99:99:99Z'];
    expect(
      timelineOf(times.map((time) => observation({ at: time }))).map((step) => step.secondsSincePrevious),
    ).toEqual([undefined, 0, undefined]);
  });
});

describe('then and now', () => {
  const shown = diagnose({ observations: [refused], answers: {} });
  test('the same day', () => {
    const changes = compareDiagnoses(made(shown), shown);
    expect(new Set(changes.map(({ change }) => change))).toEqual(new Set(['same']));
    expect(changes.every(({ fixesChanged }) => !fixesChanged)).toBe(true);
  });
  test('new, gone, moved, changed, other fixes', () => {
    const finding = (rule: string, verdict: 'match' | 'possible', id = 'one') => ({
      rule,
      verdict,
      fixes: [{ id, who: ['you' as const] }],
    });
    const then = { findings: [finding('gone', 'match'), finding('b', 'match'), finding('c', 'possible')] };
    const today = [finding('c', 'match'), finding('b', 'match', 'two'), finding('new', 'possible')].map(
      (one) => ({
        ...one,
        evidence: [],
        params: {},
      }),
    );
    expect(compareDiagnoses(then, { findings: today, questions: [], errors: [] })).toEqual([
      {
        rule: 'c',
        change: 'changed',
        before: { place: 3, verdict: 'possible' },
        now: { place: 1, verdict: 'match' },
        fixesChanged: false,
      },
      {
        rule: 'b',
        change: 'same',
        before: { place: 2, verdict: 'match' },
        now: { place: 2, verdict: 'match' },
        fixesChanged: true,
      },
      { rule: 'new', change: 'new', now: { place: 3, verdict: 'possible' }, fixesChanged: false },
      { rule: 'gone', change: 'gone', before: { place: 1, verdict: 'match' }, fixesChanged: false },
    ]);
    expect(compareDiagnoses(undefined, shown).every(({ change }) => change === 'new')).toBe(true);
  });
  test('two reports', () => {
    const differences = compareReports(
      reportOf(refused),
      reportOf(observation({ codes: ['AADSTS53003', 'AADSTS50020'] })),
    );
    expect(differences).toContainEqual({
      fact: 'codes',
      onlyInFirst: [],
      onlyInSecond: ['AADSTS53003'],
      inBoth: ['AADSTS50020'],
    });
    expect(differences).toContainEqual({
      fact: 'accounts',
      onlyInFirst: ['personal'],
      onlyInSecond: ['unknown'],
      inBoth: [],
    });
    expect(differences.map(({ fact }) => fact)).not.toContain('statuses');
  });
});

describe('a report as a test case', () => {
  test('what it expects, without the ids', () => {
    const one = toCaseFile(reportOf(refused), 'A personal account');
    expect(one).toMatchObject({
      rule: 'personal-account-used',
      file: {
        what: 'A personal account',
        expect: { verdict: 'match', first: 'use-work-account', who: ['you'] },
      },
    });
    expect(JSON.stringify(one)).not.toContain('7b2f9a30');
  });
  test('nothing recognised', () => {
    expect(toCaseFile(reportOf(observation({ page: 'entra-sign-in' })), 'x')).toHaveProperty('problem');
  });
  test.each([
    ['Refusé après l’heure', 'refuse-apres-l-heure'],
    ['../../etc/passwd', 'etc-passwd'],
    ['日本', 'report'],
  ])('%s', (what, slug) => {
    expect(suggestedName('a-rule', what)).toBe(`tests/cases/a-rule/hit-${slug}.json`);
  });
});
