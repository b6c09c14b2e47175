import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { QuestionId } from '../rules/data/questions.ts';
import { desk } from './desk-styles.ts';
import { sayDesk } from './desk-text.ts';
import { emit, listen } from './events.ts';
import './finding-card.ts';
import { answeredLine, questionCard } from './question-list.ts';
import { base, buttons, card } from './styles.ts';
import { say } from './text.ts';
import { findingLabel, type HelpView } from './view.ts';

/** The findings as the popup shows them, with the questions; answers can be tried out. */
export class DeskFindings extends LitElement {
  static override properties = { help: { attribute: false }, changed: { type: Boolean } };
  declare help: HelpView | undefined;
  /** The answers are no longer those of the report. */
  declare changed: boolean;
  #reopened: QuestionId | undefined;
  /** Where the keyboard goes next: the control that was used may be gone by then. */
  #focusNext: 'result' | QuestionId | undefined;

  static override styles = [
    base,
    buttons,
    card,
    desk,
    css`
      :host {
        display: grid;
        gap: 10px;
      }
      .changed {
        padding: 8px 12px;
        background: var(--notice-tint);
        border: 1px solid var(--notice-line);
        border-radius: var(--radius-card);
      }
      question-card {
        margin-block-start: 12px;
      }
    `,
  ];

  constructor() {
    super();
    this.changed = false;
    listen(this, 'answer', () => this.#expect('result'));
    listen(this, 'start-over', () => this.#expect('situation'));
    listen(this, 'change-answer', ({ question }) => this.#expect(question, question));
  }

  override render() {
    const { help } = this;
    if (!help) return nothing;
    const situation = help.answered.find(({ id }) => id === 'situation');
    return html`<div><h3 tabindex="-1">${sayDesk('findings')}</h3><p class="hint">${sayDesk('findingsSays')}</p></div>
      <p class="hidden-words" role="status">${statusWords(help)}</p>
      ${this.changed ? this.#changed() : nothing}
      ${situation ? answeredLine(situation) : nothing}
      ${help.elsewhere ? html`<p class="quiet" data-elsewhere>${say('elsewhere')}</p>` : nothing}
      ${help.findings.length > 0 ? this.#findings(help) : this.#empty(help)}`;
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('help') || !this.#focusNext) return;
    const next = this.#focusNext;
    this.#focusNext = undefined;
    void this.#focus(next);
  }

  #changed(): TemplateResult {
    return html`<p class="changed row spread" data-changed>${sayDesk('answersChanged')}
      <button type="button" class="plain" @click=${() => emit(this, 'restore-answers')}>
        ${sayDesk('restoreAnswers')}</button></p>`;
  }

  #findings(help: HelpView) {
    return repeat(
      help.findings,
      ({ rule }) => rule,
      (finding, i) => html`<finding-card data-rule=${finding.rule} data-verdict=${finding.verdict}
        data-order=${i + 1} .finding=${finding} ?compact=${i > 0}>
        ${i === 0 ? this.#questions(help, finding.verdict === 'possible') : nothing}</finding-card>`,
    );
  }

  #questions({ open, answered }: HelpView, decides: boolean) {
    const said = answered.filter(({ id }) => id !== 'situation');
    if (open.length + said.length === 0) return nothing;
    return html`<question-list slot=${decides ? 'decides' : 'more'} .open=${open} .answered=${said}
      .reopened=${this.#reopened} .lead=${say(decides ? 'oneQuestion' : 'fitsBetter')}></question-list>`;
  }

  #empty({ open }: HelpView): TemplateResult {
    return html`<section class="card" data-empty><h3>${sayDesk('nothingInReport')}</h3>
      <p class="quiet">${sayDesk('nothingInReportSays')}</p>${open.map((question) => questionCard(question))}</section>`;
  }

  #expect(focus: 'result' | QuestionId, reopened?: QuestionId): void {
    this.#focusNext = focus;
    this.#reopened = reopened;
  }

  async #focus(next: 'result' | QuestionId): Promise<void> {
    const root = this.renderRoot;
    if (next !== 'result') {
      if (await root.querySelector('question-list')?.focusQuestion(next)) return;
      const alone = root.querySelector('question-card');
      if (alone) return alone.focusFirst();
    }
    const finding = root.querySelector('finding-card');
    if (finding) return finding.focusTitle();
    root.querySelector('h3')?.focus();
  }
}

/** For the live region: the result in one line, announced when it changes. */
function statusWords({ findings: [first, ...others] }: HelpView): string {
  if (!first) return sayDesk('nothingInReport');
  const { title, fixes } = first.words;
  const best = say('statusFinding', { label: findingLabel(first), title, fix: fixes[0]?.title ?? '' });
  return others.length > 0 ? `${best} ${say('statusMore', { count: others.length })}` : best;
}

customElements.define('desk-findings', DeskFindings);

declare global {
  interface HTMLElementTagNameMap {
    'desk-findings': DeskFindings;
  }
}
