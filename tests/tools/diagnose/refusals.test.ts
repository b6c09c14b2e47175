import { chmodSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { folder, input, observation, removeInputs, report, run, url } from './support.ts';

afterAll(removeInputs);

/** Exit status 2, nothing on stdout, one line on stderr that says what is wrong. */
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
    ['array.json', [{ hello: 1 }], /not an object/],
    ['null.json', 'null', /not an object/],
    ['cut.txt', 'Hi\nSIGNINHELPREPORTBEGINS\n3233d52c0000033beyJ', /report in the text is cut off/],
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
    ['report-answers.json', { ...report, answers: { area: 'moon' } }, /answers\.area: /],
    ['report-part.json', withoutAnswers, /answers: /],
    ['report-format.json', { ...report, format: 'x' }, /format: .*sign-in-help-report/],
    ['seen-9.json', { ...observation, v: 9 }, /version 9 of the observation format .*known: 1/],
    ['seen-field.json', { ...observation, user: 'x' }, /unknown field "user"/],
    ['seen-page.json', { ...observation, page: 'x' }, /page: /],
    ['line-break.json', { ...report, 'a\nb\u001b[31m': 1 }, /unknown field/],
    ['binary.json', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /binary/],
    ['archive.mhtml', 'From: <Saved by Blink>\nMIME-Version: 1.0\n', /HTML only/],
    ['page.html', '<!doctype html><title>Sign in</title><p>Welcome', /--url/],
    ['picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /picture/],
    ['scan.html', '%PDF-1.7\n', /PDF/],
  ])('%s', async (name, content, says) => {
    await refused(says, input(name, content));
  });

  test('a file that is not there, a directory', async () => {
    await refused(/nowhere\.json: no such file/, join(folder, 'nowhere.json'));
    await refused(/directory/, dirname(input('.only-hidden', '')));
  });

  test('50 MB are refused without being read', async () => {
    const file = input('huge.json', '');
    truncateSync(file, 50_000_000);
    await refused(/over 10 MB/, file);
  });

  test.skipIf(process.platform === 'win32')('a file that may not be read', async () => {
    const file = input('locked.json', report);
    chmodSync(file, 0);
    // Root may read any file but this one.
    const isRoot = process.getuid?.() === 0;
    await (isRoot ? refused(/cannot be read/, '/proc/self/mem') : refused(/permissions/, file));
  });

  test('a page that would take all memory', async () => {
    await refused(/tags and attributes/, input('wide.html', '<p>x'.repeat(300_000)), '--url', url);
  });
});

describe.concurrent('unusable arguments', () => {
  const file = input('good.json', report);
  test.each<[RegExp, string[]]>([
    [/no FILE given: .*--answer/, []],
    [/no FILE given/, ['--json']],
    [/--url belongs to an HTML page, and no FILE is given/, ['--url', url]],
    [/--url belongs to an HTML page/, ['--url', url, '--answer', 'program=edge']],
    [/--status belongs to an HTML page/, ['--status', '403', '--answer', 'program=edge']],
    [/--url belongs to one HTML page, and 2 FILEs/, [file, file, '--url', url]],
    [/--trace of several FILEs .*--json/, [file, file, '--trace']],
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
