import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { choose } from '../../tools/reproduce/choose.ts';
import { billingPath, billingReport } from '../billing-report.ts';

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
  return one;
}

test('a page by its name, after what was shown before it', async () => {
  const { what, steps, expected } = await chosen('other-host');
  expect(what[0]).toBe('Page: tests/pages/other-host');
  expect(steps).toHaveLength(1);
  expect(expected).toBe('nothing');
});

test('a rule: a page that stands for it; without one its first case, drawn', async () => {
  const stands = await chosen('workspace-access-denied');
  expect(stands.what[0]).toMatch(/stands in for workspace-access-denied$/);
  expect(stands.expected).toMatchObject({ rule: 'workspace-access-denied' });
  const drawn = await chosen('account-disabled');
  expect(drawn.what[0]).toMatch(/account-disabled, its first case, drawn/);
  expect(drawn.steps.at(-1)?.html).toContain('AADSTS50057');
});

test('a case that a person tells, on any page of Partner Center', async () => {
  const { steps, answers } = await chosen('authenticator-lost');
  expect(new URL(steps[0].url).pathname).toBe('/dashboard/home');
  expect(answers).toHaveProperty('situation');
});

test('a case file: its pages one after the other, with Partner Center before them where it says so', async () => {
  const { steps, expected } = await chosen('tests/cases/personal-account-used/hit-from-customers.json');
  expect(new URL(steps[0].url).host).toBe('partner.microsoft.com');
  expect(new URL(steps.at(-1)?.url ?? '').host).toBe('login.microsoftonline.com');
  expect(expected).toMatchObject({ rule: 'personal-account-used' });
});

test('a report: its own workspace, status and answers, not those of another page of its rule', async () => {
  const { steps, answers, expected } = await chosen(input('report.json', billingReport));
  expect(steps).toMatchObject([
    {
      url: `https://partner.microsoft.com${billingPath}`,
      answers: { [billingPath]: 403 },
      asks: [billingPath],
    },
  ]);
  expect(steps[0].html).toContain('Billing');
  expect(answers).toEqual({ program: 'csp-indirect-reseller' });
  expect(expected).toMatchObject({ rule: 'workspace-access-denied', verdict: 'match', answers });
});

test('a ticket, in words', async () => {
  const { steps, what } = await chosen(
    input('ticket.txt', 'We get AADSTS50105 when signing in.\n\nTimestamp: 2026-11-20T09:14:07Z'),
  );
  expect(what[0]).toMatch(/read as the help desk reads it/);
  expect(steps[0].html).toMatch(/AADSTS50105: [\s\S]+2026-11-20T09:14:07Z/);
});

test.each([
  ['nowhere', 2, /neither a page of tests\/pages, nor a rule, nor a file/],
  [input('broken.json', '{'), 2, /cut off/],
  [input('vague.txt', 'I lost the phone with my authenticator app, please help.'), 1, /stands on a page/],
])('%s', async (what, status, says) => {
  expect(await choose(what)).toEqual({ problem: expect.stringMatching(says), status });
});
