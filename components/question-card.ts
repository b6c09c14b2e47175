import { css, html, LitElement, nothing } from 'lit';
import { emit } from './events.ts';
import { base, buttons } from './styles.ts';
import type { QuestionView } from './view.ts';

/** Answers up to this length stand side by side; in a long list also longer ones. */
const shortAnswer = 12;
const longList = 7;
const shortInList = 28;

/** An open question: each answer is a button that answers at once. */
export class QuestionCard extends LitElement {
  static override properties = { question: { attribute: false }, lead: {} };
  declare question: QuestionView | undefined;
  /** A few words above the question, why it is asked. */
  declare lead: string | undefined;

  static override styles = [
    base,
    buttons,
    css`
      .lead {
        font-size: var(--small);
        font-weight: 600;
        color: var(--fg-hint);
      }
      h3 {
        margin-block-end: 8px;
        font-size: var(--normal);
      }
      .answers {
        display: flex;
        flex-direction: column;
        gap: 6px;
      }
      .answers.short {
        flex-flow: row wrap;
      }
      .button {
        font-weight: 400;
      }
      .short .button {
        min-width: 64px;
        justify-content: center;
      }
    `,
  ];

  /** Puts the keyboard on the first answer, once drawn. */
  async focusFirst(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('button')?.focus();
  }

  override render() {
    const { question, lead } = this;
    if (!question) return nothing;
    const limit = question.answers.length >= longList ? shortInList : shortAnswer;
    const short = question.answers.every(({ text }) => text.length <= limit);
    return html`${lead ? html`<p class="lead">${lead}</p>` : nothing}
      <h3 id="text">${question.text}</h3>
      <div role="group" aria-labelledby="text" class=${short ? 'answers short' : 'answers'}>
        ${question.answers.map(
          ({ id, text }) => html`<button type="button" class="button" data-answer=${id}
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
