import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeReport } from '../../reports/make.ts';
import { choose } from '../../tools/reproduce/choose.ts';
import { observation, partnerPage } from '../observation.ts';

const folder = mkdtempSync(join(tmpdir(), 'reproduce-'));
afterAll(() => rmSync(folder, { recursive: true }));

function input(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

async function chosen(what: string) {
  const one = await choose(what);
  if ('problem' in one) throw new Error(one.problem);
  return { slug: one.visit.slug, shows: one.visit.shows, why: one.why };
}

test('a page by its name', async () => {
  expect(await chosen('other-host')).toMatchObject({ slug: 'other-host', why: undefined });
});

test('a rule', async () => {
  expect(await chosen('workspace-access-denied')).toMatchObject({
    shows: { rule: 'workspace-access-denied' },
    why: 'stands in for workspace-access-denied',
  });
});

test('a case file of the project', async () => {
  expect(await chosen('tests/cases/personal-account-used/hit-from-customers.json')).toMatchObject({
    shows: { rule: 'personal-account-used' },
  });
});

test('a report: the page of its rule that is nearest to what was seen', async () => {
  const report = makeReport({
    observations: [
      partnerPage('/dashboard/incentives/overview', {
        page: 'partner-center-empty',
        statuses: [{ of: 'request', status: 403 }],
      }),
    ],
    answers: {},
    now: new Date('2026-11-21T10:00:00Z'),
    version: '0.1.0',
    paths: 'full',
  });
  const { slug, shows } = await chosen(input('report.json', report));
  expect(shows).toMatchObject({ rule: 'workspace-access-denied' });
  expect(slug).toBe('empty-page-403');
});

test.each([
  ['nowhere', /neither a page of tests\/pages, nor a rule, nor a file/],
  [input('quiet.json', observation({ page: 'entra-sign-in' })), /nothing is recognised/],
  [input('broken.json', '{'), /cut off/],
])('%s', async (what, says) => {
  expect(await choose(what)).toEqual({ problem: expect.stringMatching(says) });
});
