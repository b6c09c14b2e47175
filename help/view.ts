import type { Clock } from '../browser/clock.ts';
import type { QuestionId } from '../rules/data/questions.ts';
import type { Evidence } from '../rules/diagnosis.ts';
import type { Verdict } from '../rules/rule.ts';
import type { Tried } from '../rules/tried.ts';
import type { LanguageName } from '../rules/words/language.ts';
import type { FindingWords, FixWords, QuestionWords } from '../rules/words/wording.ts';

/**
 * How the page in the tab stands. `read`: the observer answers. Everything after it is a reason why the page cannot
 * be read; each has its words in components/shared/texts.ts.
 */
export type PageState = 'looking' | 'read' | Unreadable;
export type Unreadable =
  | 'closed'
  | 'not-covered'
  | 'ask-icon'
  | 'reload'
  | 'on-click'
  | 'by-policy'
  | 'refused'
  | 'silent';

/** All that is shown of a case, in words. Made in view-of.ts, drawn by <help-app> and, on the help desk page, <desk-findings>. */
export interface HelpView {
  readonly page: PageState;
  /** Best first. */
  readonly findings: readonly FindingView[];
  /** The most deciding first. */
  readonly open: readonly QuestionView[];
  readonly answered: readonly QuestionView[];
  /** What a support desk asks for; empty where the page shows none of it. */
  readonly passOn: readonly PassOnLine[];
  /** To be copied at once; absent where the page shows neither a code nor an id. */
  readonly details?: DetailsView;
  /** The first open question comes before everything else: without it nobody knows what to do first. */
  readonly asks?: boolean;
  /** Where that question stands. */
  readonly asking?: AskingView;
  /** The sign-in is for another application than Partner Center. */
  readonly elsewhere: boolean;
  /** There is something of which a report can be made. */
  readonly reportable?: boolean;
  /** The findings are of an earlier page of the tab; how the page there is now stands to them. */
  readonly afterwards?: Afterwards;
  /** Where to ask when no fix is left; absent where the organisation does not allow the link. */
  readonly support?: NonNullable<FixWords['link']>;
  /** The person is an admin: `theirSteps` are open for good. */
  readonly isAdmin?: boolean;
  /** What work addresses end in: "@contoso.example". */
  readonly workDomain?: string;
  /** The clock that runs for the tab, whatever its page shows now; drawn by <wait-clock>. */
  readonly clock?: ClockView;
  /** What the person said of the fixes they tried. */
  readonly tried?: readonly Tried[];
}

export interface FindingView {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  readonly words: FindingWords;
  /** The address of the organisation's own article. */
  readonly article?: string;
}

/** What whoever helps has to know, for the chip at the top. */
export interface DetailsView {
  /** The number alone, as people say it: `50020`. */
  readonly code?: string;
  /** What was found, the ids, the date. */
  readonly lines: readonly PassOnLine[];
}

export interface QuestionView extends QuestionWords {
  readonly id: QuestionId;
}

/** Where a question stands among those of the same way. */
export interface AskingView {
  /** From 1. */
  readonly place: number;
  readonly of: number;
  /** The question before it, whose answer can be given anew. */
  readonly before?: QuestionId;
}

export interface PassOnLine {
  readonly label: string;
  readonly value: string;
}

/** How the page that is there now stands to the findings of an earlier page, in words. */
export interface Afterwards {
  /** `gone`: it shows that the problem is over. `left`: it is another page. `unread`: it cannot be read. */
  readonly standing: 'gone' | 'left' | 'unread';
  readonly title: string;
  readonly says: string;
  /** Once it is over: the ways that may have helped, those that were tried first. */
  readonly ways?: readonly WayView[];
}

export interface WayView {
  readonly rule: string;
  readonly fix: string;
  readonly title: string;
  /** The person said that it helped. */
  readonly solved: boolean;
}

/** A clock that runs: the rule and the fix that it belongs to, when it was started and when it is time. */
export type ClockView = Clock;

/** `refused`: browser or organisation open none. `already`: the tab is in one, and all of them share their accounts. */
export type PrivateRefused = 'refused' | 'already';

/** The languages there are, and the one that was chosen; undefined where it follows the browser. */
export interface LanguagesView {
  readonly chosen: string | undefined;
  readonly all: readonly LanguageName[];
  /** The organisation has chosen. */
  readonly byPolicy?: boolean;
}

/** The text of the answer that was given, or undefined while the question is open. */
export function chosenAnswer(question: QuestionView): string | undefined {
  return question.answers.find((answer) => answer.chosen)?.text;
}

/** The same in a few words, where it stands without its question. */
export function chosenChip(question: QuestionView): string | undefined {
  const chosen = question.answers.find((answer) => answer.chosen);
  return chosen?.chip ?? chosen?.text;
}

/** Whether the page cannot be read, as a reason. */
export function unreadableReason(page: PageState): Unreadable | undefined {
  return page === 'looking' || page === 'read' ? undefined : page;
}

/** Whether the page shows for sure that something fails, and that it is Partner Center's. */
export function saysWhatFails(view: HelpView | undefined): boolean {
  if (!view || view.elsewhere || view.afterwards) return false;
  return view.findings.some(({ verdict }) => verdict === 'match');
}
