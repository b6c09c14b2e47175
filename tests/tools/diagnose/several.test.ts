import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { makeReport } from '../../../reports/make.ts';
import { toTicketText } from '../../../reports/ticket-text.ts';
import { english } from '../../../rules/words/language.ts';
import { Progress } from '../../../tools/diagnose/progress.ts';
import { capture } from '../../desk/bad-files.ts';
import { observation as seen } from '../../observation.ts';
import { input, observation, removeInputs, report, run, runProcess } from './support.ts';

afterAll(removeInputs);

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
const log = `Date (UTC),User,Application,Status,Sign-in error code
2026-11-20T10:00:00Z,jo@contoso.example,Partner Center,Failure,50105
2026-11-20T09:00:00Z,li@contoso.example,Partner Center,Failure,53003
`;
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
    expect(stderr).toMatch(/^diagnose: .*broken\.json: the JSON is cut off/);
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

describe.concurrent('folders, and a line for each case', () => {
  const inbox = () => {
    const file = input('b-mail.txt', ticket);
    const folder = dirname(file);
    mkdirSync(join(folder, 'a-older'));
    writeFileSync(join(folder, 'a-older', 'logs.csv'), log);
    writeFileSync(join(folder, '.hidden.txt'), 'AADSTS50020');
    writeFileSync(join(folder, 'c-broken.json'), '{"v": 1,');
    return folder;
  };

  test('all that lies in a folder, by name; what is hidden is nobody’s ticket', async () => {
    const { status, stdout } = await run(inbox());
    expect(status).toBe(2);
    expect(stdout.match(/[\w.-]+(?= +(?:match|possible|unusable))/g)).toEqual([
      'logs.csv',
      'b-mail.txt',
      'c-broken.json',
    ]);
  });

  test('--jsonl', async () => {
    const { stdout } = await run(inbox(), '--jsonl');
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(
      lines.map(({ file, case: number, of, kind, problem }) => [basename(file), number, of, kind ?? problem]),
    ).toEqual([
      ['logs.csv', 1, 2, 'text'],
      ['logs.csv', 2, 2, 'text'],
      ['b-mail.txt', 1, 1, 'report'],
      ['c-broken.json', undefined, undefined, expect.stringMatching(/cut off/)],
    ]);
    expect(lines.slice(0, 3).map(({ diagnosis }) => diagnosis.findings[0].rule)).toEqual([
      'app-not-assigned',
      'conditional-access-block',
      'conditional-access-block',
    ]);
    expect(stdout).not.toContain('contoso');
  });

  test('an empty folder, and two forms at once', async () => {
    const folder = dirname(input('.only-hidden', ''));
    expect((await run(folder)).stderr).toMatch(/holds no file/);
    expect((await run(folder, '--json', '--jsonl')).stderr).toMatch(/two forms/);
    expect((await run('-', '-')).stderr).toMatch(/once/);
  });

  test('Ctrl-C: what is read so far is printed, and how far it came is said', async () => {
    const large = input('large.har', '');
    capture(large, 1_000_000);
    const { status, stdout, stderr } = await runProcess(
      ['--jsonl', input('mail.txt', ticket), large],
      /mail\.txt/,
    );
    expect(status).toBe(130);
    expect(stdout).toMatch(/^\{"file":".*mail\.txt",.*\}\n$/);
    expect(stderr).toMatch(/stopped after 1 of 2 files/);
  });

  test('how far it is: on a screen in one line that goes again, elsewhere in few lines', () => {
    const clock = vi.spyOn(performance, 'now');
    const shown = (isTTY: boolean) => {
      let text = '';
      const out = { isTTY, write: (part: string) => (text += part) } as unknown as NodeJS.WriteStream;
      clock.mockReturnValue(0);
      const progress = new Progress(english, 2, out);
      for (const time of [500, 1100, 2000, 5100, 6000]) {
        clock.mockReturnValue(time);
        progress.show(1, '/in/large.har', time / 10_000);
      }
      progress.clear();
      return text;
    };
    expect(shown(true).split('\r')).toEqual([
      expect.stringMatching(/^1 of 2 files read; large\.har: 11 %$/),
      expect.stringMatching(/20 %$/),
      expect.stringMatching(/51 %$/),
      expect.stringMatching(/60 %$/),
      expect.not.stringMatching(/%/),
    ]);
    expect(shown(false)).toBe('diagnose: 1 of 2 files read; large.har: 51 %\n');
    clock.mockRestore();
  });
});

describe.concurrent('--reply', () => {
  const french = 'Bonjour,\nla connexion à l’Espace partenaires ne marche plus : AADSTS53003.\nMerci';

  test('in the language of the ticket, or another; the ways that were chosen', async () => {
    const file = input('fr.txt', french);
    const { status, stdout } = await run(file, '--reply');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Bonjour,\n\nUne stratégie[\s\S]*AADSTS53003/);
    const { stdout: other } = await run(
      file,
      '--json',
      '--reply',
      '--reply-in=en',
      '--way=usual-surroundings',
    );
    expect(JSON.parse(other).reply).toMatch(/^Hello,\n\nA company policy[\s\S]*the way your company expects/);
  });

  test('what does not fit', async () => {
    const file = input('fr.txt', french);
    expect(await run(file, '--reply', '--way=none')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/known: ask-admin-with-details/),
    });
    expect(await run(file, '--ticket=7')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/add --reply/),
    });
    expect((await run(file, file, '--reply')).stderr).toMatch(/add --json or --jsonl/);
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
