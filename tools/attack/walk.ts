import type { Launched } from '../browser.ts';
import { Random } from '../soak/random.ts';
import { Walk } from '../soak/walk.ts';
import { staticVisits } from '../visits.ts';
import { type Plan, Tally } from './tally.ts';

/** The random walk of `npm run soak`, for a number of steps: pages, two windows, reloads, ways back, a worker that is ended. */
export async function walk(launched: Launched, plan: Plan): Promise<Tally> {
  const tally = new Tally('a random walk');
  const way = new Walk(launched, staticVisits(), new Random(plan.seed));
  for (let step = 0; step < (plan.short ? 5 : 150) && !plan.isStopped(); step++) await way.step();
  const faults = Object.entries(way.counts).filter(([action]) =>
    /kill|reload|back|leave|close|window/.test(action),
  );
  const made = faults.reduce((sum, [, count]) => sum + count, 0);
  tally.broke(made);
  tally.tried(way.steps - made);
  tally.findings.push(...way.problems);
  return tally.end();
}
