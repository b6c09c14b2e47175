import type { SearchEvents } from '../../help/events.ts';
import type { ReportEvents } from '../../help/report-draft.ts';
import type { RequestEvents } from '../../help/request-draft.ts';
import type { PanelEvents } from '../../help/step-ticks.ts';
import type { QuestionId } from '../../rules/data/questions.ts';
import type { DeskEvents } from '../desk/events.ts';
import type { OptionsEvents } from '../options/events.ts';

/** What components tell the page that holds them. Events bubble out of every shadow root. */
export interface HelpEvents
  extends DeskEvents,
    OptionsEvents,
    PanelEvents,
    ReportEvents,
    RequestEvents,
    SearchEvents {
  readonly answer: { readonly question: QuestionId; readonly answer: string };
  readonly 'change-answer': { readonly question: QuestionId };
  readonly 'start-over': undefined;
  readonly 'look-once': undefined;
  /** Undefined to follow the browser. */
  readonly 'choose-language': { readonly language: string | undefined };
}

export function emit<Name extends keyof HelpEvents>(
  from: EventTarget,
  name: Name,
  ...[detail]: HelpEvents[Name] extends undefined ? [] : [detail: HelpEvents[Name]]
): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

/** Listens with the type of the event's detail. */
export function listen<Name extends keyof HelpEvents>(
  to: EventTarget,
  name: Name,
  react: (detail: HelpEvents[Name]) => void,
): void {
  to.addEventListener(name, (event) => react((event as CustomEvent<HelpEvents[Name]>).detail));
}
