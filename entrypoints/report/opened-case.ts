import { deskMessage } from '../../components/desk/texts.ts';
import type { CaseView } from '../../components/desk/view.ts';
import { language } from '../../components/shared/language.ts';
import { suggestedName, toCaseFile } from '../../reports/case-file.ts';
import { isAnswer, lastingAnswers } from '../../rules/answers.ts';
import type { Answers, QuestionId } from '../../rules/data/questions.ts';
import { bestLanguage, type Language } from '../../rules/words/language.ts';
import type { CodeNames } from '../../rules/words/wording.ts';
import { noSettings, type Settings } from '../../settings/settings.ts';
import { caseView, type Opened } from './case-view.ts';
import type { Ports, Tell } from './desk-ports.ts';

/** What is open, and the answers that stand for it now. */
export class CasePart {
  readonly #ports: Ports;
  readonly #tell: Tell;
  #opened: Opened | undefined;
  #key = 0;
  #answers: Answers = {};
  #names: CodeNames | undefined;
  #settings: Settings = noSettings;
  /** Of the reply; the one in use until it is known. */
  #reply: { tag: string; language: Language } | undefined;
  /** Kept until something of it changes: the trace looks at every rule. */
  #view: CaseView | undefined;

  constructor(ports: Ports, tell: Tell) {
    this.#ports = ports;
    this.#tell = tell;
  }

  open(opened: Opened): void {
    this.#opened = opened;
    this.#key++;
    this.#reply = undefined;
    this.#setAnswers(opened.report.answers);
    void this.#replyAsPartner(opened);
  }

  /** The reply in another language. */
  async replyIn(tag: string): Promise<void> {
    this.#reply = { tag, language: await this.#ports.loadLanguage(tag) };
    this.#changed();
  }

  /** What the organisation of the help desk has set. */
  settle(settings: Settings): void {
    this.#settings = settings;
    this.#changed();
  }

  /** After the language was changed. */
  sayAgain(): void {
    this.#changed();
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
      this.#tell.say('problem', deskMessage('caseNotSaved', { problem: made.problem }));
      return;
    }
    const path = suggestedName(made.rule, what);
    const content = new Blob([`${JSON.stringify(made.file, null, 2)}\n`], { type: 'application/json' });
    this.#ports.download(path.split('/').at(-1) ?? path, content);
    this.#tell.say('done', deskMessage('caseSaved', { name: path }));
  }

  view(): CaseView | undefined {
    if (!this.#opened) return undefined;
    const { tag: replyLanguage, language: replyIn } = this.#reply ?? {
      tag: language().tag,
      language: language(),
    };
    this.#view ??= {
      ...caseView(this.#opened, this.#answers, replyIn, this.#names, this.#settings),
      key: this.#key,
      replyLanguage,
    };
    if (!this.#names && this.#view.help.findings.some(({ rule }) => rule === 'code-without-own-rule'))
      void this.#nameCodes();
    return this.#view;
  }

  #setAnswers(answers: Answers): void {
    this.#answers = answers;
    this.#changed();
  }

  /** In the partner's own language, as far as it is known and there is one; otherwise in the one in use here. */
  async #replyAsPartner({ report }: Opened): Promise<void> {
    const known = await this.#ports.knownLanguages();
    const { language: tag } = bestLanguage(
      [...(report.language ? [report.language] : []), language().tag],
      known,
    );
    if (this.#opened?.report === report && !this.#reply) await this.replyIn(tag);
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
