import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { type Launched, launchWithExtension, openPopup } from '../../tools/browser.ts';
import { goTo } from '../../tools/go-to.ts';
import { visit } from '../visits.ts';
import { built, emptyExtension } from './browsers.ts';
import { median, ms, type Section } from './section.ts';

const runs = 20;
const few = 30;
const many = 300;
const mostPaint = 1.5;
/** Milliseconds from the first paint to the answer. */
const mostAnswer = 60;
const mostGrowth = 1.2;

/** Milliseconds after which it has answered, on a slow machine too. */
const settled = 700;

/** What the popup shows when it has made up its mind. */
const answers = '[data-rule], [data-empty], [data-unreadable]';

/** Milliseconds from the start of its document on. */
interface Opening {
  readonly paint: number;
  readonly answer: number;
}

/** The popup against one of mere HTML, and what hundreds of openings leave behind. */
export async function popup(progress: (line: string) => void): Promise<Section> {
  const bare = await launchWithExtension({ dir: emptyExtension(), headless: true });
  const ours = await launchWithExtension({ dir: built, headless: true });
  try {
    for (const { context } of [bare, ours])
      await goTo(await context.newPage(), visit('personal-account-used'));
    progress(`${runs} openings of each`);
    const openings = { bare: [] as Opening[], ours: [] as Opening[] };
    for (let run = 0; run < runs; run++) {
      openings.bare.push(await click(bare));
      openings.ours.push(await click(ours));
    }
    progress(`${many} openings`);
    const heapAfter = await heapsAfter(ours);
    return sectionOf(openings, heapAfter);
  } finally {
    await Promise.all([bare.close(), ours.close()]);
  }
}

/** The real popup over a page with a failure. Nothing is asked of it before it has answered: that would make it slower. */
async function click({ context, worker }: Launched): Promise<Opening> {
  const opened = await openPopup(context, worker);
  await setTimeout(settled);
  await opened.locator(answers).first().waitFor();
  const opening = await opened.evaluate(async () => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    // The largest thing of a popup is its answer.
    const largest = new Promise<PerformanceEntry | undefined>((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries().at(-1)));
      observer.observe({ type: 'largest-contentful-paint', buffered: true });
    });
    return { paint: paint?.startTime ?? Number.NaN, answer: (await largest)?.startTime ?? Number.NaN };
  });
  await opened.close();
  return opening;
}

/** Megabytes of a tab after the popup was opened in it a few times and many times, one document after the other. */
async function heapsAfter({ context, extensionId }: Launched): Promise<{ few: number; many: number }> {
  const page = await context.newPage();
  const heaps: number[] = [];
  for (const count of [few, many - few]) {
    for (let opening = 0; opening < count; opening++) {
      await page.goto(`chrome-extension://${extensionId}/popup.html`);
      await page.locator(answers).first().waitFor();
    }
    heaps.push(await heapOf(page, context));
  }
  await page.close();
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
  const later = median(openings.ours.map(({ paint, answer }) => answer - paint));
  const growth = heap.many / heap.few;
  const broken = [
    ...(paint > mostPaint ? [`The popup paints ${paint.toFixed(2)} times as late as mere HTML.`] : []),
    ...(later > mostAnswer ? [`The popup answers ${ms(later)} after its first paint.`] : []),
    ...(growth > mostGrowth
      ? [`The popup holds ${growth.toFixed(2)} times the memory after ${many} openings.`]
      : []),
  ];
  const rows = [
    ['first paint', ms(of('bare', 'paint')), ms(of('ours', 'paint')), `${paint.toFixed(2)} × (${mostPaint})`],
    ['answer, from the start on', '', ms(of('ours', 'answer')), ''],
    ['answer, after the first paint', '', ms(later), `(${mostAnswer} ms)`],
    [
      `memory after ${many} openings`,
      '',
      `${heap.many.toFixed(1)} MB`,
      `${growth.toFixed(2)} × that after ${few} (${mostGrowth})`,
    ],
  ];
  return {
    title: 'The popup',
    how: `The real popup over a page with a failure, against a popup of mere HTML in another extension; medians of ${runs} openings in turn, from the start of its document; memory of a tab in which it was opened, after a collection.`,
    head: ['', 'mere HTML', 'popup', 'ratio (limit)'],
    rows,
    broken,
  };
}
