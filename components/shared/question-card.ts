import { html, nothing, type TemplateResult } from 'lit';
import type { AskingView, QuestionView } from '../../help/view.ts';
import { questions } from '../../rules/data/questions.ts';
import { base } from './base-styles.ts';
import { buttons } from './control-styles.ts';
import { SpeakingElement } from './element.ts';
import { layout } from './question-card-styles.ts';
import { sayQuestion } from './question-texts.ts';
import { emit } from './typed-events.ts';

/** Answers up to this length stand side by side; in a long list also longer ones. */
const shortAnswer = 12;
const longList = 7;
const shortInList = 28;

/**
 * An open question. For the keyboard its answers are one group: Tab reaches it once, the arrow keys go from answer to
 * answer, Enter or Space answers. Nothing is answered by an arrow, as an answer counts at once.
 */
export class QuestionCard extends SpeakingElement {
  static override properties = {
    question: { attribute: false },
    lead: {},
    main: { type: Boolean },
    asking: { attribute: false },
    few: { attribute: false },
    at: { state: true },
    all: { state: true },
  };
  declare question: QuestionView | undefined;
  /** A few words above the question, why it is asked. */
  declare lead: string | undefined;
  /** It decides what is advised: its first answer is the main button of the view. */
  declare main: boolean;
  /** Where it stands among the questions of the same way. */
  declare asking: AskingView | undefined;
  /** Ids of the answers that are enough at first; without it all are shown. */
  declare few: readonly string[] | undefined;
  declare all: boolean;
  /** The place of the answer that Tab reaches. */
  declare at: number;

  static override styles = [base, buttons, layout];

  constructor() {
    super();
    this.main = false;
    this.at = 0;
    this.all = false;
  }

  /** Puts the keyboard on the first answer, once drawn. */
  async focusFirst(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[data-answer]')?.focus();
  }

  override render() {
    const { question, lead } = this;
    if (!question) return nothing;
    const answers = this.#shown(question);
    const many = answers.length >= longList;
    const limit = many ? shortInList : shortAnswer;
    const short = answers.every(({ text }) => text.length <= limit);
    const look = short ? `answers short ${many ? 'many' : ''}` : 'answers';
    return html`${lead ? html`<p class="lead">${lead}</p>` : nothing}
      <h3 id="text">${question.text}</h3>
      <div role="radiogroup" aria-labelledby="text" class=${look} @keydown=${this.#move}>
        ${answers.map((answer, i) => this.#answer(question, answer, i))}
      </div>${answers.length < question.answers.length ? this.#more(question.answers.length - answers.length) : nothing}
      ${this.asking ? this.#place(question, this.asking) : nothing}`;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    const before = changed.get('question') as QuestionView | undefined;
    if (before && before.id !== this.question?.id) this.at = 0;
  }

  /** Those that are enough at first, in their own order; then the others behind them. */
  #shown({ answers }: QuestionView): QuestionView['answers'] {
    const { few } = this;
    const first = few?.flatMap((id) => answers.filter((answer) => answer.id === id)) ?? [];
    if (!few || first.length === 0) return answers;
    return this.all ? [...first, ...answers.filter(({ id }) => !few.includes(id))] : first;
  }

  #more(count: number): TemplateResult {
    return html`<p><button type="button" class="plain" data-more-answers @click=${this.#showAll}>
      ${sayQuestion('more', { count })}</button></p>`;
  }

  readonly #showAll = async (): Promise<void> => {
    this.all = true;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('[data-answer]')[this.few?.length ?? 0]?.focus();
  };

  #answer({ id }: QuestionView, answer: QuestionView['answers'][number], i: number): TemplateResult {
    return html`<button type="button" class="button" role="radio" aria-checked="false" data-answer=${answer.id}
      tabindex=${i === this.at ? 0 : -1} data-primary=${this.main && i === 0 ? 'ask' : nothing}
      @focus=${() => {
        this.at = i;
      }}
      @click=${() => emit(this, 'answer', { question: id, answer: answer.id })}>${answer.text}</button>`;
  }

  /** How far it is, how long the answer is kept, and the way back. */
  #place({ id }: QuestionView, { place, of, before }: AskingView): TemplateResult {
    const { lasts } = questions[id];
    const kept =
      lasts === 'now' ? '' : ` · ${sayQuestion(lasts === 'today' ? 'keptToday' : 'keptForCompany')}`;
    return html`<p class="place">${of > 1 ? sayQuestion('place', { place, of }) : sayQuestion('oneQuestion')}${kept}</p>
      ${
        before
          ? html`<p class="go"><button type="button" class="plain" data-back
          @click=${() => emit(this, 'change-answer', { question: before })}>${sayQuestion('back')}</button>
        <button type="button" class="plain" data-start-over
          @click=${() => emit(this, 'start-over')}>${sayQuestion('startOver')}</button></p>`
          : nothing
      }`;
  }

  readonly #move = (event: KeyboardEvent): void => {
    const all = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-answer]')];
    const next = placeAfter(event.key, all.indexOf(event.target as HTMLElement), all.length, isRtl(this));
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
  };
}

/** The place that a key leads to, round and round; undefined for other keys. */
function placeAfter(key: string, at: number, count: number, rtl: boolean): number | undefined {
  const [before, after] = rtl ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowDown' || key === after) return (at + 1) % count;
  return key === 'ArrowUp' || key === before ? (at + count - 1) % count : undefined;
}

function isRtl(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}

customElements.define('question-card', QuestionCard);

declare global {
  interface HTMLElementTagNameMap {
    'question-card': QuestionCard;
  }
}
