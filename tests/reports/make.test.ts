import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeReport, maxReportBytes } from '../../reports/make.ts';
import { parseReport } from '../../reports/report.ts';
import { diagnose } from '../../rules/diagnose.ts';
import { observation, partnerPage } from '../observation.ts';
import { anyParts } from './random.ts';

const now = new Date('2026-11-21T10:00:00Z');
const referrals = partnerPage('/dashboard/referrals/leads/*', {
  locale: 'fr-fr',
  phrases: ['access-denied'],
  statuses: [{ of: 'request', status: 403, path: '/dashboard/referrals/api/*' }],
});
const make = (paths: 'full' | 'workspace' | 'none', observations = [referrals]) =>
  makeReport({ observations, answers: {}, now, version: '0.1.0', language: 'fr-FR', paths });

test('whatever it is made of: valid, and smaller than its bound', () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const report = makeReport(parts);
      expect(parseReport(report)).toEqual(report);
      expect(new TextEncoder().encode(JSON.stringify(report)).length).toBeLessThan(maxReportBytes);
    }),
    { numRuns: 300 },
  );
});

test('the largest possible observations', () => {
  const path = `/${'a'.repeat(199)}`;
  const large = observation({
    host: `${'a'.repeat(252)}`,
    path,
    codes: Array(8).fill('AADSTS12345678'),
    phrases: Array(8).fill('a'.repeat(70)),
    statuses: Array(8).fill({ of: 'request', status: 403, path }),
  });
  const report = makeReport({
    observations: Array(10).fill(large),
    answers: {},
    now,
    version: '0.1.0',
    note: '日'.repeat(3000),
    paths: 'full',
  });
  expect(new TextEncoder().encode(JSON.stringify(report)).length).toBeLessThan(maxReportBytes);
  expect(report.note).toHaveLength(2000);
  expect(report.observations.length).toBeGreaterThan(1);
});

test('the diagnosis as it was made, as ids', () => {
  const report = make('none');
  const shown = diagnose({ observations: [referrals], answers: {} });
  expect(report.diagnosis?.findings.map(({ rule }) => rule)).toEqual(shown.findings.map(({ rule }) => rule));
  expect(report).toMatchObject({ made: now.toISOString(), version: '0.1.0', language: 'fr-FR' });
});

test('how much of the path is shown', () => {
  expect(make('full').observations).toEqual([referrals]);
  const [workspace] = make('workspace').observations;
  expect(workspace).toMatchObject({ path: '/dashboard/referrals', locale: 'fr-fr' });
  expect(workspace?.statuses).toEqual([{ of: 'request', status: 403, path: '/dashboard/referrals' }]);
  const none = make('none');
  expect(none.observations[0]).toMatchObject({ path: '/', host: 'partner.microsoft.com' });
  expect(JSON.stringify(none)).not.toMatch(/referrals|fr-fr/);
  expect(make('workspace', [observation()]).observations[0]?.path).toBe('/');
});
