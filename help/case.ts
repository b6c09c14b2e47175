import { isAnswer, lastingAnswers } from '../rules/answers.ts';
import type { Answers, QuestionId } from '../rules/data/questions.ts';
import { type Said, withTried } from '../rules/tried.ts';
import type { Language } from '../rules/words/language.ts';
import type { CodeNames } from '../rules/words/wording.ts';
import { answersOf, carriedOverBy, noSettings, offeredAnswers, type Settings } from '../settings/settings.ts';
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

/** What else can be learnt of a case. */
type News = Partial<Pick<CaseFacts, 'page' | 'observations' | 'tried' | 'clock'>>;

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
    carriedOver: [],
    reopened: undefined,
    tried: [],
    clock: undefined,
    settings: noSettings,
  };
  /** The questions that were answered here, and those whose answers from elsewhere were taken back here. */
  #here = new Set<QuestionId>();
  readonly #reopened = new Set<QuestionId>();
  /** Absent until they are wanted. */
  #codeNames: CodeNames | undefined;

  constructor(ports: CasePorts) {
    this.#ports = ports;
    this.#judge = ports.judge ?? viewOf;
  }

  get facts(): Required<CaseFacts> {
    return { ...this.#facts, codeNames: this.#codeNames ?? {} };
  }

  /** The answers that were given here: about this failure they count fully. */
  get ownAnswers(): Answers {
    return this.#only((id) => this.#here.has(id));
  }

  /** Those that outlast it, also where they were given here; one of several programs does not. */
  get lastingAnswers(): Answers {
    const { program, ...others } = lastingAnswers(this.#facts.answers);
    return { ...others, ...(program && !this.#hasSeveralPrograms && { program }) };
  }

  /** More is known, or something else. Answers that are learnt were given here. */
  learn(news: News & Partial<Pick<CaseFacts, 'answers' | 'settings'>>): void {
    this.#facts = { ...this.#facts, ...news };
    if (news.answers) this.#here = new Set(idsOf(news.answers));
    this.#ports.changed();
  }

  /** The person's own options, what they answered today, or the policy: what they say are answers, too. */
  settle(settings: Settings, own = this.ownAnswers, news: News = {}): void {
    const standing = Object.entries(answersOf(settings)).filter(
      ([id]) => !this.#reopened.has(id as QuestionId),
    );
    const answers: Answers = { ...Object.fromEntries(standing), ...own };
    this.#here = new Set(idsOf(own));
    const carriedOver = carriedOverBy(settings).filter((id) => id in answers && !this.#here.has(id));
    this.#facts = { ...this.#facts, ...news, settings, answers, carriedOver };
    this.#ports.changed();
  }

  /** @returns whether it is an answer to this question; what is none changes nothing */
  answer(question: QuestionId, answer: string): boolean {
    if (!isAnswer(question, answer)) return false;
    this.#here.add(question);
    if (this.#facts.reopened === question) this.#facts = { ...this.#facts, reopened: undefined };
    this.#keep({ ...this.#facts.answers, [question]: answer });
    return true;
  }

  /** Forgets one answer, so that its question is asked again. */
  reopen(question: QuestionId): void {
    this.#facts = { ...this.#facts, reopened: question };
    this.#forget([question]);
  }

  /** Forgets what was answered here; what is true of the company stays. */
  startOver(): void {
    const { program } = this.ownAnswers;
    this.#facts = { ...this.#facts, reopened: undefined };
    const stays = program && !this.#hasSeveralPrograms;
    this.#forget([...this.#here].filter((id) => id !== 'program' || !stays));
  }

  get #hasSeveralPrograms(): boolean {
    return offeredAnswers(this.#facts.settings).program !== undefined;
  }

  #forget(ids: readonly QuestionId[]): void {
    for (const id of ids) {
      this.#here.delete(id);
      this.#reopened.add(id);
    }
    this.#keep(this.#only((id) => !ids.includes(id)));
  }

  #keep(answers: Answers): void {
    const carriedOver = this.#facts.carriedOver.filter((id) => id in answers && !this.#here.has(id));
    this.#facts = { ...this.#facts, answers, carriedOver };
    this.#ports.changed();
  }

  #only(isWanted: (id: QuestionId) => boolean): Answers {
    const entries = Object.entries(this.#facts.answers).filter(([id]) => isWanted(id as QuestionId));
    return Object.fromEntries(entries);
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

function idsOf(answers: Answers): QuestionId[] {
  return Object.keys(answers) as QuestionId[];
}
