import type { NotSaving } from '../../browser/report-list.ts';
import type { SearchView } from '../../help/search-view.ts';
import type { HelpView, LanguagesView } from '../../help/view.ts';
import type { FactDifference, RuleChange } from '../../reports/compare.ts';
import type { Missing } from '../../reports/from-text.ts';
import type { Step } from '../../reports/timeline.ts';
import type { Trace } from '../../rules/trace.ts';
import type { Message as Words } from '../../rules/words/language.ts';
import type { ActionOutcome } from '../shared/action-message.ts';
import type { DeskViewName } from './events.ts';
import type { ReplyView } from './reply-view.ts';
import type { DeskWordId } from './texts.ts';
import type { Count, ListView, OpenTicketView } from './ticket-view.ts';

/** All that the help desk page shows. Made in entrypoints/report, drawn by <desk-app>. */
export interface DeskView {
  readonly view: DeskViewName;
  readonly languages: LanguagesView;
  readonly message?: ActionOutcome;
  /** Why nothing is saved; absent while the list is kept. */
  readonly notSaving?: NotSaving;
  /** Files are being dragged over the page. */
  readonly dropping: boolean;
  /** What stands in the text field; kept when it could not be opened. */
  readonly pasted: string;
  readonly importing?: ImportView;
  /** How much of a file is read that takes a while: 0 to 1. */
  readonly reading?: number;
  /** How much of an export is written, where it takes a while: 0 to 1. */
  readonly exporting?: number;
  readonly opened?: CaseView;
  /** What the partner saw of it, where that was asked for. */
  readonly shown?: ShownView;
  /** Of what is opened, where it stands in the list. */
  readonly ticket?: OpenTicketView;
  readonly list: ListView;
  readonly compare?: CompareView;
  readonly summary?: SummaryView;
  readonly search?: SearchView;
  readonly examples?: readonly ExampleLine[] | 'failed';
}

export const notSaving = {
  private: 'savingPrivate',
  full: 'savingFull',
  gone: 'savingGone',
  blocked: 'savingBlocked',
  newer: 'savingNewer',
  replaced: 'savingReplaced',
  unavailable: 'savingUnavailable',
} as const satisfies Record<NotSaving, DeskWordId>;

/** One opened report, text or example. */
export interface CaseView {
  /** Another number for everything that is opened anew. */
  readonly key: number;
  readonly kind: 'report' | 'text' | 'example';
  readonly title: string;
  /** What is known of the report itself. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly note?: string;
  /** With today's rules and the answers that stand now. */
  readonly help: HelpView;
  readonly answersChanged: boolean;
  readonly steps: readonly Step[];
  readonly changes: ChangesView;
  readonly trace: TraceView;
  readonly reply: ReplyView;
  /** What a test case of it shows, as far as it is written. */
  readonly sentence: string;
  /** Only of mere text: what was found in it, and what a support desk would ask for. */
  readonly found?: readonly { readonly label: string; readonly value: string }[];
  readonly missing?: readonly Missing[];
  /** HTML of a synthetic page, without scripts. */
  readonly picture?: string;
  /** What was repaired, left out or damaged on the way, a sentence each. */
  readonly notes?: readonly string[];
  /** All cases of what was opened, where there are several. */
  readonly cases?: readonly { readonly title: string; readonly current: boolean }[];
}

/** The page that a partner saw and the popup over it, made again. */
export interface ShownView {
  /** Absent where no page shows it. */
  readonly page?: {
    readonly address: string;
    /** HTML of the body, styles before it. */
    readonly picture: string;
    /** How many pages there were. */
    readonly of: number;
    readonly hasGaps: boolean;
    readonly hasOwnWords: boolean;
  };
  /** The popup with its own program, made in entrypoints/report. */
  readonly popup: HTMLElement;
  /** Where it says something else than the partner was told, a sentence each. */
  readonly differences: readonly string[];
  /** Of the extension that made the report. */
  readonly version?: string;
}

export interface ChangesView {
  /** When the report was made, in words; absent where it does not say what the rules said then. */
  readonly when?: string;
  readonly rows: readonly (RuleChange & { readonly title: string })[];
}

export interface TraceView extends Trace {
  /** Titles of the rules by id. */
  readonly titles: Readonly<Record<string, string>>;
}

export interface ImportView {
  readonly state: 'running' | 'done' | 'stopped';
  readonly done: number;
  readonly total: number;
  /** From 0 to 1. */
  readonly share: number;
  readonly added: number;
  readonly duplicates: number;
  readonly bad: number;
  /** The first of the bad ones, with the reason. */
  readonly reasons: readonly { readonly name: string; readonly problem: Words }[];
}

export interface CompareView {
  readonly sides: readonly [CompareSide, CompareSide];
  readonly facts: readonly FactDifference[];
}

export interface CompareSide {
  readonly id: string;
  readonly date: string;
  readonly findings: readonly { readonly title: string; readonly label: string }[];
  readonly steps: readonly Step[];
}

export interface SummaryView {
  readonly count: number;
  readonly query: string;
  /** A filter of the list stands. */
  readonly isPart: boolean;
  readonly byRule: readonly Count[];
  readonly byWho: readonly Count[];
  readonly byState: readonly Count[];
  /** Oldest first; the id is the date of the Monday. */
  readonly byWeek: readonly Count[];
}

export interface ExampleLine {
  readonly rule: string;
  readonly title: string;
  readonly what: string;
  readonly pictured: boolean;
}
