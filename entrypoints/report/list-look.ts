import { type TicketState, ticketStates } from '../../reports/ticket.ts';
import { type Entry, fits } from './list-entry.ts';

/** What a list can be in the order of. */
export const sortings = ['arrived', 'changed', 'state', 'cause', 'number'] as const;
export type Sorting = (typeof sortings)[number];

/** All, what is not solved, or one state. */
export type StateFilter = '' | 'open' | TicketState;

/** Instead of the id of a rule: what nothing is recognised in. */
export const noCause = '-';

/** How the list is looked at. */
export interface Look {
  readonly query: string;
  readonly sort: Sorting;
  readonly reversed: boolean;
  readonly state: StateFilter;
  /** A rule's id, `noCause`, or '' for all. */
  readonly cause: string;
  /** From 0. */
  readonly page: number;
}

export const firstLook: Look = {
  query: '',
  sort: 'arrived',
  reversed: false,
  state: '',
  cause: '',
  page: 0,
};

/** A look as it was kept, whatever of it is one. */
export function lookOf(value: unknown): Look {
  const { query, sort, reversed, state, cause, page } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return {
    query: typeof query === 'string' ? query.slice(0, 200) : '',
    sort: sortings.find((one) => one === sort) ?? firstLook.sort,
    reversed: reversed === true,
    state: (['open', ...ticketStates] as const).find((one) => one === state) ?? '',
    cause: typeof cause === 'string' ? cause.slice(0, 80) : '',
    page: Number.isSafeInteger(page) && Number(page) > 0 ? Number(page) : 0,
  };
}

export function causeOf({ rules: [first = noCause] }: Entry): string {
  return first;
}

/** The words of a rule in the language in use, and how that language sorts. */
export interface Speech {
  readonly tag: string;
  readonly titleOf: (rule: string) => string;
}

/** The entries that fit, in order; of those that are alike the one that came last stands first. */
export function arranged(entries: readonly Entry[], look: Look, speech: Speech): readonly Entry[] {
  const isFound = look.query.trim() === '' ? () => true : fits(look.query, speech.titleOf);
  const fitting = entries
    .toReversed()
    .filter((entry) => hasState(entry, look.state) && hasCause(entry, look) && isFound(entry));
  const order = orderOf(look.sort, speech);
  const sorted = fitting.sort((a, b) => order(a, b) || compare(b.added, a.added) || compare(b.made, a.made));
  return look.reversed ? sorted.reverse() : sorted;
}

function hasState({ state }: Entry, wanted: StateFilter): boolean {
  return wanted === '' || (wanted === 'open' ? state !== 'solved' : state === wanted);
}

function hasCause(entry: Entry, { cause }: Look): boolean {
  return cause === '' || causeOf(entry) === cause;
}

function orderOf(sort: Sorting, { tag, titleOf }: Speech): (a: Entry, b: Entry) => number {
  const { compare: words } = new Intl.Collator(tag, { numeric: true });
  switch (sort) {
    case 'arrived':
      return () => 0;
    case 'changed':
      return (a, b) => compare(b.changed, a.changed);
    case 'state':
      return (a, b) => ticketStates.indexOf(a.state) - ticketStates.indexOf(b.state);
    case 'number':
      return (a, b) => emptyLast(a.number, b.number) || words(a.number, b.number);
    case 'cause': {
      const titles = new Map<string, string>();
      const title = (entry: Entry) => {
        const cause = causeOf(entry);
        const known = titles.get(cause) ?? (cause === noCause ? '' : titleOf(cause));
        titles.set(cause, known);
        return known;
      };
      return (a, b) => emptyLast(title(a), title(b)) || words(title(a), title(b));
    }
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function emptyLast(a: string, b: string): number {
  return Number(a === '') - Number(b === '');
}
