import { css, html, nothing } from 'lit';
import { chosenAnswer, type QuestionView } from '../../help/view.ts';
import { base } from './base-styles.ts';
import { buttons } from './control-styles.ts';
import { SpeakingElement } from './element.ts';
import { say } from './texts.ts';
import { emit } from './typed-events.ts';

/** "You said: … · Change". What brings the person here is not changed but started over. */
export class AnsweredLine extends SpeakingElement {
  static override properties = { question: { attribute: false } };
  declare question: QuestionView | undefined;

  static override styles = [
    base,
    buttons,
    css`
      .asked {
        font: var(--caption);
        color: var(--fg-hint);
      }
    `,
  ];

  override render() {
    const { question } = this;
    if (!question) return nothing;
    const first = question.id === 'situation';
    return html`${first ? nothing : html`<p class="asked">${question.text}</p>`}
      <p>${say('youSaid')} <strong>${chosenAnswer(question)}</strong>\u00a0<span aria-hidden="true">·</span>
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
