import type { BrowserContext, CDPSession } from 'playwright-core';
import { launchWithExtension } from '../../tools/browser.ts';
import { bareBrowser, built, emptyExtension, tabWith } from './browsers.ts';
import { type BenchPage, quietPages } from './pages.ts';
import { median, ms, noise, type Section } from './section.ts';

/** Fewer make the figure of the noise itself a matter of luck. */
const runs = 7;
/** The last look of the observer comes 2.5 s after the last change. */
const busyFor = 1000;
const watched = 3600;
/** A process that has just begun to show pages is measured as long as it has to be for its first look. */
const watchedFirst = 1200;
/** Of the main thread's time, what the observer may take on any of these pages, noise or not. */
const mostShare = 0.02;

type Variant = 'bare' | 'empty' | 'observer';
const variants: readonly Variant[] = ['bare', 'empty', 'observer'];

/** CPU time of the main thread in ms: for scripts, with reading them, and for everything. */
interface Cost {
  readonly script: number;
  readonly all: number;
}

/** Of one run: the first page of a new process, and the same page again in that process. */
interface Run {
  readonly first: Cost;
  readonly further: Cost;
}

type Runs = Record<Variant, Run[]>;

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
  const results: { page: BenchPage; of: Runs }[] = [];
  try {
    for (const page of quietPages(busyFor)) {
      progress(page.what);
      const of: Runs = { bare: [], empty: [], observer: [] };
      for (let run = 0; run < runs; run++) {
        for (const variant of inTurn(run)) of[variant].push(await runOf(contexts[variant], page));
      }
      results.push({ page, of });
    }
  } finally {
    await Promise.all(Object.values(contexts).map((context) => context.close()));
  }
  return sectionOf(results);
}

/** Another one begins each time. */
function inTurn(run: number): Variant[] {
  return [...variants.slice(run % 3), ...variants.slice(0, run % 3)];
}

async function runOf(context: BrowserContext, { url, html }: BenchPage): Promise<Run> {
  const page = await tabWith(context, html);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  await page.waitForTimeout(watchedFirst);
  const first = await costSoFar(session);
  await page.goto(url); // what was counted begins anew
  await page.waitForTimeout(watched);
  const further = await costSoFar(session);
  await page.close();
  return { first, further };
}

async function costSoFar(session: CDPSession): Promise<Cost> {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  return { script: value('ScriptDuration') + value('V8CompileDuration'), all: value('TaskDuration') };
}

function sectionOf(results: readonly { page: BenchPage; of: Runs }[]): Section {
  const broken: string[] = [];
  const rows = results.map(({ page: { what }, of }) => {
    const all = (variant: Variant, when: keyof Run, kind: keyof Cost) =>
      of[variant].map((run) => run[when][kind]);
    const middle = (...which: Parameters<typeof all>) => median(all(...which));
    const added = (when: keyof Run, kind: keyof Cost) =>
      middle('observer', when, kind) - middle('empty', when, kind);
    const [script, first] = [added('further', 'script'), added('first', 'script')];
    const difference = noise([all('bare', 'further', 'all'), all('empty', 'further', 'all')]);
    if (script > difference) broken.push(`On ${what} the observer adds ${ms(script)}: more than noise.`);
    const most = watched * mostShare;
    if (Math.max(script, first) > most) broken.push(`On ${what} the observer takes more than ${ms(most)}.`);
    return [
      what,
      ...variants.map((variant) => ms(middle(variant, 'further', 'script'))),
      `**${ms(script)}**`,
      `± ${ms(difference)}`,
      ...variants.map((variant) => ms(middle(variant, 'further', 'all'))),
      ms(first),
    ];
  });
  return {
    title: 'What the observer costs on a page without a problem',
    how:
      `CPU time of the main thread over ${watched} ms, medians of ${runs} interleaved runs, against an empty content script on the same pages and a browser without extensions; scripts with what it takes to read them. ` +
      'Each page is opened twice in a new tab. The second time counts, as a sign-in goes over several pages; the last column is the first time, when the process is new. ' +
      `Noise: of two runs of the bare browser, or of the empty script, nine of ten differ by less in all their work. Limits: what is added is within noise, and ${mostShare * 100} % of the main thread.`,
    head: [
      'page',
      'script: bare',
      'empty script',
      'observer',
      'added',
      'noise',
      'all work: bare',
      'empty script',
      'observer',
      'script added in a new process',
    ],
    rows,
    broken,
  };
}
