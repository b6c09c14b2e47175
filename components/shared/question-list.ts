import { css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { QuestionId } from '../../rules/data/questions.ts';
import { SpeakingElement } from './element.ts';
import './answered-line.ts';
import { chevron } from './icons.ts';
import './question-card.ts';
import type { AskingView, QuestionView } from '../../help/view.ts';
import { base, disclosure } from './base-styles.ts';
import type { QuestionCard } from './question-card.ts';
import { say } from './texts.ts';

/** The questions of a finding: the one that decides most in full, the others folded away, then what was answered. */
export class QuestionList extends SpeakingElement {
  static override properties = {
    open: { attribute: false },
    answered: { attribute: false },
    reopened: { attribute: false },
    lead: {},
    main: { type: Boolean },
    asking: { attribute: false },
  };
  declare open: readonly QuestionView[];
  declare answered: readonly QuestionView[];
  /** The question whose answer is being changed: it comes before the others. */
  declare reopened: QuestionId | undefined;
  /** A few words above the first question, why it is asked. */
  declare lead: string | undefined;
  /** It decides what is advised: its first answer is the main button of the view. */
  declare main: boolean;
  /** Where the first question stands among those of the same way. */
  declare asking: AskingView | undefined;

  static override styles = [
    base,
    disclosure,
    css`
      :host {
        margin-block-start: var(--s12);
      }
      .first {
        padding: var(--s12);
        background: var(--page);
        border: 1px solid var(--edge);
        border-radius: var(--round-card);
      }
      .more {
        margin-inline: calc(-1 * var(--s8));
        margin-block-start: var(--s4);
      }
      .more question-card {
        padding: var(--s4) var(--s8) var(--s12);
        padding-inline-start: var(--s32);
      }
      answered-line {
        margin-block-start: var(--s8);
      }
    `,
  ];

  constructor() {
    super();
    this.open = [];
    this.answered = [];
    this.main = false;
  }

  /** Puts the keyboard on a question that is open. @returns whether it is. */
  async focusQuestion(id: QuestionId): Promise<boolean> {
    await this.updateComplete;
    const card = this.renderRoot.querySelector<QuestionCard>(`question-card[data-question="${id}"]`);
    await card?.focusFirst();
    return card !== null;
  }

  override render() {
    const first = this.open.find(({ id }) => id === this.reopened) ?? this.open[0];
    const others = this.open.filter((question) => question !== first);
    return html`
      ${first ? html`<div class="first">${questionCard(first, { lead: this.lead, main: this.main, asking: this.asking })}</div>` : nothing}
      ${others.length > 0 && !this.asking ? this.#more(others) : nothing}
      ${repeat(
        this.answered,
        ({ id }) => id,
        (question) => answeredLine(question),
      )}`;
  }

  #more(others: readonly QuestionView[]) {
    return html`<details class="more">
      <summary>${chevron}<span class="summary-words">${say('moreQuestions', { count: others.length })}</span></summary>
      ${others.map((question) => questionCard(question))}</details>`;
  }
}

/** How a question is asked: see <question-card>. */
interface Manner {
  readonly lead?: string | undefined;
  readonly main?: boolean;
  readonly asking?: AskingView | undefined;
}

/** What most people come with; the others stand behind one more button. */
const mostly = ['forgotten-password', 'authenticator-lost', 'cannot-see-page', 'cannot-see-benefits'];

/** An open question, marked for whoever looks for it. */
export function questionCard(question: QuestionView, { lead, main = false, asking }: Manner = {}) {
  return html`<question-card data-question=${question.id} .question=${question} .lead=${lead} ?main=${main}
    .asking=${asking} .few=${question.id === 'situation' ? mostly : undefined}></question-card>`;
}

/** An answered question, marked for whoever looks for it. */
export function answeredLine(question: QuestionView, brief = false) {
  return html`<answered-line data-question=${question.id} .question=${question} ?brief=${brief}></answered-line>`;
}

customElements.define('question-list', QuestionList);

declare global {
  interface HTMLElementTagNameMap {
    'question-list': QuestionList;
  }
}
