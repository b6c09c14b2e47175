import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Ticks } from '../../help/step-ticks.ts';
import type { HelpView } from '../../help/view.ts';
import type { QuestionId } from '../../rules/data/questions.ts';
import './finding-card.ts';
import { findingLabel } from './finding-label.ts';
import { answeredLine } from './question-list.ts';
import { say } from './texts.ts';

/** What only whoever is in front of the failure does: write to somebody, and say what helped. */
export interface Acting {
  /** What stands in the top line beside how sure it is. */
  readonly tools?: TemplateResult;
  /** What stands below the first steps. */
  readonly note?: TemplateResult;
}

/** How the cards are read. */
interface Reading {
  /** The question whose answer is being changed: it comes before everything else. */
  readonly reopened: QuestionId | undefined;
  readonly acting?: Acting;
  /** With them the steps can be ticked off. */
  readonly ticks?: Ticks | undefined;
  /** What others have to do is open from the start. */
  readonly admin?: boolean;
}

/** The first finding in full with the questions, the others as closed cards. */
export function findingCards(view: HelpView, { reopened, acting, ticks, admin = view.isAdmin }: Reading) {
  const asks = view.asks === true || view.open.some(({ id }) => id === reopened);
  return repeat(
    view.findings,
    ({ rule }) => rule,
    (
      finding,
      i,
    ) => html`${i === 1 ? html`<h2 class="also" id="also" tabindex="-1">${say('alsoHere')}</h2>` : nothing}
      <finding-card data-rule=${finding.rule} data-verdict=${finding.verdict}
      data-order=${i + 1} .finding=${finding} ?compact=${i > 0} ?asks=${i === 0 && asks}
      ?acting=${acting !== undefined} ?admin=${admin}
      .tried=${view.tried ?? []} .support=${view.support}
      ?reportable=${view.reportable} .clock=${view.clock} .workDomain=${view.workDomain} .ticks=${ticks}>
      ${i === 0 ? html`${acting?.tools ?? nothing}${acting?.note ?? nothing}${questions(view, asks, reopened, acting !== undefined)}` : nothing}</finding-card>`,
  );
}

/** They go with the first finding: before any advice where one decides, and folded with what was answered otherwise. */
function questions(
  { open, answered, asking }: HelpView,
  asks: boolean,
  reopened: QuestionId | undefined,
  main: boolean,
) {
  const list = (slot: string, lead: string) => html`<question-list slot=${slot} .open=${open} .answered=${[]}
    .reopened=${reopened} .lead=${lead} ?main=${asks && main} .asking=${asks ? asking : undefined}></question-list>`;
  // The question that decides has a way back of its own.
  const start = asks && asking ? [] : answered.filter(({ id }) => id === 'situation');
  // The last answer is the one that decides; what led to it stands below.
  const said = answered.filter(({ id }) => id !== 'situation');
  const chips = (slot: string, some: HelpView['answered']) =>
    some.length > 0
      ? html`<div class="answers" slot=${slot}>${some.map((question) => answeredLine(question, answered.length > 1))}</div>`
      : nothing;
  return html`${open.length > 0 ? (asks ? list('decides', '') : list('more', say('fitsBetter'))) : nothing}
    ${chips('answers', [...said.slice(-1), ...start])}${chips('more', said.slice(0, -1))}`;
}

/** For a live region: the best finding in one line, and how many more there are. Empty without findings. */
export function findingsInALine([first, ...others]: HelpView['findings']): string {
  if (!first) return '';
  const { fixes } = first.words;
  const title = first.words.title.replace(/[.。]$/, ''); // one that became a sentence brings its own
  const best = say('statusFinding', { label: findingLabel(first), title, fix: fixes[0]?.title ?? '' });
  return others.length > 0 ? `${best} ${say('statusMore', { count: others.length })}` : best;
}
