import { execFile, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** `npm run diagnose` as other programs use it: a process, its exit status and what it prints. */

const cli = join(import.meta.dirname, '..', 'tools', 'diagnose.ts');
const example = join(import.meta.dirname, 'pages', 'personal-account-used');
const visit = JSON.parse(readFileSync(join(example, 'visit.json'), 'utf8')) as { url: string };
const page = readFileSync(join(example, 'page.html'), 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'diagnose-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const observation = {
  v: 1,
  at: '2026-11-20T09:00:00Z',
  host: 'login.microsoftonline.com',
  path: '/common/reprocess',
  page: 'entra-error',
  codes: ['AADSTS50020'],
  phrases: [],
  statuses: [],
  accountKind: 'personal',
  partnerCenter: { is: 'yes', by: 'redirect' },
};
const report = { format: 'sign-in-help-report', v: 1, observations: [observation], answers: {} };

interface Ran {
  status: number;
  stdout: string;
  stderr: string;
}

function run(...args: string[]): Promise<Ran> {
  // Sixty processes: the cache spares each of them the compilation of the catalogue.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'cache') };
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], { env }, (error, stdout, stderr) => {
      resolve({ status: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

/** Writes an input and returns its path. */
function input(name: string, content: unknown): string {
  const file = join(folder, name);
  const raw = typeof content === 'string' || Buffer.isBuffer(content);
  writeFileSync(file, raw ? content : JSON.stringify(content));
  return file;
}

async function refused(says: RegExp, ...args: string[]): Promise<void> {
  const { status, stdout, stderr } = await run(...args);
  expect({ status, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({
    status: 2,
    stdout: '',
    lines: 1,
  });
  expect(stderr).toMatch(says);
  expect(stderr).not.toMatch(/\bat .*\.ts:\d/);
}

describe.concurrent('unusable files', () => {
  const { answers: _, ...withoutAnswers } = report;
  test.each<[string, unknown, RegExp]>([
    ['empty.json', '', /empty/],
    ['blank.json', ' \n\uFEFF', /empty/],
    ['broken.json', '{"v": 1,\n "host" "x"}', /broken at line 2, column \d+/],
    ['cut-in-string.json', JSON.stringify(report).slice(0, 80), /cut off/],
    ['cut-after-value.json', '{"v": 1', /cut off/],
    ['cut-after-comma.json', '{"v": 1,', /cut off/],
    ['array.json', [observation], /not an object/],
    ['null.json', 'null', /not an object/],
    ['prose.txt', 'AADSTS50020: help!', /neither a report, nor an observation/],
    ['other.json', { hello: 1 }, /neither a report .* nor an observation/],
    ['report-2.json', { ...report, v: 2 }, /version 2 of the report format .*known: 1/],
    ['report-field.json', { ...report, token: 'x' }, /unknown field "token"/],
    [
      'report-deep.json',
      { ...report, observations: [{ ...observation, ip: 1 }] },
      /observations\.0: unknown field "ip"/,
    ],
    ['report-none.json', { ...report, observations: [] }, /observations: less than 1/],
    [
      'report-many.json',
      { ...report, observations: Array(11).fill(observation) },
      /observations: more than 10/,
    ],
    ['report-answers.json', { ...report, answers: { area: 'moon' } }, /answers: /],
    ['report-part.json', withoutAnswers, /answers: /],
    ['report-format.json', { ...report, format: 'x' }, /format: .*sign-in-help-report/],
    ['seen-9.json', { ...observation, v: 9 }, /version 9 of the observation format .*known: 1/],
    ['seen-field.json', { ...observation, user: 'x' }, /unknown field "user"/],
    ['seen-page.json', { ...observation, page: 'x' }, /page: /],
    ['line-break.json', { ...report, 'a\nb\u001b[31m': 1 }, /unknown field/],
    ['utf16.json', Buffer.from(`\uFEFF${JSON.stringify(report)}`, 'utf16le'), /UTF-16/],
    ['latin1.html', Buffer.from('<p>\xe9</p>', 'latin1'), /UTF-8/],
    ['binary.json', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /binary/],
    ['archive.mhtml', 'From: <Saved by Blink>\nMIME-Version: 1.0\n', /HTML only/],
    ['page.html', page, /--url/],
  ])('%s', async (name, content, says) => {
    await refused(says, input(name, content));
  });

  test('a file that is not there, a directory', async () => {
    await refused(/nowhere\.json: no such file/, join(folder, 'nowhere.json'));
    await refused(/directory/, folder);
  });

  test('50 MB are refused without being read', async () => {
    const file = input('huge.json', '');
    truncateSync(file, 50_000_000);
    await refused(/over 10 MB/, file);
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'a file that may not be read',
    async () => {
      const file = input('locked.json', report);
      chmodSync(file, 0);
      await refused(/permissions/, file);
    },
  );

  test('a page that would take all memory', async () => {
    await refused(/tags and attributes/, input('wide.html', '<p>x'.repeat(300_000)), '--url', visit.url);
  });
});

describe.concurrent('unusable arguments', () => {
  const file = input('good.json', report);
  test.each<[RegExp, string[]]>([
    [/no FILE given/, []],
    [/more than one FILE/, [file, file]],
    [/unknown option --colour .*--json/, [file, '--colour']],
    [/unknown option -x/, [file, '-x']],
    [/--url needs a value/, [file, '--url']],
    [/--url needs a value/, [file, '--url', '--json']],
    [/--json takes no value/, [file, '--json=yes']],
    [/--url ".*" is not an http or https/, [file, '--url', 'login.microsoftonline.com']],
    [/--url ".*" is not an http or https/, [file, '--url', 'file:///etc/passwd']],
    [/--url ".*" is not an http or https/, [file, '--url', 'javascript:alert(1)']],
    [/--status "99" .*100 to 599/, [file, '--status', '99']],
    [/--status "600"/, [file, '--status', '600']],
    [/--status "4e2"/, [file, '--status', '4e2']],
    [/question=value/, [file, '--answer', 'area']],
    [/unknown question "colour" .*situation/, [file, '--answer', 'colour=red']],
    [/unknown question "constructor"/, [file, '--answer', 'constructor=x']],
    [/"moon" is not an answer to area .*partner-program/, [file, '--answer', 'area=moon']],
    [/--lang "tlh" is not known \(known: en/, [file, '--lang', 'tlh']],
  ])('%s', async (says, args) => {
    await refused(says, ...args);
  });
});

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
    expect(stdout).toMatch(/\nRecognised by code AADSTS50020/);
    expect(stdout).not.toContain('**');
  });

  test('a page, without what it says about a person', async () => {
    const { status, stdout } = await run(input('saved.html', page), '--url', visit.url, '--json');
    const { observation: seen, diagnosis } = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(seen).toMatchObject({ codes: ['AADSTS50020'], accountKind: 'personal', page: 'entra-error' });
    expect(diagnosis.findings[0]).toMatchObject({ rule: 'personal-account-used', verdict: 'match' });
    expect(stdout).not.toMatch(/@|someone/);
  });

  test('a page whose body is hidden until its script runs', async () => {
    const file = input('hidden.html', page.replace('<body', '<body style="display: none"'));
    const { status } = await run(file, '--url', visit.url);
    expect(status).toBe(0);
  });

  test('an empty page and its HTTP status', async () => {
    const file = input('empty.html', '<html><body><main></main></body></html>');
    const url = 'https://partner.microsoft.com/en-us/dashboard/incentives/overview';
    expect((await run(file, '--url', url)).status).toBe(1);
    const { status, stdout } = await run(file, '--url', url, '--status', '403', '--json');
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

  test('--help', async () => {
    expect(await run('--help')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^Usage: /),
      stderr: '',
    });
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
  ])('a look-alike address: %s', async (url) => {
    const { status, stdout, stderr } = await run(input('alike.html', page), '--url', url, '--json');
    expect(status).toBe(1);
    expect(stderr).toMatch(/not an address of Microsoft's sign-in or Partner Center that this tool knows/);
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
