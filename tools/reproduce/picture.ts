import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { Played } from './play.ts';

/** As wide as the window in which such a page is mostly seen. */
const width = 960;

/** The page with its address, and beside it the popup, both whole: a PNG. */
export async function takePicture(
  context: BrowserContext,
  { page, popup }: Played,
  file: string,
): Promise<void> {
  // The popup first: whatever takes the focus from it closes it.
  const help = await wholePopup(popup);
  const { href } = new URL(page.url());
  await page.setViewportSize({ width, height: 600 });
  const below = await page.screenshot({ fullPage: true });
  const drawing = await context.newPage();
  await drawing.setViewportSize({ width: width + 380 + 72, height: 400 });
  await drawing.setContent(bodyOf(href, below, help));
  await drawing.evaluate('Promise.all([...document.images].map((image) => image.decode()))');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await drawing.screenshot({ fullPage: true }));
  await drawing.close();
}

/** A popup is at most 600 px high and scrolls: what is below that is drawn for the picture too. */
async function wholePopup(popup: Page): Promise<Buffer> {
  const size = (await popup.evaluate(
    '({ width: document.documentElement.clientWidth, height: document.documentElement.scrollHeight })',
  )) as { width: number; height: number };
  const session = await popup.context().newCDPSession(popup);
  const { data } = await session.send('Page.captureScreenshot', {
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, ...size, scale: 1 },
  });
  await session.detach();
  return Buffer.from(data, 'base64');
}

function bodyOf(address: string, page: Buffer, popup: Buffer): string {
  return `<!doctype html><meta charset="utf-8"><style>
    body { display: grid; grid-template-columns: ${width + 2}px 382px; align-items: start; gap: 24px; margin: 0; padding: 20px 22px;
      font: 14px/1.4 system-ui, sans-serif; color: #242424; background: #d9dee3; }
    figure { margin: 0; border: 1px solid #9a9a9a; background: #fff; } img { display: block; }
    figcaption { padding: 8px 14px; background: #f0f0f0; border-bottom: 1px solid #c8c8c8; overflow-wrap: anywhere; }
  </style><figure><figcaption>${asText(address)}</figcaption><img src="${png(page)}" width="${width}"></figure>
  <figure><img src="${png(popup)}" width="380"></figure>`;
}

function png(bytes: Buffer): string {
  return `data:image/png;base64,${bytes.toString('base64')}`;
}

function asText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
