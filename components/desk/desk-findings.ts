import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { HelpView } from '../../help/view.ts';
import { base } from '../shared/base-styles.ts';
import { buttons } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { findingCards, findingsInALine } from '../shared/finding-cards.ts';
import { answeredLine, questionCard } from '../shared/question-list.ts';
import { ResultFocus } from '../shared/result-focus.ts';
import { card, notice } from '../shared/surface-styles.ts';
import { say } from '../shared/texts.ts';
import { emit } from '../shared/typed-events.ts';
import { desk } from './desk-styles.ts';
import { sayDesk } from './texts.ts';

/** The findings as the popup shows them, with the questions; answers can be tried out. */
export class DeskFindings extends SpeakingElement {
  static override properties = { help: { attribute: false }, changed: { type: Boolean } };
  declare help: HelpView | undefined;
  /** The answers are no longer those of the report. */
  declare changed: boolean;
  readonly #focus = new ResultFocus(this, 'h2');

  static override styles = [
    base,
    buttons,
    card,
    notice,
    desk,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s12);
      }
      question-card {
        margin-block-start: var(--s12);
      }
    `,
  ];

  constructor() {
    super();
    this.changed = false;
  }

  override render() {
    const { help } = this;
    if (!help) return nothing;
    const known = help.findings.length > 0;
    // A card has its own way back to the start.
    const situation = known ? undefined : help.answered.find(({ id }) => id === 'situation');
    return html`<div><h2 class="part" tabindex="-1">${sayDesk('findings')}</h2><p class="hint">${sayDesk('findingsSays')}</p></div>
      <p class="hidden-words" role="status">${findingsInALine(help.findings) || sayDesk('nothingInReport')}</p>
      ${this.changed ? this.#changed() : nothing}
      ${situation ? answeredLine(situation) : nothing}
      ${help.elsewhere ? html`<p class="quiet" data-elsewhere>${say('elsewhere')}</p>` : nothing}
      ${known ? findingCards(help, { reopened: this.#focus.reopened, admin: true }) : this.#empty(help)}`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('help')) void this.#focus.follow();
  }

  #changed(): TemplateResult {
    return html`<p class="notice row spread" data-changed>${sayDesk('answersChanged')}
      <button type="button" class="plain" @click=${() => emit(this, 'restore-answers')}>
        ${sayDesk('restoreAnswers')}</button></p>`;
  }

  #empty({ open }: HelpView): TemplateResult {
    return html`<section class="card" data-empty><h3>${sayDesk('nothingInReport')}</h3>
      <p class="quiet">${sayDesk('nothingInReportSays')}</p>${open.map((question) => questionCard(question))}</section>`;
  }
}

customElements.define('desk-findings', DeskFindings);

declare global {
  interface HTMLElementTagNameMap {
    'desk-findings': DeskFindings;
  }
}
