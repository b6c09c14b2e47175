import { errorsOf } from '../protocol.ts';
import { Arena } from './arena.ts';
import { blockedHosts } from './blocked-hosts.ts';
import { bulk } from './bulk.ts';
import { canaries } from './canaries.ts';
import { withoutCookies } from './cookies.ts';
import type { Faults } from './copy.ts';
import { doors } from './doors.ts';
import { hostilePages } from './hostile-pages.ts';
import { messages } from './messages.ts';
import { stores } from './stores.ts';
import { type Plan, Tally } from './tally.ts';
import { walk, walkIn } from './walk.ts';

/** Those that share a browser, one after the other. */
const inArena = { canaries, doors, 'hostile pages': hostilePages, messages, stores } as const;
/** Those that need one of their own. The short form does without. */
const alone = { walk, cookies: withoutCookies, 'blocked hosts': blockedHosts } as const;

export type Part = 'bulk' | keyof typeof inArena | keyof typeof alone;
export const parts = ['bulk', ...Object.keys(inArena), ...Object.keys(alone)] as readonly Part[];

export interface Attack extends Plan {
  /** These parts alone. */
  readonly only?: readonly Part[];
  /** For a test of the attack itself: it has to find these. */
  readonly faults?: Faults;
  /** Told what each part came to. */
  readonly progress?: (tally: Tally) => void;
}

/** The whole attack, part after part. */
export async function attack({ only, faults = {}, progress = () => {}, ...plan }: Attack): Promise<Tally[]> {
  const tallies: Tally[] = [];
  const asked = (part: Part) => (only ?? parts).includes(part) && !plan.isStopped();
  const note = (...some: Tally[]) => {
    tallies.push(...some);
    some.forEach(progress);
  };
  if (asked('bulk')) note(...bulk(plan, faults.leaksAddresses));
  const together = namesOf(inArena).filter(asked);
  const walksAlong = plan.short && only === undefined;
  if (together.length > 0) await shared(together, walksAlong, plan, faults, note);
  for (const name of walksAlong ? [] : namesOf(alone)) {
    if (asked(name)) note(await alone[name](plan, faults).catch((error) => broken(name, error)));
  }
  return tallies;
}

async function shared(
  names: readonly (keyof typeof inArena)[],
  walksAlong: boolean,
  plan: Plan,
  faults: Faults,
  note: (tally: Tally) => void,
): Promise<void> {
  const arena = await Arena.open(faults);
  try {
    for (const name of names) {
      if (!plan.isStopped()) note(await inArena[name](arena, plan).catch((error) => broken(name, error)));
    }
    if (walksAlong) note(await walkIn(arena.launched, plan));
    note(await logged(arena));
  } finally {
    await arena.close();
  }
}

function namesOf<Name extends string>(some: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(some) as Name[];
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
