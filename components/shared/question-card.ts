import { css, html, nothing } from 'lit';
import type { QuestionView } from '../../help/view.ts';
import { base } from './base-styles.ts';
import { buttons } from './control-styles.ts';
import { SpeakingElement } from './element.ts';
import { emit } from './typed-events.ts';

/** Answers up to this length stand side by side; in a long list also longer ones. */
const shortAnswer = 12;
const longList = 7;
const shortInList = 28;

/** An open question: each answer is a button that answers at once. */
export class QuestionCard extends SpeakingElement {
  static override properties = { question: { attribute: false }, lead: {}, main: { type: Boolean } };
  declare question: QuestionView | undefined;
  /** A few words above the question, why it is asked. */
  declare lead: string | undefined;
  /** It decides what is advised: its first answer is the main button of the view. */
  declare main: boolean;

  static override styles = [
    base,
    buttons,
    css`
      .lead {
        font: var(--caption-strong);
        color: var(--fg-hint);
      }
      h3 {
        margin-block-end: var(--s8);
        font: var(--body-strong);
      }
      .answers {
        display: flex;
        flex-direction: column;
        gap: var(--s4);
      }
      .answers.short {
        flex-flow: row wrap;
      }
      .button {
        font: var(--body);
      }
      .short .button {
        min-width: 64px;
        justify-content: center;
      }
      .answers.many .button {
        min-height: 28px;
        padding: var(--s4) var(--s8);
        font: var(--caption);
      }
    `,
  ];

  constructor() {
    super();
    this.main = false;
  }

  /** Puts the keyboard on the first answer, once drawn. */
  async focusFirst(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('button')?.focus();
  }

  override render() {
    const { question, lead } = this;
    if (!question) return nothing;
    const many = question.answers.length >= longList;
    const limit = many ? shortInList : shortAnswer;
    const short = question.answers.every(({ text }) => text.length <= limit);
    const look = short ? `answers short ${many ? 'many' : ''}` : 'answers';
    return html`${lead ? html`<p class="lead">${lead}</p>` : nothing}
      <h3 id="text">${question.text}</h3>
      <div role="group" aria-labelledby="text" class=${look}>
        ${question.answers.map(
          ({ id, text }, i) => html`<button type="button" class="button" data-answer=${id}
            data-primary=${this.main && i === 0 ? 'ask' : nothing}
            @click=${() => emit(this, 'answer', { question: question.id, answer: id })}>${text}</button>`,
        )}
      </div>`;
  }
}

customElements.define('question-card', QuestionCard);

declare global {
  interface HTMLElementTagNameMap {
    'question-card': QuestionCard;
  }
}
