import { type Case, diagnose } from '../rules/diagnose.ts';
import type { Diagnosis } from '../rules/diagnosis.ts';
import { trace } from '../rules/trace.ts';
import type { Trail } from '../rules/trail.ts';
import { type Options, type Problem, readOptions, usage } from './diagnose/options.ts';
import { asJson, asText } from './diagnose/print.ts';
import { type Row, table } from './diagnose/print-table.ts';
import { traceText } from './diagnose/print-trace.ts';
import { type Input, readInput } from './diagnose/read-input.ts';

/** `npm run --silent diagnose -- FILE`: what a report, an observation, a text or a saved page means. See `usage`. */

const recognised = 0;
const nothingRecognised = 1;
const unusable = 2;

// A reader that has seen enough (`| head`) closes the pipe: no reason to complain.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = fail(
    `internal error, please report it: ${error instanceof Error ? error.message : error}`,
  );
}

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === 'help') {
    process.stdout.write(usage);
    return recognised;
  }
  if ('problem' in options) return fail(options.problem);
  const [file = '', ...others] = options.files;
  return others.length === 0 ? one(file, options) : several(options);
}

async function one(file: string, options: Options): Promise<number> {
  const judged = await judge(file, options);
  if ('problem' in judged) return fail(`${file}: ${judged.problem}`);
  const { json, trace: why } = options;
  if (json) process.stdout.write(`${JSON.stringify(dataOf(judged, options), null, 2)}\n`);
  else process.stdout.write(asText(judged.diagnosis) + (why ? `\n${traceText(trace(judged))}` : ''));
  return statusOf(judged.diagnosis);
}

/** A table, or a line of JSON each. What cannot be used does not stop the rest. */
async function several(options: Options): Promise<number> {
  const rows: Row[] = [];
  let status = recognised;
  for (const file of options.files) {
    const judged = await judge(file, options);
    if ('problem' in judged) say(`${file}: ${judged.problem}`);
    status = Math.max(status, 'problem' in judged ? unusable : statusOf(judged.diagnosis));
    if (options.json) {
      const data = 'problem' in judged ? judged : dataOf(judged, options);
      process.stdout.write(`${JSON.stringify({ file, ...data })}\n`);
    }
    rows.push({ file, result: 'problem' in judged ? 'unusable' : judged.diagnosis });
  }
  if (!options.json) process.stdout.write(table(rows));
  return status;
}

interface Judged extends Case {
  readonly diagnosis: Diagnosis;
  /** Of a mere text: what would help to be sure. */
  readonly missing?: readonly string[];
}

async function judge(file: string, options: Options): Promise<Judged | Problem> {
  const input = readInput(file);
  if ('problem' in input) return input;
  const observations = await trailOf(input, options);
  if ('problem' in observations) return observations;
  const given = input.kind === 'html' ? {} : input.answers;
  const seen: Case = { observations, answers: { ...given, ...options.answers } };
  return { ...seen, diagnosis: diagnose(seen), ...(input.kind === 'text' && { missing: input.missing }) };
}

function dataOf(judged: Judged, options: Options) {
  const { observations, diagnosis, missing } = judged;
  return asJson(observations.at(-1), diagnosis, {
    ...(missing && { missing }),
    ...(options.trace && { trace: trace(judged) }),
  });
}

function statusOf({ findings }: Diagnosis): number {
  return findings.length > 0 ? recognised : nothingRecognised;
}

async function trailOf(input: Input, { url, status }: Options): Promise<Trail | Problem> {
  if (input.kind !== 'html') {
    if (url || status)
      say(
        `note: --url and --status are for an HTML page and not used with a report, an observation or a text`,
      );
    return input.observations;
  }
  if (!url) return { problem: 'this is an HTML page: add --url with the address it was saved from' };
  const { readPage } = await import('./diagnose/read-page.ts'); // a DOM takes a while to load
  const observation = await readPage(input.html, url, status);
  if (observation && 'problem' in observation) return observation;
  if (!observation)
    say(`${url.host}: not an address of Microsoft's sign-in or Partner Center that this tool knows`);
  return observation ? [observation] : [];
}

function fail(problem: string): number {
  say(problem);
  return unusable;
}

/** One line, whatever a file or an argument put into it. */
function say(line: string): void {
  const clean = line.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');
  process.stderr.write(`diagnose: ${clean.length > 400 ? `${clean.slice(0, 400)}…` : clean}\n`);
}
