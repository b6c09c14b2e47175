import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { attack, type Part, parts } from './attack/run.ts';
import type { Tally } from './attack/tally.ts';
import { npm, root } from './run.ts';

/**
 * `npm run attack [-- --seed 1 --short --only walk]`: whoever wishes the extension ill, in a real browser against the built
 * extension; `--only` may stand there more than once. Prints what each part tried and what held; Ctrl-C ends it after the part that runs, with the same summary. Ends with 1
 * where something did not hold.
 */

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    short: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
  },
});
const seed = Number(values.seed);
process.exitCode = await main();

async function main(): Promise<number> {
  const isKnown = values.only?.every((part) => (parts as readonly string[]).includes(part)) ?? true;
  if (!Number.isInteger(seed) || seed < 0 || !isKnown) {
    console.error(`Usage: npm run attack -- [--seed N] [--short] [--only PART]…\nParts: ${parts.join(', ')}`);
    return 2;
  }
  if (!existsSync(join(root, '.output', 'chrome-mv3'))) await npm('run', '--silent', 'build');
  let isStopped = false;
  process.once('SIGINT', () => {
    isStopped = true;
    console.log('Stopping after what runs now.');
  });
  console.log(`seed ${seed}${values.short ? ', the short form' : ''}`);
  const tallies = await attack({
    seed,
    short: values.short,
    ...(values.only && { only: values.only as Part[] }),
    isStopped: () => isStopped,
    progress,
  });
  return summary(tallies);
}

/** What a part came to, as soon as it is over. */
function progress(tally: Tally): void {
  console.log(String(tally));
  for (const finding of tally.findings) console.log(`  ✗ ${finding}`);
}

function summary(tallies: readonly Tally[]): number {
  const sum = (of: (tally: Tally) => number, some = tallies) =>
    some.reduce((all, tally) => all + of(tally), 0);
  const bulk = tallies.filter(({ name }) => name.startsWith('in bulk'));
  const inputs = sum((tally) => tally.inputs);
  const inBulk = sum((tally) => tally.inputs, bulk);
  const faults = sum((tally) => tally.faults);
  const findings = sum((tally) => tally.findings.length);
  console.log(
    `${inputs} inputs (${inBulk} of them in bulk, through the functions themselves, the others in the browser) and ${faults} faults; ${findings} findings.`,
  );
  if (findings > 0) console.log(`Repeat with --seed ${seed}.`);
  return findings > 0 ? 1 : 0;
}
