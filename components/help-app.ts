import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { QuestionId } from '../rules/data/questions.ts';
import './empty-state.ts';
import { emit, listen } from './events.ts';
import './finding-card.ts';
import { layout } from './help-app-styles.ts';
import { lifebuoy } from './icons.ts';
import './page-unreadable.ts';
import './pass-on-details.ts';
import { answeredLine, questionCard } from './question-list.ts';
import type { ReportDraft } from './report-draft.ts';
import { base, buttons } from './styles.ts';
import { say } from './text.ts';
import { tokens } from './tokens.ts';
import { findingLabel, type HelpView, unreadableReason } from './view.ts';

/** The whole popup. Properties in, the events of events.ts out. */
export class HelpApp extends LitElement {
  static override properties = { view: { attribute: false }, draft: { attribute: false } };
  declare view: HelpView | undefined;
  /** A report that is being made is shown instead; whoever sets it has loaded <report-maker>. */
  declare draft: ReportDraft | undefined;
  #reopened: QuestionId | undefined;
  /** Where the keyboard goes with the next view: the control that was used may be gone by then. */
  #focusNext: 'result' | QuestionId | undefined;

  static override styles = [tokens, base, buttons, layout];

  constructor() {
    super();
    listen(this, 'answer', () => this.#expect('result'));
    listen(this, 'look-once', () => this.#expect('result'));
    listen(this, 'start-over', () => this.#expect('situation'));
    listen(this, 'change-answer', ({ question }) => this.#expect(question, question));
  }

  override render() {
    const { view, draft } = this;
    if (draft) return html`<main><report-maker data-report-maker .draft=${draft}></report-maker></main>`;
    const waiting = !view || (view.page === 'looking' && view.findings.length === 0);
    return html`<header>${lifebuoy}<h1 tabindex="-1">${say('product')}</h1></header>
      <p class="hidden-words" role="status">${view ? statusWords(view) : nothing}</p>
      <main>${waiting ? html`<p class="looking">${say('looking')}</p>` : this.#main(view)}</main>
      ${waiting ? nothing : footer(view)}`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('draft')) this.#turned(changed.get('draft') !== undefined);
    if (!changed.has('view') || !this.#focusNext) return;
    const next = this.#focusNext;
    this.#focusNext = undefined;
    void this.#focus(next);
  }

  /** The report was opened or closed: the keyboard goes with it. */
  #turned(wasOpen: boolean): void {
    if (!this.draft) this.renderRoot.querySelector<HTMLElement>('[data-make-report]')?.focus();
    else if (!wasOpen) void this.renderRoot.querySelector('report-maker')?.focusTitle();
  }

  #main(view: HelpView): TemplateResult {
    const situation = view.answered.find(({ id }) => id === 'situation');
    const start = situation ? answeredLine(situation) : nothing;
    if (view.findings.length > 0) {
      return html`${start}${elsewhere(view)}${this.#findings(view)}${passOn(view)}${unreadable(view)}`;
    }
    const unread = unreadableReason(view.page) !== undefined;
    return html`${unreadable(view)}${start}
      <empty-state data-empty ?unread=${unread} ?stuck=${view.open.length === 0}>
        ${view.open.map((question) => questionCard(question))}
      </empty-state>${passOn(view)}`;
  }

  #findings(view: HelpView) {
    return repeat(
      view.findings,
      ({ rule }) => rule,
      (finding, i) => html`<finding-card data-rule=${finding.rule} data-verdict=${finding.verdict}
        data-order=${i + 1} .finding=${finding} ?compact=${i > 0}>
        ${i === 0 ? this.#questions(view, finding.verdict === 'possible') : nothing}</finding-card>`,
    );
  }

  /** They go with the first finding: before its fixes while they decide whether it is one. */
  #questions({ open, answered }: HelpView, decides: boolean) {
    const said = answered.filter(({ id }) => id !== 'situation');
    if (open.length + said.length === 0) return nothing;
    return html`<question-list slot=${decides ? 'decides' : 'more'} .open=${open} .answered=${said}
      .reopened=${this.#reopened} .lead=${say(decides ? 'oneQuestion' : 'fitsBetter')}></question-list>`;
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
    root.querySelector('h1')?.focus();
  }
}

function footer({ reportable }: HelpView): TemplateResult {
  const button = (name: 'make-report' | 'open-desk', words: string) =>
    html`<button type="button" class="plain" ?data-make-report=${name === 'make-report'}
      @click=${(event: Event) => emit(event.target as Element, name)}>${words}</button>`;
  return html`<footer>
    <p class="more">${reportable ? button('make-report', say('makeReport')) : nothing}
      ${button('open-desk', say('deskPage'))}</p>
    <p>${say('privacy')}</p></footer>`;
}

function passOn({ passOn: lines }: HelpView) {
  return lines.length > 0 ? html`<pass-on-details .lines=${lines}></pass-on-details>` : nothing;
}

function elsewhere(view: HelpView) {
  return view.elsewhere ? html`<p class="elsewhere" data-elsewhere>${say('elsewhere')}</p>` : nothing;
}

function unreadable({ page }: HelpView) {
  const reason = unreadableReason(page);
  return reason
    ? html`<page-unreadable data-unreadable=${reason} .reason=${reason}></page-unreadable>`
    : nothing;
}

/** For the live region: the result in one line, announced when it changes. */
function statusWords({ page, findings: [first, ...others] }: HelpView): string {
  if (!first) return page === 'looking' ? '' : say(page === 'read' ? 'statusNothing' : 'unreadableTitle');
  const { title, fixes } = first.words;
  const best = say('statusFinding', { label: findingLabel(first), title, fix: fixes[0]?.title ?? '' });
  return others.length > 0 ? `${best} ${say('statusMore', { count: others.length })}` : best;
}

customElements.define('help-app', HelpApp);

declare global {
  interface HTMLElementTagNameMap {
    'help-app': HelpApp;
  }
}
