import type { BrowserContext, Page } from 'playwright-core';
import { type Launched, openPopup } from '../browser.ts';
import { goTo } from '../go-to.ts';
import { pageSize, type Shot } from './compose.ts';
import { reportIn, type Scene } from './scenes.ts';

/** Photographs the real extension in a real browser that speaks the language of the picture. */

const clip = { x: 0, y: 0, ...pageSize };

/** The switches that make a browser speak a language. */
export function speaking(language: string): string[] {
  const tag = language === 'en' ? 'en-US' : language;
  return [`--lang=${tag}`, `--accept-lang=${tag},en`];
}

/** @throws where the popup does not say what the scene is about */
export async function shoot({ context, worker }: Launched, scene: Scene, language: string): Promise<Shot> {
  const page = await blank(context, scene.dark);
  const visit = scene.visit(language);
  await goTo(page, visit);
  const below = await page.screenshot({ clip });
  const popup = await openPopup(context, worker);
  await popup.emulateMedia({ colorScheme: scene.dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  const finding = popup.locator(`[data-rule=${scene.rule}]`).first();
  await finding.waitFor({ timeout: 10_000 });
  await settle(popup);
  if (scene.pressed) {
    await popup.locator('[data-primary]').first().click();
    await popup.locator('request-message').waitFor();
    await settle(popup);
  }
  const png = await popup.screenshot();
  await popup.close();
  await page.close();
  return {
    language,
    dark: scene.dark === true,
    address: new URL(visit.url).host,
    page: below,
    popup: { png, badge: scene.badge },
  };
}

/** The help desk page with a report that was pasted into it. */
export async function shootDesk({ context, extensionId }: Launched, language: string): Promise<Shot> {
  const page = await blank(context);
  await page.goto(`chrome-extension://${extensionId}/report.html`);
  await page.locator('desk-open textarea').fill(JSON.stringify(reportIn(language)));
  await page.locator('desk-open button.primary').click();
  await page.locator('[data-rule]').first().waitFor({ timeout: 10_000 });
  await settle(page);
  const picture = await page.screenshot({ clip });
  const address = await page.title();
  await page.close();
  return { language, dark: false, address, page: picture };
}

async function blank(context: BrowserContext, dark = false): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(pageSize);
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  return page;
}

/** Fonts and pictures are there, and what moves has arrived. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(400);
}
