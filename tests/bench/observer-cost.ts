import type { BrowserContext } from 'playwright-core';
import { launchWithExtension } from '../../tools/browser.ts';
import { bareBrowser, built, emptyExtension, tabWith } from './browsers.ts';
import { type BenchPage, quietPages } from './pages.ts';
import { median, ms, type Section, spread } from './section.ts';

const runs = 3;
/** The last look of the observer comes 2.5 s after the last change. */
const busyFor = 1000;
const watched = 3600;
/** Of the main thread's time, what the observer may take on any of these pages. */
const mostShare = 0.02;

type Variant = 'bare' | 'empty' | 'observer';

interface Cost {
  /** CPU time of the main thread in ms: in scripts, and in all. */
  readonly script: number;
  readonly task: number;
}

/** CPU time that the observer takes on pages without a problem. */
export async function observerCost(progress: (line: string) => void): Promise<Section> {
  const [bare, empty, observer] = await Promise.all([
    bareBrowser(),
    launchWithExtension({ dir: emptyExtension(), headless: true }),
    launchWithExtension({ dir: built, headless: true }),
  ]);
  const contexts: Record<Variant, BrowserContext> = {
    bare,
    empty: empty.context,
    observer: observer.context,
  };
  const results: { page: BenchPage; costs: Record<Variant, Cost[]> }[] = [];
  try {
    for (const page of quietPages(busyFor)) {
      progress(page.what);
      const costs: Record<Variant, Cost[]> = { bare: [], empty: [], observer: [] };
      for (let run = 0; run < runs; run++) {
        for (const variant of inTurn(run)) costs[variant].push(await costOf(contexts[variant], page));
      }
      results.push({ page, costs });
    }
  } finally {
    await Promise.all(Object.values(contexts).map((context) => context.close()));
  }
  return sectionOf(results);
}

/** Another one begins each time. */
function inTurn(run: number): Variant[] {
  const variants: Variant[] = ['bare', 'empty', 'observer'];
  return [...variants.slice(run % 3), ...variants.slice(0, run % 3)];
}

async function costOf(context: BrowserContext, { url, html }: BenchPage): Promise<Cost> {
  const page = await tabWith(context, html);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  await page.waitForTimeout(watched);
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  await page.close();
  return { script: value('ScriptDuration'), task: value('TaskDuration') };
}

function sectionOf(results: readonly { page: BenchPage; costs: Record<Variant, Cost[]> }[]): Section {
  const broken: string[] = [];
  const rows = results.map(({ page, costs }) => {
    const of = (variant: Variant, kind: keyof Cost) => costs[variant].map((cost) => cost[kind]);
    const added = median(of('observer', 'script')) - median(of('empty', 'script'));
    const noise = Math.max(spread(of('empty', 'task')), spread(of('bare', 'task')));
    if (added > watched * mostShare)
      broken.push(`On ${page.what} the observer takes ${ms(added)} of ${watched} ms.`);
    return [
      page.what,
      ...(['bare', 'empty', 'observer'] as const).map((variant) => ms(median(of(variant, 'script')))),
      `${ms(added)} (${((added / watched) * 100).toFixed(2)} %)`,
      ...(['bare', 'empty', 'observer'] as const).map((variant) => ms(median(of(variant, 'task')))),
      `± ${ms(noise)}`,
    ];
  });
  return {
    title: 'What the observer costs on a page without a problem',
    how:
      `CPU time of the main thread over ${watched} ms, medians of ${runs} interleaved runs, against an empty content script on the same pages and a browser without extensions. ` +
      `Noise: how much the whole time differs between runs of the two others. Limit: ${mostShare * 100} % of the main thread.`,
    head: [
      'page',
      'script: bare',
      'empty script',
      'observer',
      'added',
      'all work: bare',
      'empty script',
      'observer',
      'noise',
    ],
    rows,
    broken,
  };
}
