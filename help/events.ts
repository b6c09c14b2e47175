import type { PathsShown } from '../reports/make.ts';
import type { QuestionId } from '../rules/data/questions.ts';
import type { Target } from '../rules/look-up.ts';
import type { Said } from '../rules/tried.ts';

/** What a person can do with what is shown of a case, by the name of its event. */
export interface CaseEvents {
  readonly answer: { readonly question: QuestionId; readonly answer: string };
  readonly 'change-answer': { readonly question: QuestionId };
  readonly 'start-over': undefined;
  /** A fix helped or did not. */
  readonly tried: Said;
}

/** In the popup and the side panel: with the page in the tab, and where to go on. */
export interface PageEvents {
  readonly 'look-once': undefined;
  /** Undefined to follow the browser. */
  readonly 'choose-language': { readonly language: string | undefined };
  readonly 'open-options': undefined;
  readonly 'open-desk': undefined;
  /** In the popup: go on in the side panel. */
  readonly 'keep-open': undefined;
}

/** In the popup and the side panel: what the person in front does first. */
export interface ActEvents {
  /** In a window without the sessions of this one; without an address of our own table: Partner Center. */
  readonly 'open-private': { readonly url?: string };
  /** To be told when it is worth another try. */
  readonly 'start-clock': { readonly rule: string; readonly fix: string; readonly minutes: number };
  readonly 'stop-clock': undefined;
  /** It is time: on to the page, in the same tab. */
  readonly 'try-again': undefined;
  /** An entry for the calendar, as a file. `at` in milliseconds since 1970. */
  readonly 'save-calendar': { readonly rule: string; readonly fix: string; readonly at: number };
}

/** Only in the side panel. */
export interface PanelEvents {
  readonly 'tick-step': {
    readonly rule: string;
    readonly fix: string;
    /** Its place, from 0. */
    readonly step: number;
    readonly on: boolean;
  };
  readonly 'close-panel': undefined;
  /** Let go of the findings of an earlier page. */
  readonly 'leave-findings': undefined;
}

/** With a report that is being made. */
export interface ReportEvents {
  readonly 'make-report': undefined;
  readonly 'close-report': undefined;
  readonly 'choose-observation': { readonly index: number; readonly on: boolean };
  readonly 'choose-paths': { readonly paths: PathsShown };
  readonly 'choose-tried': { readonly on: boolean };
  readonly 'write-note': { readonly note: string };
}

/** With a message that is being written to whoever can do a fix. */
export interface RequestEvents {
  readonly 'write-request': { readonly rule: string; readonly fix: string };
  readonly 'close-request': undefined;
  /** Place in `to` of the draft. */
  readonly 'request-to': { readonly index: number };
  readonly 'request-in': { readonly language: string };
  readonly 'edit-request': { readonly body: string };
}

/** With a telephone call to a team that takes calls. */
export interface CallEvents {
  readonly 'show-call': { readonly rule: string; readonly fix: string };
  readonly 'close-call': undefined;
  /** Where the person calls from: an id of `regions`. */
  readonly 'call-from': { readonly region: string };
  /** The number that Microsoft gave the case. */
  readonly 'write-ticket': { readonly number: string };
}

/** With the search. */
export interface SearchEvents {
  /** With what was typed already. */
  readonly 'open-search': { readonly text: string } | undefined;
  readonly 'search-words': { readonly text: string };
  readonly 'choose-hit': Target;
  readonly 'back-to-hits': undefined;
  readonly 'close-search': undefined;
}

/** All that a person can do in the popup and the side panel. */
export interface HelpEvents
  extends CaseEvents,
    PageEvents,
    ActEvents,
    PanelEvents,
    ReportEvents,
    RequestEvents,
    CallEvents,
    SearchEvents {}
