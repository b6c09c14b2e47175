import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  cli,
  folder,
  input,
  observation,
  page,
  removeInputs,
  report,
  run,
  runProcess,
  url,
} from './support.ts';

afterAll(removeInputs);

describe.concurrent('what it recognises', () => {
  test('a report, as JSON', async () => {
    const { status, stdout, stderr } = await run(input('report.json', report), '--json');
    const { observation: seen, diagnosis } = JSON.parse(stdout);
    expect({ status, stderr, seen }).toEqual({ status: 0, stderr: '', seen: observation });
    expect(Object.keys(diagnosis)).toEqual(['findings', 'questions', 'errors']);
    const [finding] = diagnosis.findings;
    expect(finding).toMatchObject({ rule: 'personal-account-used', verdict: 'match' });
    expect(Object.keys(finding)).toEqual(['rule', 'verdict', 'title', 'evidence', 'fixes']);
    expect(Object.keys(finding.fixes[0])).toEqual(['id', 'who', 'title', 'steps']);
    expect(finding.fixes[0].who).toEqual(['you']);
    expect(stdout).not.toContain('**');
  });

  test('an observation with a byte order mark, in words', async () => {
    const { status, stdout } = await run(
      input('seen.json', `\uFEFF${JSON.stringify(observation)}`),
      '--lang',
      'en',
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^You are in with a personal account\n/);
    expect(stdout).toMatch(/\n1\. .* \(You; /);
    expect(stdout).toMatch(/\nRecognised by:\n {2}- The page shows the code AADSTS50020\.\n/);
    expect(stdout).not.toContain('**');
  });

  test('a page, without what it says about a person', async () => {
    const { status, stdout } = await run(input('saved.html', page), '--url', url, '--json');
    const { observation: seen, diagnosis } = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(seen).toMatchObject({ codes: ['AADSTS50020'], accountKind: 'personal', page: 'entra-error' });
    expect(diagnosis.findings[0]).toMatchObject({ rule: 'personal-account-used', verdict: 'match' });
    expect(stdout).not.toMatch(/@|someone/);
  });

  test('a page whose body is hidden until its script runs', async () => {
    const file = input('hidden.html', page.replace('<body', '<body style="display: none"'));
    const { status } = await run(file, '--url', url);
    expect(status).toBe(0);
  });

  test('an empty page and its HTTP status', async () => {
    const file = input('empty.html', '<html><body><main></main></body></html>');
    const at = 'https://partner.microsoft.com/en-us/dashboard/incentives/overview';
    const bare = await run(file, '--url', at, '--json');
    expect(JSON.parse(bare.stdout).diagnosis.findings[0].rule).toBe('page-stays-empty');
    const { status, stdout } = await run(file, '--url', at, '--status', '403', '--json');
    const { observation: seen, diagnosis } = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(seen.statuses).toEqual([{ of: 'document', status: 403 }]);
    expect(diagnosis.findings[0].rule).toBe('workspace-access-denied');
  });

  test('answers decide, and come back', async () => {
    const quiet = { ...observation, page: 'entra-sign-in', codes: [], accountKind: 'unknown' };
    const args = ['--answer', 'situation=forgotten-password', '--json'];
    const { status, stdout } = await run(input('quiet.json', quiet), ...args);
    const { diagnosis } = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(diagnosis.questions).toContainEqual(
      expect.objectContaining({ id: 'situation', answer: 'forgotten-password' }),
    );
  });

  test('answers alone: what a person told, without a page', async () => {
    const told = ['--answer', 'situation=forgotten-password', '--answer', 'selfServiceReset=yes'];
    const { status, stdout, stderr } = await run(...told, '--json', '--trace');
    const { observation: seen, diagnosis, trace } = JSON.parse(stdout);
    expect({ status, stderr, seen }).toEqual({ status: 0, stderr: '', seen: null });
    expect(diagnosis.findings[0]).toMatchObject({
      rule: 'password-forgotten',
      verdict: 'match',
      evidence: [{ kind: 'answer', value: 'situation=forgotten-password' }],
    });
    expect(trace.found[0]).toMatchObject({ rule: 'password-forgotten' });
    const inWords = await run(...told);
    expect(inWords).toMatchObject({ status: 0, stderr: '' });
    expect(inWords.stdout).toMatch(/^You need a new password\n/);
  });

  test('answers alone that decide nothing: the next question', async () => {
    const { status, stdout } = await run('--answer', 'program=edge');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^Nothing recognised\.\n/);
    expect(stdout).toMatch(/--answer situation=forgotten-password/);
  });

  test('--help', async () => {
    expect(await run('--help')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^Usage: /),
      stderr: '',
    });
  });

  test('in a process of its own: the same', async () => {
    const good = [input('report.json', report), '--json'];
    expect(await runProcess(good)).toEqual(await run(...good));
    const broken = [input('broken.json', '{'), '--colour'];
    expect(await runProcess(broken)).toEqual(await run(...broken));
  });

  test('a reader that closes the pipe early', async () => {
    const child = spawn(process.execPath, [cli, input('pipe.json', report), '--json']);
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe.concurrent('what it does not recognise', () => {
  test('an ordinary page: the question what brings the person here', async () => {
    const file = input('plain.html', '<html><body><main><p>Welcome back</p></main></body></html>');
    const { status, stdout } = await run(file, '--url', 'https://login.microsoftonline.com/', '--json');
    const { observation: seen, diagnosis } = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(seen.host).toBe('login.microsoftonline.com');
    expect(diagnosis.findings).toEqual([]);
    expect(diagnosis.questions.map(({ id }: { id: string }) => id)).toEqual(['situation']);
  });

  test.each([
    'https://login.microsoftonline.com.evil.test/common/reprocess',
    'http://login.microsoftonline.com/common/reprocess',
    'https://login.microsoftonline.com@evil.test/',
  ])('a look-alike address: %s', async (alike) => {
    const { status, stdout, stderr } = await run(input('alike.html', page), '--url', alike, '--json');
    expect(status).toBe(1);
    expect(stderr).toMatch(/not an address of Microsoft’s sign-in or Partner Center that this tool knows/);
    expect(JSON.parse(stdout)).toMatchObject({ observation: null, diagnosis: { findings: [] } });
  });
});

describe('a hostile page', () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => server.close());

  test('runs no script and asks for nothing', async () => {
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const witness = join(folder, 'witness');
    const script = `process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(witness)}, '')`;
    const file = input(
      'hostile.html',
      `<html><head><meta http-equiv="refresh" content="0;url=${at}/refresh"><base href="${at}/">
      <link rel="stylesheet" href="${at}/css"><link rel="preload" as="fetch" href="${at}/preload">
      <link rel="modulepreload" href="${at}/module"><style>@import "${at}/import";</style>
      <script>${script}; document.title = 'AADSTS50020'</script><script src="${at}/script"></script>
      <script type="module">${script}; import '${at}/inner'</script></head>
      <body onload="${script.replaceAll('"', "'")}"><img src="${at}/image" onerror="fetch('${at}/error')">
      <iframe src="${at}/frame"></iframe><iframe srcdoc="<script src='${at}/srcdoc'></script>"></iframe>
      <object data="${at}/object"></object><video src="${at}/video"></video><embed src="${at}/embed">
      <main><p>Welcome</p></main></body></html>`,
    );
    const { status } = await run(file, '--url', 'https://login.microsoftonline.com/');
    expect({ status, asked }).toEqual({ status: 1, asked: [] });
    expect(() => readFileSync(witness)).toThrow();
  });
});
