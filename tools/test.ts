import { existsSync, readFileSync } from 'node:fs';
import { seconds } from './run.ts';
import { type Count, failed, inWords, sumOf, warningsIn } from './test/count.ts';
import { type Step, scopeOf, stepsOf } from './test/steps.ts';

/**
 * `npm test` and `npm run test:all [-- --shard=1/4]`: what is checked, in order, one line each, and the sum on the last
 * line. What fails shows its own output and does not stop the rest.
 */

const started = performance.now();
const scope = scopeOf(process.argv.slice(2));
// For everything that is started from here: tests/scope.ts reads it.
if (scope.all) process.env.ALL = '1';

const broken: string[] = [];
const counts: Count[] = [];
for (const step of stepsOf(scope)) {
  const count = await run(step);
  counts.push(count);
  if (count.failed > 0) broken.push(step.name);
  if (step.name === 'unit tests') showTables();
}

console.log(`\nDone in ${seconds(started)}.`);
if (!scope.all)
  console.log(
    'Of what is long this was a part: tests/scope.ts says which, npm run test:all tests everything.',
  );
const sum = sumOf(counts);
process.exitCode = sum.failed > 0 ? 1 : 0;
console.log(inWords(sum));

/** Runs one step, prints its line and, where it failed, what it said. */
async function run(step: Step): Promise<Count> {
  const start = performance.now();
  process.stdout.write(`${step.name} … `);
  const count = await step.run(broken).catch((error: unknown): Count => failed(String(error)));
  const ok = count.failed === 0;
  console.log(`${ok ? 'passed' : 'FAILED'} (${inWords(count)}, ${seconds(start)})`);
  for (const line of warningsIn(count.output)) console.log(`  ${line}`);
  for (const name of count.triedAgain ?? []) console.log(`  needed a second try: ${name}`);
  if (!ok) console.log(`\n${count.output.trim()}\n`);
  return count;
}

/**
 * The tables that tests leave: how well the synthetic pages are told apart, and those that nobody here has seen; of the
 * sentences that were taken out in turn the sum.
 */
function showTables(): void {
  for (const name of ['confusion', 'wild-pages', 'leave-one-out']) {
    const table = tableOf(name);
    if (table) console.log(`\n${table}`);
  }
  const [heads, ...rows] = tableOf('leave-one-out')?.trim().split('\n') ?? [];
  if (heads) console.log(`\n${heads}\n${rows.at(-1)}\n`);
}

function tableOf(name: string): string | undefined {
  const file = `.output/${name}.txt`;
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
