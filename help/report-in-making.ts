import { sayReport } from '../components/popup/report-texts.ts';
import { language } from '../components/shared/language.ts';
import { makeReport, maxNote, type PathsShown, withPaths } from '../reports/make.ts';
import { toTicketText } from '../reports/ticket-text.ts';
import { timelineOf } from '../reports/timeline.ts';
import { type Answers, type QuestionId, questions } from '../rules/data/questions.ts';
import type { Observation } from '../rules/observation/observation.ts';
import type { Tried } from '../rules/tried.ts';
import { answerWords, fixTitle } from '../rules/words/wording.ts';
import type { ReportDraft } from './report-draft.ts';

/** What was known when the report was begun; what the tab shows later does not change it under the person's eyes. */
export interface Known {
  /** Oldest first, at least one. */
  readonly observations: readonly Observation[];
  readonly answers: Answers;
  /** What the person said of the fixes they tried. */
  readonly tried?: readonly Tried[];
}

/** Who makes it. */
export interface Maker {
  readonly version: string;
  readonly language: string;
}

/** A report that a person puts together: the draft of it after every choice. */
export class ReportInMaking {
  readonly #known: Required<Known>;
  readonly #maker: Maker;
  readonly #now = new Date();
  readonly #left = new Set<number>();
  #paths: PathsShown = 'full';
  #note = '';
  #withTried = true;

  constructor({ observations, answers, tried = [] }: Known, maker: Maker) {
    this.#known = { observations: observations.slice(-10), answers, tried };
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
  draft(): ReportDraft {
    const { observations } = this.#known;
    const all = observations.map((one) => withPaths(one, this.#paths));
    const chosen = observations.filter((_, index) => !this.#left.has(index));
    const draft: ReportDraft = {
      steps: timelineOf(all).map((step, index) => ({ ...step, chosen: !this.#left.has(index) })),
      paths: this.#paths,
      note: this.#note,
      said: Object.entries(this.#known.answers).map(([id, answer]) => said(id, answer)),
      tried: this.#known.tried.map(triedWords),
      withTried: this.#withTried,
    };
    if (chosen.length === 0) return draft;
    const report = this.#make(chosen);
    return {
      ...draft,
      made: {
        text: toTicketText(report, language()),
        json: `${JSON.stringify(report, null, 2)}\n`,
        fileName: `sign-in-report-${this.#now.toISOString().slice(0, 16).replace(/[T:]/g, '-')}.json`,
      },
    };
  }

  #make(observations: readonly Observation[]) {
    const { answers, tried } = this.#known;
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

function triedWords({ rule, fix, solved }: Tried): string {
  return sayReport(solved ? 'solved' : 'notSolved', { title: fixTitle(language(), rule, fix) });
}

function said(id: string, answer: string): string {
  const question = id as QuestionId;
  const { text } = questions[question];
  return `${language().translate(text)} ${answerWords(language(), question, answer)}`;
}
