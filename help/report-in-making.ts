import { makeReport, maxNote, type PathsShown, withPaths } from '../reports/make.ts';
import { toTicketText } from '../reports/ticket-text.ts';
import { timelineOf } from '../reports/timeline.ts';
import { type QuestionId, questions } from '../rules/data/questions.ts';
import { countedAnswers, diagnose } from '../rules/diagnose.ts';
import type { Observation } from '../rules/observation/observation.ts';
import type { Tried } from '../rules/tried.ts';
import type { Language } from '../rules/words/language.ts';
import { answerWords, fixTitle } from '../rules/words/wording.ts';
import type { CaseFacts } from './case-facts.ts';
import type { ReportDraft } from './report-draft.ts';
import { sayHelp } from './texts.ts';

/** What a report is of: at least one observation. */
export type Reported = Pick<CaseFacts, 'observations' | 'answers' | 'carriedOver' | 'tried'>;

/** Who makes it. */
export interface Maker {
  readonly version: string;
  readonly language: string;
}

/**
 * A report that a person puts together: the draft of it after every choice. What the tab shows later does not change it
 * under the person's eyes.
 */
export class ReportInMaking {
  readonly #facts: Required<Omit<Reported, 'carriedOver'>>;
  readonly #maker: Maker;
  readonly #now = new Date();
  readonly #left = new Set<number>();
  #paths: PathsShown = 'full';
  #note = '';
  #withTried = true;

  constructor({ observations, answers, carriedOver, tried = [] }: Reported, maker: Maker) {
    // Whoever opens it knows nothing of other failures: with the answers that counted they see what was shown here.
    const input = { observations, answers, carriedOver };
    const counted = countedAnswers(input, diagnose(input));
    this.#facts = { observations: observations.slice(-10), answers: counted, tried };
    this.#maker = maker;
  }

  choose(index: number, on: boolean): void {
    if (on) this.#left.delete(index);
    else this.#left.add(index);
  }

  setPaths(paths: PathsShown): void {
    this.#paths = paths;
  }

  setNote(note: string): void {
    this.#note = note.slice(0, maxNote);
  }

  takeTried(on: boolean): void {
    this.#withTried = on;
  }

  /** Exactly what would be sent; the steps are those of the observations as they would be sent. */
  draft(language: Language): ReportDraft {
    const { observations } = this.#facts;
    const all = observations.map((one) => withPaths(one, this.#paths));
    const chosen = observations.filter((_, index) => !this.#left.has(index));
    const draft: ReportDraft = {
      steps: timelineOf(all).map((step, index) => ({ ...step, chosen: !this.#left.has(index) })),
      paths: this.#paths,
      note: this.#note,
      answers: Object.entries(this.#facts.answers).map(([id, answer]) => answerLine(language, id, answer)),
      tried: this.#facts.tried.map((one) => triedLine(language, one)),
      withTried: this.#withTried,
    };
    if (chosen.length === 0) return draft;
    const report = this.#make(chosen);
    return {
      ...draft,
      made: {
        text: toTicketText(report, language),
        json: `${JSON.stringify(report, null, 2)}\n`,
        fileName: `sign-in-report-${this.#now.toISOString().slice(0, 16).replace(/[T:]/g, '-')}.json`,
      },
    };
  }

  #make(observations: readonly Observation[]) {
    const { answers, tried } = this.#facts;
    return makeReport({
      observations,
      answers,
      ...(this.#withTried && { tried }),
      now: this.#now,
      ...this.#maker,
      note: this.#note,
      paths: this.#paths,
    });
  }
}

function triedLine(language: Language, { rule, fix, solved }: Tried): string {
  return sayHelp(language, solved ? 'triedSolved' : 'triedNot', { title: fixTitle(language, rule, fix) });
}

function answerLine(language: Language, id: string, answer: string): string {
  const question = id as QuestionId;
  const { text } = questions[question];
  return `${language.translate(text)} ${answerWords(language, question, answer)}`;
}
