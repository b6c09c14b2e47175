import { deskMessage, sayDesk } from '../../components/desk/texts.ts';
import type { ListView, RowView, TicketView } from '../../components/desk/ticket-view.ts';
import { language } from '../../components/shared/language.ts';
import type { TicketState } from '../../reports/ticket.ts';
import { timeWords } from '../../rules/words/dates.ts';
import { type Message, words } from '../../rules/words/language.ts';
import { ruleTitle } from '../../rules/words/wording.ts';
import { titleOf } from './case-view.ts';
import type { Entry } from './list-entry.ts';
import { causeOf, type Look, noCause } from './list-look.ts';

/** So many lines are drawn at once, however long the list is. */
export const pageLength = 25;

export function pagesOf(count: number): number {
  return Math.max(1, Math.ceil(count / pageLength));
}

export const stateMessages: Readonly<Record<TicketState, Message>> = {
  new: deskMessage('state-new'),
  waiting: deskMessage('state-waiting'),
  answered: deskMessage('state-answered'),
  solved: deskMessage('state-solved'),
};

interface Shown {
  readonly loading: boolean;
  readonly look: Look;
  readonly all: readonly Entry[];
  readonly shown: number;
  /** Of the page that is looked at. */
  readonly rows: readonly Entry[];
  readonly ticked: readonly string[];
  readonly current: string;
}

/** The list in the language in use. */
export function listView({ loading, look, all, shown, rows, ticked, current }: Shown): ListView {
  const { page, ...rest } = look;
  return {
    loading,
    ...rest,
    count: all.length,
    shown,
    page,
    pages: pagesOf(shown),
    states: statesOf(all),
    causes: causesOf(all),
    rows: rows.map((entry) => rowOf(entry, ticked.includes(entry.id))),
    ticked: ticked.length,
    current,
  };
}

/** Title of the first finding, in the language in use; empty where nothing is recognised. */
export function entryTitle({ rules, params }: Entry): string {
  const [rule] = rules;
  return rule ? ruleTitle(language(), rule, params) : '';
}

/** What the desk says of a ticket, beside its case. */
export function ticketView(entry: Entry): TicketView {
  const { id, number, state, added, changed, file } = entry;
  const arrived = timeWords(language(), added);
  return {
    id,
    number,
    state,
    arrived,
    changed: changed === added ? '' : timeWords(language(), changed),
    file,
  };
}

function rowOf(entry: Entry, ticked: boolean): RowView {
  const { kind, cases, rules, codes, host } = entry;
  const row = ticketView(entry);
  const made = kind === 'report' ? timeWords(language(), entry.made) : '';
  return {
    ...row,
    kind,
    made: made === row.arrived ? '' : made,
    title: entryTitle(entry),
    more: Math.max(0, rules.length - 1),
    cases,
    codes,
    host: host === 'other' ? '' : host,
    ticked,
  };
}

function statesOf(all: readonly Entry[]): ListView['states'] {
  const count = (wanted: TicketState) => all.filter(({ state }) => state === wanted).length;
  return {
    new: count('new'),
    waiting: count('waiting'),
    answered: count('answered'),
    solved: count('solved'),
  };
}

function causesOf(all: readonly Entry[]): ListView['causes'] {
  const counts = new Map<string, number>();
  for (const entry of all) counts.set(causeOf(entry), (counts.get(causeOf(entry)) ?? 0) + 1);
  const { compare } = new Intl.Collator(language().tag);
  return [...counts]
    .map(([id, count]) => ({ id, label: labelOf(id), count }))
    .sort((a, b) => Number(a.id === noCause) - Number(b.id === noCause) || compare(a.label, b.label));
}

function labelOf(cause: string): string {
  return (cause === noCause ? sayDesk('nothingRecognised') : titleOf(cause)).replaceAll('**', '');
}

export function stateWords(state: TicketState): string {
  return words(language(), stateMessages[state]);
}
