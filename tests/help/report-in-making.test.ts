import { expect, test } from 'vitest';
import { ReportInMaking } from '../../help/report-in-making.ts';
import { openAny } from '../../reports/open.ts';
import { diagnose } from '../../rules/diagnose.ts';
import { english } from '../../rules/words/language.ts';
import { observation, partnerPage } from '../observation.ts';

const maker = { version: '0.1.0', language: 'en-GB' };
const facts = {
  observations: [
    partnerPage('/dashboard/referrals/*', { locale: 'en-us' }),
    observation({ codes: ['AADSTS50020'], accountKind: 'personal' }),
  ],
  answers: { globalAdmin: 'no' } as const,
};

function sent(text: string | undefined) {
  const opened = openAny(text ?? '', new Date());
  if (!('report' in opened)) throw new Error(JSON.stringify(opened));
  return opened.report;
}

test('text and file hold the same, and what is shown is what is in them', () => {
  const { steps, answers, made } = new ReportInMaking(facts, maker).draft(english);
  expect(sent(made?.text)).toEqual(sent(made?.json));
  expect(sent(made?.json)).toMatchObject({ ...facts, version: '0.1.0', language: 'en-GB' });
  expect(steps.map(({ path, chosen }) => [path, chosen])).toEqual([
    ['/dashboard/referrals/*', true],
    ['/common/oauth2/authorize', true],
  ]);
  expect(answers).toEqual(['Does your company have a Global admin you can reach? No, nobody']);
  expect(made?.fileName).toMatch(/^sign-in-report-\d{4}-\d\d-\d\d-\d\d-\d\d\.json$/);
});

test('what is left out is not in it, and can be taken in again', () => {
  const report = new ReportInMaking(facts, maker);
  report.choose(0, false);
  report.setPaths('none');
  report.setNote('Since Monday');
  const draft = report.draft(english);
  expect(draft.steps.map(({ path, chosen }) => [path, chosen])).toEqual([
    ['/', false],
    ['/', true],
  ]);
  expect(sent(draft.made?.text)).toMatchObject({ note: 'Since Monday', observations: [{ path: '/' }] });
  expect(draft.made?.text).not.toMatch(/referrals/i);
  report.choose(1, false);
  expect(report.draft(english).made).toBeUndefined();
  report.choose(0, true);
  expect(sent(report.draft(english).made?.json).observations).toHaveLength(1);
});

test('what was tried is in it, unless it is left out', () => {
  const tried = [{ rule: 'personal-account-used', fix: 'use-work-account', solved: false }];
  const report = new ReportInMaking({ ...facts, tried }, maker);
  expect(sent(report.draft(english).made?.json).outcomes).toEqual(tried);
  expect(report.draft(english).tried[0]).toMatch(/: did not help$/);
  expect(report.draft(english).made?.text).toContain('Tried, and it did not help: ');
  report.takeTried(false);
  expect(sent(report.draft(english).made?.text)).not.toHaveProperty('outcomes');
  expect(report.draft(english).made?.text).not.toContain('Tried, and');
});

test('an answer of another failure that does not count here is not in it', () => {
  const facts = {
    observations: [observation({ codes: ['AADSTS500121'] })],
    answers: { globalAdmin: 'no', inTenant: 'yes', program: 'edge' },
    carriedOver: ['globalAdmin', 'inTenant'],
  } as const;
  const { made } = new ReportInMaking(facts, { version: '0.1.0', language: 'en' }).draft(english);
  const { answers, diagnosis } = JSON.parse(made?.json ?? '{}');
  expect(answers).not.toHaveProperty('globalAdmin');
  expect(answers).toHaveProperty('program', 'edge');
  expect(diagnosis.findings[0].fixes[0]).toEqual(diagnose(facts).findings[0]?.fixes[0]);
});
