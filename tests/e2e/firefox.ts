import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Firefox, launchFirefox } from '../../tools/firefox/launch.ts';
import { clickButton, errorsOf, inPopup, pictureOf, pin, readButton } from '../../tools/firefox/popup.ts';
import { root } from '../../tools/run.ts';
import { visit } from '../visits.ts';

/** Where the picture of the popup in Firefox lies afterwards. */
const picture = join(root, '.output', 'firefox-popup.png');
/** A Firefox that is starved by others answers late. */
const settled = { timeout: 60_000, interval: 100 };

/** The main job in a real Firefox: a page fails, the icon says so, a click opens the popup, and the first answer is there. */
export async function mainJobIn(path: string, zip: string): Promise<void> {
  const firefox = await launchFirefox(path, zip);
  try {
    const shown = { html: '' };
    await firefox.answer('login.microsoftonline.com', () => shown.html);
    await pin(firefox);
    await go(firefox, 'personal-account-used', shown);
    await expect.poll(() => readButton(firefox), settled).toMatchObject({ badge: '!' });
    await expect
      .poll(async () => (await readButton(firefox)).label, settled)
      .toContain('You are in with a personal account');
    await clickButton(firefox);
    await seesFirstAnswer(firefox);
    await hearsOfNoPrivateWindow(firefox);
    await go(firefox, 'quiet-sign-in', shown);
    await expect.poll(async () => (await readButton(firefox)).badge ?? '', settled).toBe('');
    expect(await errorsOf(firefox)).toEqual([]);
  } finally {
    await firefox.close();
  }
}

async function go(firefox: Firefox, slug: string, shown: { html: string }): Promise<void> {
  const { html, url } = visit(slug);
  shown.html = html;
  await firefox.bidi.send('browsingContext.navigate', { context: firefox.tab, url, wait: 'complete' });
}

async function seesFirstAnswer(firefox: Firefox): Promise<void> {
  const [rule, verdict, primary, who, steps] = await inPopup<unknown[]>(
    firefox,
    `[all('[data-rule]')[0].dataset.rule, all('[data-rule]')[0].dataset.verdict, all('[data-primary]')[0].dataset.primary,
      all('[data-fix]')[0].dataset.who, all('ol li').length]`,
  );
  expect([rule, verdict, primary, who]).toEqual(['personal-account-used', 'match', 'private-window', 'you']);
  expect(steps).toBeGreaterThan(1);
  mkdirSync(join(root, '.output'), { recursive: true });
  const drawn = await pictureOf(firefox);
  expect(drawn.length).toBeGreaterThan(5000);
  writeFileSync(picture, drawn);
}

/** Firefox opens none for an extension that the person has not let into private windows: it says so, and how to go on. */
async function hearsOfNoPrivateWindow(firefox: Firefox): Promise<void> {
  await inPopup(firefox, "all('[data-primary]')[0].click() ?? true");
  const notices = () => inPopup<string[]>(firefox, "all('.notice').map((one) => one.textContent)");
  await expect.poll(async () => (await notices()).join(), settled).toContain('No private window was opened');
}
