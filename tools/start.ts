import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Launched, launchWithExtension, openPopup } from './browser.ts';
import { ensureBrowser, hasDisplay, installHint } from './find-browser.ts';
import { diagnosisIn } from './popup-words.ts';
import { npm, root, seconds } from './run.ts';

/**
 * `npm start`: builds the extension, opens a browser with it on a sign-in page that fails, and prints what the popup
 * says. The page is our own, answered under the true address; nothing is sent to Microsoft. With a display the
 * browser stays open; without one a screenshot is left behind.
 */

const example = join(root, 'tests', 'pages', 'personal-account-used');
const extension = join(root, '.output', 'chrome-mv3');
const screenshot = join(root, '.output', 'start', 'popup.png');

process.exitCode = await main().catch((error: unknown) => {
  console.error(`It did not work: ${error instanceof Error ? error.message : error}`);
  return 1;
});

async function main(): Promise<number> {
  const started = performance.now();
  console.log('Building the extension …');
  const built = await npm('run', '--silent', 'build');
  if (!built.ok) {
    console.error(`${built.output}\nThe build failed: see above.`);
    return 1;
  }
  console.log(`Built in ${seconds(started)}: ${relative(process.cwd(), extension) || extension}`);
  const browser = ensureBrowser();
  if (!browser) {
    console.error(installHint());
    return 1;
  }
  const headless = !hasDisplay();
  console.log(`Opening ${browser.name}${headless ? ' without a window (there is no display)' : ''} …`);
  const launched = await launchWithExtension({ dir: extension, headless });
  try {
    await show(launched);
    if (headless) return 0;
    console.log(
      '\nThe browser stays open until you close it. The icon of the extension opens the popup again.',
    );
    await new Promise((resolve) => launched.context.once('close', resolve));
    return 0;
  } finally {
    await launched.close();
  }
}

/** The failing page, then the popup over it. */
async function show({ context, worker }: Launched): Promise<void> {
  const { url } = JSON.parse(readFileSync(join(example, 'visit.json'), 'utf8')) as { url: string };
  const page = context.pages()[0] ?? (await context.newPage());
  await page.route(
    (address) => address.href === url,
    (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', path: join(example, 'page.html') }),
  );
  await page.goto(url);
  const popup = await openPopup(context, worker);
  await popup.locator('[data-rule], [data-empty]').first().waitFor({ timeout: 10_000 });
  console.log(`\nOn ${new URL(url).host} the popup says:\n`);
  for (const line of await diagnosisIn(popup)) console.log(line);
  mkdirSync(join(screenshot, '..'), { recursive: true });
  await popup.screenshot({ path: screenshot });
  console.log(`\nScreenshot: ${relative(process.cwd(), screenshot)}`);
}
