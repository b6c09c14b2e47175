import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Launched, launchWithExtension } from './browser.ts';
import { errorsOf, noteErrors } from './protocol.ts';
import { npm, root } from './run.ts';
import { HeapWatch } from './soak/heap.ts';
import { Random } from './soak/random.ts';
import { usualActs } from './soak/usual-acts.ts';
import { Walk } from './soak/walk.ts';
import { staticVisits } from './visits.ts';

/**
 * `npm run soak [-- --minutes 10 --seed 1]`: a random walk over all pages of the tests in a real browser, in which the
 * background is killed between the steps. After every step each tab must have the right badge and nothing must be kept
 * of closed tabs; at the end no error may have been logged, and the memory of a page that changes all the time may not
 * have grown. Ctrl-C ends it early, with the same summary.
 */

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
  },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed);
const extension = join(root, '.output', 'chrome-mv3');

/** The second of the last line of progress. */
let shown = 0;

process.exitCode = await main();

async function main(): Promise<number> {
  if (!(minutes > 0) || !Number.isInteger(seed)) {
    console.error('Usage: npm run soak -- [--minutes N] [--seed N]');
    return 2;
  }
  if (!existsSync(extension)) await npm('run', '--silent', 'build');
  const launched = await launchWithExtension({ dir: extension, headless: true });
  try {
    await noteErrors(launched);
    return await soak(launched);
  } finally {
    await launched.close().catch(() => undefined);
  }
}

async function soak(launched: Launched): Promise<number> {
  const walk = new Walk(launched, { visits: staticVisits(), random: new Random(seed), acts: usualActs });
  const heap = await HeapWatch.on(launched.context);
  let stopped = false;
  process.once('SIGINT', () => {
    stopped = true;
  });
  const start = Date.now();
  const end = start + minutes * 60_000;
  console.log(`${minutes} min, seed ${seed}. Ctrl-C ends it with a summary.`);
  while (Date.now() < end && !stopped) {
    await walk.step();
    await heap.churn();
    progress(walk, start, heap);
    if (walk.problems.length >= 20) break;
  }
  return summary(walk, await heap.grown(), await errorsOf(launched), Date.now() - start);
}

/** One line that changes; where nobody looks, a line every half minute. */
function progress({ steps, problems }: Walk, start: number, heap: HeapWatch): void {
  const seconds = Math.round((Date.now() - start) / 1000);
  const line = `${seconds} s: ${steps} steps, ${problems.length} problems, ${heap.churns} changes of the page that stays`;
  if (process.stdout.isTTY) process.stdout.write(`\r${line}`);
  else if (seconds >= shown + 30) {
    shown = seconds;
    console.log(line);
  }
}

function summary(walk: Walk, grown: number, errors: readonly string[], took: number): number {
  const counts = Object.entries(walk.counts).map(([action, count]) => `${count} × ${action}`);
  console.log(`\n${walk.steps} steps in ${(took / 60_000).toFixed(1)} min: ${counts.join(', ')}.`);
  console.log(
    `The page that stays grew by ${(grown / 1024).toFixed(0)} kB (at most ${HeapWatch.bound / 1024} kB).`,
  );
  const problems = [
    ...walk.problems,
    ...errors.map((error) => `logged: ${error}`),
    ...(grown > HeapWatch.bound ? ['the page that stays grew too much'] : []),
  ];
  for (const problem of problems) console.log(`✗ ${problem}`);
  console.log(
    problems.length === 0 ? 'No problem.' : `${problems.length} problems; repeat with --seed ${seed}.`,
  );
  return problems.length === 0 ? 0 : 1;
}
