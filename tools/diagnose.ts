import { diagnose } from '../rules/diagnose.ts';
import type { Trail } from '../rules/trail.ts';
import { type Options, type Problem, readOptions, usage } from './diagnose/options.ts';
import { asJson, asText } from './diagnose/print.ts';
import { type Input, readInput } from './diagnose/read-input.ts';

/** `npm run --silent diagnose -- FILE`: what a report, an observation or a saved page means. See `usage`. */

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
  const input = readInput(options.file);
  if ('problem' in input) return fail(`${options.file}: ${input.problem}`);
  const trail = await trailOf(input, options);
  if ('problem' in trail) return fail(`${options.file}: ${trail.problem}`);
  return print(trail, input.kind === 'html' ? {} : input.answers, options);
}

function print(trail: Trail, given: Options['answers'], { answers, json }: Options): number {
  const diagnosis = diagnose({ observations: trail, answers: { ...given, ...answers } });
  const output = json ? `${JSON.stringify(asJson(trail.at(-1), diagnosis), null, 2)}\n` : asText(diagnosis);
  process.stdout.write(output);
  return diagnosis.findings.length > 0 ? recognised : nothingRecognised;
}

async function trailOf(input: Input, { url, status }: Options): Promise<Trail | Problem> {
  if (input.kind !== 'html') {
    if (url || status)
      say(`note: --url and --status are for an HTML page and not used with a report or observation`);
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
