import { existsSync, readFileSync } from 'node:fs';
import { ensureBrowser, installHint } from './find-browser.ts';
import { npm, seconds } from './run.ts';
import { type Count, runTests } from './test/run-tests.ts';

/**
 * `npm test`: everything that is checked, in order, one line each, and the sum on the last line. What fails shows its
 * own output and does not stop the rest.
 */

const started = performance.now();
const total = { passed: 0, failed: 0, skipped: 0 };

await step('lint', () => script('lint'));
await step('types', () => script('types'));
await step('unit tests', () => runTests('unit'));
showConfusion();
const built = await step('build', () => script('build'));
await step('browser tests', () => browserTests(built));

console.log(`\nDone in ${seconds(started)}.`);
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(closingLine());

/** Runs one step, prints its line and, where it failed, what it said. @returns whether it passed */
async function step(name: string, run: () => Promise<Count>): Promise<boolean> {
  const start = performance.now();
  process.stdout.write(`${name} … `);
  const count = await run().catch((error: unknown): Count => failed(String(error)));
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  const ok = count.failed === 0;
  console.log(`${ok ? 'passed' : 'FAILED'} (${words(count)}, ${seconds(start)})`);
  for (const name of count.triedAgain ?? []) console.log(`  needed a second try: ${name}`);
  if (!ok) console.log(`\n${count.output.trim()}\n`);
  return ok;
}

/** The table that tests/confusion.test.ts leaves: how well the synthetic pages are told apart. */
function showConfusion(): void {
  const file = '.output/confusion.txt';
  if (existsSync(file)) console.log(`\n${readFileSync(file, 'utf8')}`);
}

/** A script of package.json, counted as one check. */
async function script(name: string): Promise<Count> {
  const { ok, output } = await npm('run', '--silent', name);
  return ok ? { passed: 1, failed: 0, skipped: 0, output } : failed(output);
}

async function browserTests(built: boolean): Promise<Count> {
  if (!built) return { passed: 0, failed: 0, skipped: 1, output: '' };
  return ensureBrowser() ? runTests('e2e') : failed(installHint());
}

function failed(output: string): Count {
  return { passed: 0, failed: 1, skipped: 0, output };
}

function words({ passed, failed, skipped }: Pick<Count, 'passed' | 'failed' | 'skipped'>): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function closingLine(): string {
  return words(total);
}
