import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { launchWithExtension } from './browser.ts';
import { ensureBrowser, hasDisplay, installHint } from './find-browser.ts';
import { diagnosisIn } from './popup-words.ts';
import { choose } from './reproduce/choose.ts';
import { copyForUnknownHost } from './reproduce/own-copy.ts';
import { takePicture } from './reproduce/picture.ts';
import { play } from './reproduce/play.ts';
import { differencesFrom, outcomeIn, reasonOf } from './reproduce/say.ts';
import type { Chosen } from './reproduce/steps.ts';
import { npm, root } from './run.ts';

/**
 * `npm run reproduce -- WHAT [--screenshot FILE]`: shows in a real browser what a partner saw, and says where it differs
 * from what their report says. WHAT is a page of tests/pages, a rule, a case file, or whatever a help desk gets. Pages
 * are synthetic, answered at their true addresses, and nothing leaves the machine. Exit status: 0 the same, 1 something
 * else or nothing to show, 2 unusable input.
 */

const extension = join(root, '.output', 'chrome-mv3');

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) =>
  fail(`it did not work: ${error instanceof Error ? error.message : error}`, 1),
);

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if ('problem' in options) return fail(options.problem, 2);
  const chosen = await choose(options.what);
  if ('problem' in chosen) return fail(`${options.what}: ${chosen.problem}`, chosen.status);
  if (!ensureBrowser()) return fail(installHint(), 1);
  const built = options.built || (await npm('run', '--silent', 'build'));
  if (built !== true && !built.ok) return fail(`the build failed:\n${built.output}`, 1);
  const copy = chosen.steps.some(({ onceOnly }) => onceOnly) ? copyForUnknownHost(extension) : undefined;
  try {
    return await show(chosen, copy?.dir ?? extension, options.screenshot);
  } finally {
    copy?.remove();
  }
}

function readOptions(
  args: readonly string[],
):
  | { readonly what: string; readonly built: boolean; readonly screenshot?: string }
  | { readonly problem: string } {
  const usage = 'npm run reproduce -- PAGE|RULE|case.json|report.json|ticket.txt [--screenshot FILE.png]';
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      // --built: the extension has just been built, as in the browser tests.
      options: { screenshot: { type: 'string' }, built: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [what, more] = positionals;
    if (!what || more !== undefined) return { problem: `name one thing to reproduce: ${usage}` };
    return { what, built: values.built, ...(values.screenshot && { screenshot: values.screenshot }) };
  } catch {
    return { problem: `unknown or incomplete option: ${usage}` };
  }
}

async function show(chosen: Chosen, dir: string, screenshot?: string): Promise<number> {
  const headless = screenshot !== undefined || !hasDisplay();
  const launched = await launchWithExtension({ dir, headless });
  try {
    for (const line of chosen.what) console.log(line);
    const played = await play(launched, chosen);
    console.log(`\nAt ${played.page.url()} the popup says:\n`);
    for (const line of await diagnosisIn(played.popup)) console.log(line);
    const differences = differencesFrom(chosen, await outcomeIn(played, chosen));
    console.log('');
    for (const line of differences) console.log(`Differs: ${line}`);
    console.log(differences.length > 0 ? reasonOf(chosen, played) : sameAs(chosen));
    if (screenshot) {
      await takePicture(launched.context, played, screenshot);
      console.log(`\nScreenshot: ${relative(process.cwd(), screenshot)}`);
    } else if (!headless) {
      console.log('\nThe browser stays open until you close it.');
      await new Promise((resolve) => launched.context.once('close', resolve));
    }
    return differences.length > 0 ? 1 : 0;
  } finally {
    await launched.close();
  }
}

function sameAs({ expected, seen }: Chosen): string {
  if (!seen)
    return expected === 'nothing' ? 'Nothing, as it should be.' : 'As the page is meant to be judged.';
  return 'The same as there: what happened, how sure, the first way, who acts, and the answers that count.';
}

function fail(problem: string, status: number): number {
  console.error(`reproduce: ${problem.replace(/[\p{Cc}\p{Cf}]+/gu, ' ')}`);
  return status;
}
