import { css, html, nothing } from 'lit';
import { chosenChip, type QuestionView } from '../../help/view.ts';
import { base } from './base-styles.ts';
import { buttons } from './control-styles.ts';
import { SpeakingElement } from './element.ts';
import { say } from './texts.ts';
import { emit } from './typed-events.ts';

/**
 * What was answered, in a few words; selected, it can be answered anew. What brings the person here is not changed but
 * started over; `brief` where it stands among other answers.
 */
export class AnsweredLine extends SpeakingElement {
  static override properties = { question: { attribute: false }, brief: { type: Boolean } };
  declare question: QuestionView | undefined;
  declare brief: boolean;

  static override styles = [
    base,
    buttons,
    css`
      .chip {
        min-height: 24px;
        padding: var(--s2) var(--s8);
        font: var(--caption);
        color: var(--fg-quiet);
        text-align: start;
        background: var(--page);
        border: 1px solid var(--line-quiet);
        border-radius: var(--round);
        cursor: pointer;
      }
      .chip:hover {
        color: var(--fg);
        background: var(--card-hover);
      }
      .chip span {
        color: var(--accent);
        text-decoration: underline;
      }
    `,
  ];

  constructor() {
    super();
    this.brief = false;
  }

  override render() {
    const { question } = this;
    if (!question) return nothing;
    const chip = chosenChip(question);
    if (question.id !== 'situation') return this.#change(question, chip);
    return this.brief
      ? this.#startOver()
      : html`<p>${chip}\u00a0<span aria-hidden="true">·</span> ${this.#startOver()}</p>`;
  }

  #startOver() {
    return html`<button type="button" class="plain" @click=${() => emit(this, 'start-over')}>
      ${say('startOver')}</button>`;
  }

  #change({ id, text }: QuestionView, chip: string | undefined) {
    return html`<button type="button" class="chip" aria-label=${`${chip} · ${say('changeAnswer', { question: text })}`}
      @click=${() => emit(this, 'change-answer', { question: id })}>${chip} · <span>${say('change')}</span></button>`;
  }
}

customElements.define('answered-line', AnsweredLine);

declare global {
  interface HTMLElementTagNameMap {
    'answered-line': AnsweredLine;
  }
}
