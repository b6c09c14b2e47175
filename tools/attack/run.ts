import { launchWithExtension } from '../browser.ts';
import { errorsOf } from '../protocol.ts';
import { Arena, type Faults } from './arena.ts';
import { bulk } from './bulk.ts';
import { canaries } from './canaries.ts';
import { doors } from './doors.ts';
import { hostilePages } from './hostile-pages.ts';
import { messages } from './messages.ts';
import { stores } from './stores.ts';
import { type Plan, Tally } from './tally.ts';
import { walk } from './walk.ts';

export interface Attack extends Plan {
  /** For a test of the attack itself: it has to find these. */
  readonly faults?: Faults;
  /** Told what each part came to. */
  readonly progress?: (tally: Tally) => void;
}

/** The whole attack, part after part. */
export async function attack({ faults = {}, progress = () => {}, ...plan }: Attack): Promise<Tally[]> {
  const isFaulty = Object.keys(faults).length > 0;
  const tallies: Tally[] = [];
  const note = (...some: Tally[]) => {
    tallies.push(...some);
    some.forEach(progress);
  };
  note(...bulk(plan, isFaulty));
  const arena = await Arena.open(faults);
  try {
    for (const part of [canaries, doors, hostilePages, messages, stores]) {
      if (!plan.isStopped()) note(await part(arena, plan).catch((error) => broken(part.name, error)));
    }
    // The walk has expectations of every tab, and begins in a tidy browser.
    if (isFaulty || plan.short) note(await walk(arena.launched, plan));
    note(await logged(arena));
  } finally {
    await arena.close();
  }
  if (!isFaulty && !plan.short && !plan.isStopped()) note(await walkAlone(plan));
  return tallies;
}

async function walkAlone(plan: Plan): Promise<Tally> {
  const { root } = await import('../run.ts');
  const launched = await launchWithExtension({
    dir: `${root}/.output/chrome-mv3`,
    headless: true,
    without: ['--disable-back-forward-cache'],
  });
  try {
    return await walk(launched, plan);
  } finally {
    await launched.close().catch(() => undefined);
  }
}

/** A part that could not go on is a finding too. */
function broken(name: string, error: unknown): Tally {
  const tally = new Tally(name);
  tally.expect(false, `could not go on: ${error instanceof Error ? error.message : error}`);
  return tally.end();
}

/** After all that, the browser has noted no error of the extension. */
async function logged({ launched }: Arena): Promise<Tally> {
  const tally = new Tally('errors that the browser has noted');
  for (const error of await errorsOf(launched)) tally.expect(false, error);
  return tally.end();
}
