import { describe, expect, test, vi } from 'vitest';
import { makeReport } from '../../../reports/make.ts';
import { toTicketText } from '../../../reports/ticket-text.ts';
import { english } from '../../../rules/words/language.ts';
import { observation as seen } from '../../observation.ts';
import { input, observation, report, run } from './support.ts';

vi.setConfig({ testTimeout: 60_000 }); // processes take their time on a busy machine

const ticket = `> Hi,\n${toTicketText(
  makeReport({
    observations: [seen({ codes: ['AADSTS53003'] })],
    answers: {},
    now: new Date('2026-11-21T10:00:00Z'),
    version: '0.1.0',
    paths: 'full',
  }),
  english,
).replace(/^/gm, '> ')}`;
const quiet = { ...observation, page: 'entra-sign-in', codes: [], accountKind: 'unknown' };

describe.concurrent('texts', () => {
  test('a report in a quoted mail', async () => {
    const { status, stdout } = await run(input('ticket.txt', ticket), '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).diagnosis.findings[0].rule).toBe('conditional-access-block');
  });

  test.each([
    ['50020', 'AADSTS50020'],
    ['From: jane@contoso.example\nSubject: help\n\nError Code: 53003', 'AADSTS53003'],
    ['[EXTERNAL] SSPR_0009', 'SSPR_0009'],
  ])('%j', async (text, code) => {
    const { status, stdout, stderr } = await run(input(`${code}.txt`, text), '--json');
    const { observation: facts, missing } = JSON.parse(stdout);
    expect({ status, stderr, codes: facts.codes }).toEqual({ status: 0, stderr: '', codes: [code] });
    expect(missing).toContain('page');
    expect(stdout).not.toContain('jane');
  });
});

describe.concurrent('several files', () => {
  const good = () => input('one.json', report);
  const nothing = () => input('nothing.json', quiet);
  const broken = () => input('broken.json', '{"v": 1,');

  test('a table, 0 where all are recognised', async () => {
    const { status, stdout, stderr } = await run(good(), input('mail.txt', ticket));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [head, first, second, ...rest] = stdout.trimEnd().split('\n');
    expect(head).toMatch(/^FILE +RESULT +FINDING +WHO$/);
    expect(first).toMatch(/one\.json +match +personal-account-used +you +You are in with/);
    expect(second).toMatch(
      /mail\.txt +match +conditional-access-block +conditional-access-admin global-admin/,
    );
    expect(rest).toEqual([]);
  });

  test('1 where one is not recognised', async () => {
    const { status, stdout } = await run(good(), nothing());
    expect(status).toBe(1);
    expect(stdout).toMatch(/nothing\.json +nothing$/m);
  });

  test('2 where one cannot be used; the others are still there', async () => {
    const { status, stdout, stderr } = await run(broken(), nothing(), good());
    expect(status).toBe(2);
    expect(stderr).toMatch(/^diagnose: .*broken\.json: the JSON is cut off.*\n$/);
    expect(stdout).toMatch(/broken\.json +unusable$/m);
    expect(stdout).toMatch(/one\.json +match/);
  });

  test('--json: a line each', async () => {
    const { status, stdout } = await run(good(), broken(), '--json', '--trace');
    const [first, second] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(2);
    expect(Object.keys(first)).toEqual(['file', 'observation', 'diagnosis', 'suggestions', 'trace']);
    expect(first.file).toMatch(/one\.json$/);
    expect(first.trace.found[0]).toMatchObject({ rule: 'personal-account-used' });
    expect(second).toEqual({
      file: expect.stringMatching(/broken\.json$/),
      problem: expect.stringMatching(/cut off/),
    });
  });
});

describe.concurrent('--trace', () => {
  test('in words, after the answer', async () => {
    const { status, stdout } = await run(input('traced.json', report), '--trace');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^You are in with a personal account\n/);
    expect(stdout).toMatch(/\n {2}1\. personal-account-used \(match\), place \d+\n/);
    expect(stdout).toMatch(/\n {5}- The page shows the code AADSTS50020\.\n/);
    expect(stdout).toMatch(/\n {5}Strongest sign: The page shows the code AADSTS50020\.\n/);
    expect(stdout).toMatch(/\n\d+ other rules had nothing to hold on to\.\n$/);
  });

  test('as data, and not unless asked for', async () => {
    const file = input('traced.json', report);
    expect(JSON.parse((await run(file, '--json', '--trace')).stdout).trace).toMatchObject({ found: [{}] });
    expect(JSON.parse((await run(file, '--json')).stdout)).not.toHaveProperty('trace');
  });
});
