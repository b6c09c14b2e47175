import { css, html, nothing } from 'lit';
import { chosenAnswer, type QuestionView } from '../../help/view.ts';
import { base } from './base-styles.ts';
import { buttons } from './control-styles.ts';
import { SpeakingElement } from './element.ts';
import { say } from './texts.ts';
import { emit } from './typed-events.ts';

/** A chip: "… · Change". What brings the person here is not changed but started over. */
export class AnsweredLine extends SpeakingElement {
  static override properties = { question: { attribute: false } };
  declare question: QuestionView | undefined;

  static override styles = [
    base,
    buttons,
    css`
      p {
        padding: var(--s2) var(--s8);
        font: var(--caption);
        color: var(--fg-quiet);
        background: var(--page);
        border: 1px solid var(--line-quiet);
        border-radius: var(--round);
      }
    `,
  ];

  override render() {
    const { question } = this;
    if (!question) return nothing;
    const first = question.id === 'situation';
    return html`<p>${chosenAnswer(question)}\u00a0<span aria-hidden="true">·</span>
        ${first ? this.#startOver() : this.#change(question)}</p>`;
  }

  #startOver() {
    return html`<button type="button" class="plain" @click=${() => emit(this, 'start-over')}>
      ${say('startOver')}</button>`;
  }

  #change({ id, text }: QuestionView) {
    return html`<button type="button" class="plain" aria-label=${say('changeAnswer', { question: text })}
      @click=${() => emit(this, 'change-answer', { question: id })}>${say('change')}</button>`;
  }
}

customElements.define('answered-line', AnsweredLine);

declare global {
  interface HTMLElementTagNameMap {
    'answered-line': AnsweredLine;
  }
}
