import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { QuestionId } from '../../rules/data/questions.ts';
import type { FindingCard } from './finding-card.ts';
import { listen } from './typed-events.ts';

/**
 * Where the keyboard goes with the next view: the control that was used may be gone by then. After an answer to the
 * title of the result, after "Change" to the question that was opened again, after "It did not" to the next fix.
 */
export class ResultFocus implements ReactiveController {
  /** The question whose answer is being changed. */
  reopened: QuestionId | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #heading: string;
  #next: 'result' | QuestionId | undefined;
  /** The rule of which a fix was said to help or not. */
  #tried: string | undefined;

  /** @param heading selector of the heading to fall back on */
  constructor(host: ReactiveControllerHost & HTMLElement, heading: string) {
    this.#host = host;
    this.#heading = heading;
    host.addController(this);
    listen(host, 'answer', () => this.expect('result'));
    listen(host, 'tried', ({ rule }) => {
      this.#tried = rule;
    });
    listen(host, 'start-over', () => this.expect('situation'));
    listen(host, 'change-answer', ({ question }) => this.expect(question, question));
  }

  hostConnected(): void {}

  expect(next: 'result' | QuestionId, reopened?: QuestionId): void {
    this.#next = next;
    this.reopened = reopened;
  }

  /** The keyboard goes somewhere with the next view: until then it is not put elsewhere. */
  get isExpecting(): boolean {
    return this.#next !== undefined;
  }

  /** To be called once the new view is drawn. */
  async follow(): Promise<void> {
    const next = this.#next;
    const tried = this.#tried;
    this.#next = undefined;
    this.#tried = undefined;
    const root = this.#host.shadowRoot;
    if (tried) return root?.querySelector<FindingCard>(`finding-card[data-rule="${tried}"]`)?.focusNext();
    if (!next || !root) return;
    if (next !== 'result') {
      if (await root.querySelector('question-list')?.focusQuestion(next)) return;
      const alone = root.querySelector('question-card');
      if (alone) return alone.focusFirst();
    }
    const finding = root.querySelector('finding-card');
    if (finding) return finding.focusTitle();
    root.querySelector<HTMLElement>(this.#heading)?.focus();
  }
}
