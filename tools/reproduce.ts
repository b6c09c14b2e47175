import { mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type Launched, launchWithExtension, openPopup } from './browser.ts';
import { ensureBrowser, hasDisplay, installHint } from './find-browser.ts';
import { goTo } from './go-to.ts';
import { diagnosisIn } from './popup-words.ts';
import { type Chosen, choose } from './reproduce/choose.ts';
import { npm, root } from './run.ts';

/**
 * `npm run reproduce -- WHAT [--screenshot FILE]`: shows in a real browser what a partner saw. WHAT is a page of
 * tests/pages, a rule, a case file or a report; the page is synthetic, answered at its true address, and nothing leaves
 * the machine. Exit status: 0 shown, 1 there is no page for it, 2 unusable input.
 */

const extension = join(root, '.output', 'chrome-mv3');

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`reproduce: it did not work: ${error instanceof Error ? error.message : error}`);
  return 1;
});

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if ('problem' in options) return fail(options.problem, 2);
  const chosen = await choose(options.what);
  if ('problem' in chosen) return fail(`${options.what}: ${chosen.problem}`, 1);
  if (!ensureBrowser()) return fail(installHint(), 1);
  const built = options.built || (await npm('run', '--silent', 'build'));
  if (built !== true && !built.ok) return fail(`the build failed:\n${built.output}`, 1);
  const headless = options.screenshot !== undefined || !hasDisplay();
  const launched = await launchWithExtension({ dir: extension, headless });
  try {
    await show(launched, chosen, options.screenshot);
    if (headless) return 0;
    console.log('\nThe browser stays open until you close it.');
    await new Promise((resolve) => launched.context.once('close', resolve));
    return 0;
  } finally {
    await launched.close();
  }
}

function readOptions(
  args: readonly string[],
):
  | { readonly what: string; readonly built: boolean; readonly screenshot?: string }
  | { readonly problem: string } {
  const usage = 'npm run reproduce -- PAGE|RULE|case.json|report.json [--screenshot FILE.png]';
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

async function show(
  { context, worker }: Launched,
  { visit, why }: Chosen,
  screenshot?: string,
): Promise<void> {
  console.log(`Page: tests/pages/${visit.slug}${why ? `, ${why}` : ''}`);
  console.log(`      ${visit.what}`);
  const page = context.pages()[0] ?? (await context.newPage());
  await goTo(page, visit);
  const popup = await openPopup(context, worker);
  for (const [question, answer] of Object.entries(visit.said ?? {})) {
    await popup.locator(`[data-question=${question}] [data-answer=${answer}]`).click();
  }
  const { shows } = visit;
  const wanted = shows === 'nothing' ? '[data-empty]' : `[data-rule=${shows.rule}]`;
  // Some pages are judged only when they have stayed as they are for a while.
  await popup.locator(wanted).first().waitFor({ timeout: 10_000 });
  console.log(`\nAt ${visit.url} the popup says:\n`);
  for (const line of await diagnosisIn(popup)) console.log(line);
  if (!screenshot) return;
  mkdirSync(dirname(screenshot), { recursive: true });
  await popup.screenshot({ path: screenshot });
  console.log(`\nScreenshot: ${relative(process.cwd(), screenshot)}`);
}

function fail(problem: string, status: number): number {
  console.error(`reproduce: ${problem}`);
  return status;
}
