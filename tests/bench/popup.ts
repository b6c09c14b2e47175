import type { BrowserContext, Page } from 'playwright-core';
import { type Launched, launchWithExtension } from '../../tools/browser.ts';
import { built, emptyExtension } from './browsers.ts';
import { median, ms, type Section } from './section.ts';

const runs = 20;
const few = 100;
const many = 1000;
const mostPaint = 1.5;
const mostLater = 40;
const mostGrowth = 1.2;

/** What the popup shows when it has made up its mind. */
const answers = '[data-rule], [data-empty], [data-unreadable]';

interface Opening {
  readonly paint: number;
  readonly answer: number;
}

/** The popup against one of mere HTML, and what a thousand openings leave behind. */
export async function popup(progress: (line: string) => void): Promise<Section> {
  const bare = await launchWithExtension({ dir: emptyExtension(), headless: true });
  const ours = await launchWithExtension({ dir: built, headless: true });
  try {
    progress(`${runs} openings of each`);
    const [barePopup, ownPopup] = [await popupTab(bare), await popupTab(ours)];
    const openings = { bare: [] as Opening[], ours: [] as Opening[] };
    for (let run = 0; run < runs; run++) {
      openings.bare.push(await open(barePopup));
      openings.ours.push(await open(ownPopup));
    }
    progress(`${many} openings`);
    const heapAfter = await heapsAfter(ours, ownPopup);
    return sectionOf(openings, heapAfter);
  } finally {
    await Promise.all([bare.close(), ours.close()]);
  }
}

/** The popup's page in a tab: the real one cannot be told to watch itself from its first moment on. */
async function popupTab({ context, extensionId }: Launched): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript((selector) => {
    const isThere = (root: ParentNode): boolean =>
      root.querySelector(selector) !== null ||
      [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot && isThere(shadowRoot));
    const look = () => {
      if (isThere(document)) Object.assign(globalThis, { answeredAt: performance.now() });
      else requestAnimationFrame(look);
    };
    look();
  }, answers);
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  return page;
}

async function open(page: Page): Promise<Opening> {
  await page.reload();
  const opening = await page.waitForFunction(() => {
    const { answeredAt } = globalThis as typeof globalThis & { answeredAt?: number };
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    return answeredAt !== undefined && paint !== undefined && { paint, answer: Math.max(answeredAt, paint) };
  });
  return (await opening.jsonValue()) || { paint: Number.NaN, answer: Number.NaN };
}

/** Megabytes of a tab after the popup was opened in it a few times and many times, one document after the other. */
async function heapsAfter(ours: Launched, page: Page): Promise<{ few: number; many: number }> {
  const heaps: number[] = [];
  for (const count of [few, many - few]) {
    for (let opening = 0; opening < count; opening++) await open(page);
    heaps.push(await heapOf(page, ours.context));
  }
  return { few: heaps[0] ?? 0, many: heaps[1] ?? 0 };
}

async function heapOf(page: Page, context: BrowserContext): Promise<number> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 2 ** 20;
}

function sectionOf(
  openings: { bare: readonly Opening[]; ours: readonly Opening[] },
  heap: { few: number; many: number },
): Section {
  const of = (who: 'bare' | 'ours', what: keyof Opening) => median(openings[who].map((one) => one[what]));
  const paint = of('ours', 'paint') / of('bare', 'paint');
  const later = of('ours', 'answer') - of('bare', 'answer');
  const growth = heap.many / heap.few;
  const broken = [
    ...(paint > mostPaint ? [`The popup paints ${paint.toFixed(2)} times as late as mere HTML.`] : []),
    ...(later > mostLater ? [`The popup answers ${ms(later)} later than mere HTML.`] : []),
    ...(growth > mostGrowth
      ? [`The popup holds ${growth.toFixed(2)} times the memory after ${many} openings.`]
      : []),
  ];
  const rows = [
    ['first paint', ms(of('bare', 'paint')), ms(of('ours', 'paint')), `${paint.toFixed(2)} ×`],
    ['answer to be seen and clicked', ms(of('bare', 'answer')), ms(of('ours', 'answer')), `+ ${ms(later)}`],
    [
      `memory after ${many} openings`,
      '',
      `${heap.many.toFixed(1)} MB`,
      `${growth.toFixed(2)} × that after ${few}`,
    ],
  ];
  return {
    title: 'The popup',
    how: `popup.html in a tab, against a page of mere HTML in another extension; medians of ${runs} openings in turn; memory of the tab in which it was opened, after a collection. Limits: paint ${mostPaint} times, answer ${mostLater} ms later, memory ${mostGrowth} times.`,
    head: ['', 'mere HTML', 'popup', 'ratio'],
    rows,
    broken,
  };
}
