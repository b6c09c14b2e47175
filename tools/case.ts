import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { suggestedName, toCaseFile } from '../reports/case-file.ts';
import { openAny } from '../reports/open.ts';
import { catalog } from '../rules/catalog/index.ts';
import { english, type Message, words } from '../rules/words/language.ts';
import { readText } from './diagnose/read-input.ts';
import { root } from './run.ts';

/**
 * `npm run case -- report.json [--what "…"]`: makes a test case out of a report, in tests/cases of the rule that is
 * found first in it, without the ids of the sign-in. Read it before you commit it. Exit status: 0 written, 1 not
 * written, 2 unusable input.
 */

if (import.meta.main) process.exitCode = makeCase(process.argv.slice(2));

/** @returns the exit status */
export function makeCase(args: readonly string[]): number {
  const options = readOptions(args);
  if ('problem' in options) return fail(options.problem, 2);
  const text = readText(options.file);
  if (typeof text === 'object') return refuse(options.file, text.problem, 2);
  const opened = openAny(text, new Date());
  if ('problem' in opened) return refuse(options.file, opened.problem, 2);
  if (opened.kind !== 'report') return fail(`${options.file}: a case is made of a report, this is a text`, 2);
  const made = toCaseFile(opened.report, '');
  if ('problem' in made) return refuse(options.file, made.problem, 1);
  const what = options.what ?? catalog.find(({ id }) => id === made.rule)?.title ?? made.rule;
  return write(join(options.into, suggestedName(made.rule, what)), { ...made.file, what });
}

function write(file: string, content: object): number {
  const name = relative(process.cwd(), file);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
    return fail(
      `${name}: ${exists ? 'is there already: say with --what what is different' : String(error)}`,
      1,
    );
  }
  console.log(`${name}: read it, then run npm test`);
  return 0;
}

function readOptions(args: readonly string[]) {
  const usage = 'npm run case -- report.json [--what "what is special about it"]';
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      // --into: another root than this project's, for tests.
      options: { what: { type: 'string' }, into: { type: 'string', default: root } },
      allowPositionals: true,
    });
    const [file, more] = positionals;
    if (!file || more !== undefined) return { problem: `name one report: ${usage}` };
    return { file, what: values.what, into: values.into };
  } catch {
    return { problem: `unknown or incomplete option: ${usage}` };
  }
}

function refuse(file: string, problem: Message, status: number): number {
  return fail(`${file}: ${words(english, problem)}`, status);
}

function fail(problem: string, status: number): number {
  console.error(`case: ${problem.replace(/[\p{Cc}\p{Cf}]+/gu, ' ')}`);
  return status;
}
