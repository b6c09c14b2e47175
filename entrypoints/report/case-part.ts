import { sayDesk } from '../../components/desk-text.ts';
import type { CaseView } from '../../components/desk-view.ts';
import { suggestedName, toCaseFile } from '../../reports/case-file.ts';
import type { Answers, QuestionId } from '../../rules/data/questions.ts';
import { isAnswer, lastingAnswers } from '../../rules/profile.ts';
import type { CodeNames } from '../../rules/wording.ts';
import { caseView, type Opened } from './case-view.ts';
import type { Ports, Tell } from './ports.ts';

/** What is open, and the answers that stand for it now. */
export class CasePart {
  readonly #ports: Ports;
  readonly #tell: Tell;
  #opened: Opened | undefined;
  #key = 0;
  #answers: Answers = {};
  #names: CodeNames | undefined;
  /** Kept until something of it changes: the trace looks at every rule. */
  #view: CaseView | undefined;

  constructor(ports: Ports, tell: Tell) {
    this.#ports = ports;
    this.#tell = tell;
  }

  open(opened: Opened): void {
    this.#opened = opened;
    this.#key++;
    this.#setAnswers(opened.report.answers);
  }

  answer(question: QuestionId, answer: string): void {
    if (isAnswer(question, answer)) this.#setAnswers({ ...this.#answers, [question]: answer });
  }

  reopen(question: QuestionId): void {
    const { [question]: _, ...others } = this.#answers;
    this.#setAnswers(others);
  }

  startOver(): void {
    this.#setAnswers(lastingAnswers(this.#answers));
  }

  restoreAnswers(): void {
    this.#setAnswers(this.#opened?.report.answers ?? {});
  }

  /** @param what it shows, in one sentence */
  saveAsTest(what: string): void {
    if (!this.#opened) return;
    const made = toCaseFile({ ...this.#opened.report, answers: this.#answers }, what);
    if ('problem' in made) {
      this.#tell.say('problem', sayDesk('caseNotSaved', made));
      return;
    }
    const path = suggestedName(made.rule, what);
    const content = new Blob([`${JSON.stringify(made.file, null, 2)}\n`], { type: 'application/json' });
    this.#ports.download(path.split('/').at(-1) ?? path, content);
    this.#tell.say('done', sayDesk('caseSaved', { name: path }));
  }

  view(): CaseView | undefined {
    if (!this.#opened) return undefined;
    this.#view ??= { ...caseView(this.#opened, this.#answers, this.#names), key: this.#key };
    if (!this.#names && this.#view.help.findings.some(({ rule }) => rule === 'code-without-own-rule'))
      void this.#nameCodes();
    return this.#view;
  }

  #setAnswers(answers: Answers): void {
    this.#answers = answers;
    this.#changed();
  }

  async #nameCodes(): Promise<void> {
    this.#names = {};
    this.#names = await this.#ports.loadCodeNames().catch(() => ({}));
    this.#changed();
  }

  #changed(): void {
    this.#view = undefined;
    this.#tell.changed();
  }
}
