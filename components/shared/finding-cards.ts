import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { QuestionId } from '../../rules/data/questions.ts';
import { listen } from './typed-events.ts';
import './finding-card.ts';
import type { Ticks } from '../../help/step-ticks.ts';
import type { FindingCard } from './finding-card.ts';
import './question-list.ts';
import type { RequestDraft } from '../../help/request-draft.ts';
import type { HelpView } from '../../help/view.ts';
import { findingLabel } from './finding-label.ts';
import { say } from './texts.ts';

/** What the popup and the help desk page show alike: the findings with their questions, and where the keyboard goes. */

/** What only whoever is in front of the failure does: write to somebody, and say what helped. */
export interface Acting {
  readonly request: RequestDraft | undefined;
}

/** The first finding in full with the questions, the others as closed cards. With `ticks` steps can be ticked off. */
export function findingCards(
  view: HelpView,
  reopened: QuestionId | undefined,
  acting?: Acting,
  ticks?: Ticks,
) {
  return repeat(
    view.findings,
    ({ rule }) => rule,
    (finding, i) => html`<finding-card data-rule=${finding.rule} data-verdict=${finding.verdict}
      data-order=${i + 1} .finding=${finding} ?compact=${i > 0} ?acting=${acting !== undefined}
      .request=${acting?.request} .tried=${view.tried ?? []} .support=${view.support}
      ?reportable=${view.reportable} .ticks=${ticks}>
      ${i === 0 ? questions(view, finding.verdict === 'possible', reopened) : nothing}</finding-card>`,
  );
}

/** They go with the first finding: before its fixes while they decide whether it is one. */
function questions({ open, answered }: HelpView, decides: boolean, reopened: QuestionId | undefined) {
  const others = answered.filter(({ id }) => id !== 'situation');
  if (open.length + others.length === 0) return nothing;
  return html`<question-list slot=${decides ? 'decides' : 'more'} .open=${open} .answered=${others}
    .reopened=${reopened} .lead=${say(decides ? 'oneQuestion' : 'fitsBetter')}></question-list>`;
}

/** For a live region: the best finding in one line, and how many more there are. Empty without findings. */
export function findingsInALine([first, ...others]: HelpView['findings']): string {
  if (!first) return '';
  const { title, fixes } = first.words;
  const best = say('statusFinding', { label: findingLabel(first), title, fix: fixes[0]?.title ?? '' });
  return others.length > 0 ? `${best} ${say('statusMore', { count: others.length })}` : best;
}

/**
 * Where the keyboard goes with the next view: the control that was used may be gone by then. After an answer to the
 * title of the result, after "Change" to the question that was opened again, after "It did not" to the next fix.
 */
export class ResultFocus implements ReactiveController {
  /** The question whose answer is being changed. */
  reopened: QuestionId | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #heading: string;
  #next: 'result' | QuestionId | undefined;
  /** The rule of which a fix was said to help or not. */
  #tried: string | undefined;

  /** @param heading selector of the heading to fall back on */
  constructor(host: ReactiveControllerHost & HTMLElement, heading: string) {
    this.#host = host;
    this.#heading = heading;
    host.addController(this);
    listen(host, 'answer', () => this.expect('result'));
    listen(host, 'tried', ({ rule }) => {
      this.#tried = rule;
    });
    listen(host, 'start-over', () => this.expect('situation'));
    listen(host, 'change-answer', ({ question }) => this.expect(question, question));
  }

  hostConnected(): void {}

  expect(next: 'result' | QuestionId, reopened?: QuestionId): void {
    this.#next = next;
    this.reopened = reopened;
  }

  /** To be called once the new view is drawn. */
  async follow(): Promise<void> {
    const next = this.#next;
    const tried = this.#tried;
    this.#next = undefined;
    this.#tried = undefined;
    const root = this.#host.shadowRoot;
    if (tried) return root?.querySelector<FindingCard>(`finding-card[data-rule="${tried}"]`)?.focusNext();
    if (!next || !root) return;
    if (next !== 'result') {
      if (await root.querySelector('question-list')?.focusQuestion(next)) return;
      const alone = root.querySelector('question-card');
      if (alone) return alone.focusFirst();
    }
    const finding = root.querySelector('finding-card');
    if (finding) return finding.focusTitle();
    root.querySelector<HTMLElement>(this.#heading)?.focus();
  }
}
