import { isAnswer, tabAnswers } from '../rules/answers.ts';
import type { Answers, QuestionId } from '../rules/data/questions.ts';
import { type Said, withTried } from '../rules/tried.ts';
import type { Language } from '../rules/words/language.ts';
import type { CodeNames } from '../rules/words/wording.ts';
import { answersOf, noSettings, offeredAnswers, type Settings } from '../settings/settings.ts';
import type { CaseFacts, Judge } from './case-facts.ts';
import type { HelpView } from './view.ts';
import { viewOf } from './view-of.ts';

/** What a case needs of whoever shows it. */
export interface CasePorts {
  /** Something else is to be shown. */
  readonly changed: () => void;
  /** Brings the official names of codes, wanted only where a code has no rule of its own; may fail. */
  readonly loadCodeNames: () => Promise<CodeNames>;
  readonly judge?: Judge;
}

/**
 * One case, as popup, side panel and help desk page have it: what was observed, what was answered, what is set, and
 * what is shown of it. It keeps nothing and asks nobody: where the facts come from, and where an answer is kept, is for
 * whoever holds it.
 */
export class HelpCase {
  readonly #ports: CasePorts;
  readonly #judge: Judge;
  #facts: Required<Omit<CaseFacts, 'codeNames'>> = {
    page: 'looking',
    observations: [],
    answers: {},
    tried: [],
    settings: noSettings,
  };
  /** Absent until they are wanted. */
  #codeNames: CodeNames | undefined;

  constructor(ports: CasePorts) {
    this.#ports = ports;
    this.#judge = ports.judge ?? viewOf;
  }

  get facts(): Required<CaseFacts> {
    return { ...this.#facts, codeNames: this.#codeNames ?? {} };
  }

  /** The answers that are about this tab or this report alone; one of several programs is such an answer, too. */
  get ownAnswers(): Answers {
    const { answers, settings } = this.#facts;
    const { program } = answers;
    const several = program && offeredAnswers(settings).program;
    return { ...tabAnswers(answers), ...(several && { program }) };
  }

  /** Those that are true of the organisation, whatever happens next. */
  get lastingAnswers(): Answers {
    const own = this.ownAnswers;
    return Object.fromEntries(Object.entries(this.#facts.answers).filter(([id]) => !(id in own)));
  }

  /** More is known, or something else. */
  learn(news: Partial<Omit<CaseFacts, 'codeNames'>>): void {
    this.#facts = { ...this.#facts, ...news };
    this.#ports.changed();
  }

  /** The person's own options or the policy are others now: what they say of the organisation are its answers. */
  settle(settings: Settings): void {
    this.#facts = { ...this.#facts, settings };
    this.learn({ answers: { ...this.ownAnswers, ...answersOf(settings) } });
  }

  /** @returns whether it is an answer to this question; what is none changes nothing */
  answer(question: QuestionId, answer: string): boolean {
    if (!isAnswer(question, answer)) return false;
    this.learn({ answers: { ...this.#facts.answers, [question]: answer } });
    return true;
  }

  /** Forgets one answer, so that its question is asked again. */
  reopen(question: QuestionId): void {
    const { [question]: _, ...answers } = this.#facts.answers;
    this.learn({ answers });
  }

  /** Forgets what brought the person here; what is true of their organisation stays. */
  startOver(): void {
    this.learn({ answers: this.lastingAnswers });
  }

  /** A fix solved it or did not; what is shown next is what is left to try. */
  say(outcome: Said): void {
    this.learn({ tried: withTried(this.#facts.tried, outcome) });
  }

  /** What is shown now. Where it names a code that has no rule, its name follows: `changed` is called once more. */
  view(language: Language): HelpView {
    const view = this.#judge(language, this.facts);
    if (!this.#codeNames && view.findings.some(({ rule }) => rule === 'code-without-own-rule'))
      void this.#nameCodes();
    return view;
  }

  async #nameCodes(): Promise<void> {
    this.#codeNames = {};
    this.#codeNames = await this.#ports.loadCodeNames().catch(() => ({}));
    this.#ports.changed();
  }
}
