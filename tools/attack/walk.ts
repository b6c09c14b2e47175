import { type Launched, launchWithExtension } from '../browser.ts';
import { Random } from '../soak/random.ts';
import { usualActs } from '../soak/usual-acts.ts';
import { Walk, type Way } from '../soak/walk.ts';
import { staticVisits } from '../visits.ts';
import { copyOf, type Faults } from './copy.ts';
import { stagedActs, windowActs } from './odd-acts.ts';
import { type Plan, Tally } from './tally.ts';

/**
 * The random walk of `npm run soak`, for a number of steps, with more that can happen: pages, several windows, reloads, ways
 * back, pages that are kept or prepared, clocks that jump, a background that is ended.
 */
export async function walk(plan: Plan, faults: Faults): Promise<Tally> {
  const tally = new Tally('a random walk');
  const copy = copyOf(faults, true);
  const launched = await launchWithExtension({
    dir: copy.dir,
    headless: true,
    without: ['--disable-back-forward-cache'],
  });
  try {
    const acts = [...usualActs, ...windowActs, ...stagedActs];
    const { counts } = await steps(launched, plan, tally, { acts, count: plan.short ? 'each once' : 150 });
    const [tries = 0, kept = 0] = ['kept for going back', 'came back as it was'].map((act) => counts[act]);
    tally.expect(tries < 3 || kept > 0, `of ${tries} pages none was kept for going back: nothing was tried`);
  } finally {
    await launched.close().catch(() => undefined);
    copy.remove();
  }
  return tally.end();
}

/** A few steps in a browser that is there already, with its windows. */
export async function walkIn(launched: Launched, plan: Plan): Promise<Tally> {
  const tally = new Tally('a random walk');
  await steps(launched, plan, tally, { acts: [...usualActs, ...windowActs], count: 5 });
  return tally.end();
}

interface Steps extends Pick<Way, 'acts' | 'isRead'> {
  readonly count: number | 'each once';
  /** Of a plan with several walks, which. */
  readonly round?: number;
}

/** Each that stays is waited for again after every step. */
const enough = 20;

/** What does something to the browser, and is no page that is looked at. */
const fault = /kill|reload|back|leave|close|window|clock|prepared|kept/;

/** Walks, and adds to the tally what came of it. */
export async function steps(
  launched: Launched,
  plan: Plan,
  tally: Tally,
  { count, round = 0, ...way }: Steps,
): Promise<Walk> {
  const walk = new Walk(launched, { ...way, visits: staticVisits(), random: new Random(plan.seed + round) });
  const once = [...new Map(way.acts.map((act) => [act[0], act])).values()];
  const chosen = count === 'each once' ? once : Array<undefined>(count).fill(undefined);
  for (const act of chosen) {
    if (plan.isStopped() || walk.problems.length >= enough) break;
    await walk.step(act);
  }
  const faults = Object.entries(walk.counts).filter(([act]) => fault.test(act));
  const made = faults.reduce((sum, [, many]) => sum + many, 0);
  tally.broke(made);
  tally.tried(Math.max(0, walk.steps - made));
  tally.findings.push(...walk.problems);
  return walk;
}
