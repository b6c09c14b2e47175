import type { Source } from '../../rules/sources.ts';
import { type Change, compare, type Seen } from './compare.ts';
import { get, type Manner } from './get.ts';

export interface Watch {
  readonly table: Readonly<Record<string, Source>>;
  readonly facts: Readonly<Record<string, string>>;
  /** The baseline: what each article said when it was last compared. */
  readonly before: Readonly<Record<string, Seen>>;
  readonly manner: Manner;
  /** Of the articles that are lists of codes: those that the project knows. */
  readonly codes?: Readonly<Record<string, ReadonlySet<string>>>;
  /** Called before each look: what is looked at, the how manieth it is, and of how many. */
  progress?(id: string, index: number, count: number): void;
}

export interface Watched {
  readonly changes: readonly Change[];
  /** What was read, by id. */
  readonly seen: Readonly<Record<string, Seen>>;
  /** Read, and without a baseline: of these only title, date, address and codes could be compared. */
  readonly first: readonly string[];
}

/** Looks at each article in turn, never at two at once, with a pause between two of one host. */
export async function watch({ table, facts, before, manner, codes = {}, progress }: Watch): Promise<Watched> {
  const changes: Change[] = [];
  const seen: Record<string, Seen> = {};
  const entries = Object.entries(table);
  let last = '';
  for (const [index, [id, source]] of entries.entries()) {
    progress?.(id, index + 1, entries.length);
    const { host } = new URL(source.url);
    if (host === last) await new Promise((done) => setTimeout(done, manner.pause));
    last = host;
    const look = compare(
      { id, source, fact: facts[id] ?? '', codes: codes[id] },
      await get(source.url, manner, before[id]?.tag),
      before[id],
    );
    changes.push(...look.changes);
    if (look.seen) seen[id] = look.seen;
  }
  return { changes, seen, first: Object.keys(seen).filter((id) => !before[id]) };
}
