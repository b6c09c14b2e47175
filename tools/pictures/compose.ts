import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { root } from '../run.ts';

/** Puts what was photographed together: a caption over a window, in the sizes of the stores. */

export interface Shot {
  readonly language: string;
  readonly dark: boolean;
  /** The address as the window shows it. */
  readonly address: string;
  /** PNG of the page, as wide as the window. */
  readonly page: Buffer;
  /** PNG of the popup over it, and the badge on the icon. */
  readonly popup?: { readonly png: Buffer; readonly badge: string };
}

/** The size of a screenshot in all the stores, in pixels. */
export const screenshotSize = { width: 1280, height: 800 };
/** The small promotional picture that the Chrome Web Store requires. */
export const tileSize = { width: 440, height: 280 };
/** The page in the window of a screenshot. */
export const pageSize = { width: 1200, height: 640 };

const icon = `data:image/svg+xml;base64,${readFileSync(join(root, 'assets/icon.svg')).toString('base64')}`;

/** @returns a PNG of 1280 × 800 */
export function drawScreenshot(browser: Browser, shot: Shot, caption: string): Promise<Buffer> {
  const { popup } = shot;
  const overlay = popup ? `<img class="popup" src="${png(popup.png)}">` : '';
  const badge = popup ? `<b class="${popup.badge === '!' ? 'sure' : 'asks'}">${popup.badge}</b>` : '';
  const body = `<h1>${asText(caption)}</h1>
    <div class="window"><div class="bar"><span class="address">${asText(shot.address)}</span>
    <span class="icon"><img src="${icon}">${badge}</span></div><img src="${png(shot.page)}">${overlay}</div>`;
  return draw(browser, { ...screenshotSize, language: shot.language, dark: shot.dark, body });
}

/** @returns a PNG of 440 × 280 */
export function drawTile(browser: Browser, language: string, name: string, caption: string): Promise<Buffer> {
  const body = `<div class="tile"><img src="${icon}"><div><h2>${asText(name)}</h2><p>${asText(caption)}</p></div></div>`;
  return draw(browser, { ...tileSize, language, dark: false, body });
}

interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly language: string;
  readonly dark: boolean;
  readonly body: string;
}

async function draw(browser: Browser, { width, height, language, dark, body }: Drawing): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(
    `<html lang="${language}" class="${dark ? 'dark' : ''}"><style>${style}</style><body>${body}`,
  );
  await page.evaluate('Promise.all([...document.images].map((image) => image.decode()))');
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

const style = `
  * { box-sizing: border-box; }
  html { --ground: #dbe9f6; --ink: #0c3b5e; --bar: #f7f7f7; --line: #c8c8c8; }
  .dark { --ground: #0c2a42; --ink: #e6f1fa; --bar: #2b2b2b; --line: #555; }
  body { margin: 0; font-family: system-ui, sans-serif; color: var(--ink); background: var(--ground); }
  h1 { margin: 0; height: 88px; display: grid; place-items: center; font-size: 34px; font-weight: 600; }
  .window { position: relative; width: ${pageSize.width}px; margin: 0 auto; border: 1px solid var(--line);
    border-radius: 10px 10px 0 0; overflow: hidden; box-shadow: 0 4px 24px #0003; background: var(--bar); }
  .bar { height: 52px; display: flex; align-items: center; gap: 16px; padding: 0 20px; background: var(--bar); }
  .address { flex: 1; padding: 6px 16px; border: 1px solid var(--line); border-radius: 16px; font-size: 14px; }
  .icon { position: relative; } .icon img { display: block; width: 26px; }
  .icon b { position: absolute; right: -8px; bottom: -7px; min-width: 17px; border-radius: 4px; padding: 0 4px;
    color: #fff; font-size: 13px; line-height: 17px; text-align: center; }
  .sure { background: #c4314b; } .asks { background: #5c5c9e; }
  .window > img { display: block; } 
  .window > .popup { position: absolute; top: 56px; right: 12px; border: 1px solid var(--line); border-radius: 8px;
    box-shadow: 0 8px 28px #0005; }
  .tile { height: 280px; display: flex; align-items: center; gap: 24px; padding: 28px; }
  .tile img { width: 112px; } h2 { margin: 0; font-size: 27px; line-height: 1.2; } p { margin: 10px 0 0; font-size: 17px; line-height: 1.35; }`;

function png(bytes: Buffer): string {
  return `data:image/png;base64,${bytes.toString('base64')}`;
}

function asText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
