import { afterAll, describe, expect, test } from 'vitest';
import { input, observation, removeInputs, report, run } from './support.ts';

afterAll(removeInputs);

const options = (fields: object = {}) =>
  input('options.json', { format: 'sign-in-help-options', v: 1, ...fields });

/** The question `program` of the answer in JSON. */
async function program(...args: string[]) {
  const { status, stdout, stderr } = await run(...args, '--json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { questions } = JSON.parse(stdout).diagnosis;
  const found = questions.find(({ id }: { id: string }) => id === 'program');
  return { answer: found?.answer, answers: found?.answers };
}

describe.concurrent('--profile', () => {
  test('answers; --answer says otherwise; both before the report’s own', async () => {
    const edge = options({ programs: ['edge'] });
    const answered = input('report.json', { ...report, answers: { program: 'marketplace' } });
    const asked = ['--profile', edge];
    expect((await program(input('seen.json', observation), ...asked)).answer).toBe('edge');
    expect((await program(answered, ...asked)).answer).toBe('edge');
    expect((await program(answered, ...asked, '--answer', 'program=hardware')).answer).toBe('hardware');
    expect((await program(answered, '--profile', options())).answer).toBe('marketplace');
  });

  test('what it silences is not found, and the trace names it', async () => {
    const asked = [input('seen.json', observation), '--profile'];
    const silent = options({ silenced: ['personal-account-used'] });
    const text = await run(...asked, silent, '--trace');
    expect(text.stdout).toContain('Would be found, but is silenced: personal-account-used.');
    expect(text.stdout).not.toContain('personal-account-used (match)');
    const { stdout, status } = await run(...asked, silent, '--trace', '--json');
    const { diagnosis, trace } = JSON.parse(stdout);
    expect(diagnosis.findings.map(({ rule }: { rule: string }) => rule)).not.toContain(
      'personal-account-used',
    );
    expect([trace.silenced, status]).toEqual([
      ['personal-account-used'],
      diagnosis.findings.length > 0 ? 0 : 1,
    ]);
    const loud = await run(...asked, options({ silenced: ['mfa-required'] }), '--trace');
    expect(loud.stdout).toContain('personal-account-used (match)');
    expect(loud.stdout).not.toContain('silenced');
  });

  test('several programs are what is asked for', async () => {
    const asked = ['--profile', options({ programs: ['edge', 'hardware'] })];
    const { answer, answers } = await program(input('seen.json', observation), ...asked);
    expect({ answer, answers }).toEqual({ answer: undefined, answers: ['edge', 'hardware'] });
  });

  test.each<[string, () => string, RegExp]>([
    ['no such file', () => 'nowhere.json', /--profile nowhere\.json: no such file/],
    [
      'a report',
      () => input('r.json', report),
      /not an options file: format: missing, or not "sign-in-help-options"/,
    ],
    ['broken', () => input('b.json', '{"v": 1,\n "format" "x"}'), /broken at line 2/],
    ['empty', () => input('e.json', ''), /the file is empty/],
    [
      'a bad contact',
      () => options({ contacts: { owner: [{ mail: 'Ann' }] } }),
      /contacts\.owner\.0\.mail: not an e-mail/,
    ],
    [
      'a rule that there is not',
      () => options({ silenced: ['no-such'] }),
      /silenced\.0: missing, or not one of/,
    ],
    ['a newer version', () => options({ v: 2 }), /version 2 of the options file/],
  ])('a file that is none: %s', async (_, file, says) => {
    const { status, stdout, stderr } = await run(input('seen.json', observation), '--profile', file());
    expect({ status, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({
      status: 2,
      stdout: '',
      lines: 1,
    });
    expect(stderr).toMatch(says);
  });
});
