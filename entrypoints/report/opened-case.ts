import { deskMessage } from '../../components/desk/texts.ts';
import type { CaseView } from '../../components/desk/view.ts';
import { language } from '../../components/shared/language.ts';
import { HelpCase } from '../../help/case.ts';
import { suggestedName, toCaseFile } from '../../reports/case-file.ts';
import type { Answers, QuestionId } from '../../rules/data/questions.ts';
import { bestLanguage, type Language } from '../../rules/words/language.ts';
import type { Settings } from '../../settings/settings.ts';
import { caseView, type Opened } from './case-view.ts';
import type { Ports, Tell } from './desk-ports.ts';

type KeepAnswers = (ticket: string, answers: Answers | undefined) => void;

/** The case that is open, as the popup would show it, and what a help desk does with it besides. */
export class OpenedCase {
  readonly #ports: Ports;
  readonly #tell: Tell;
  readonly #keep: KeepAnswers;
  readonly #case: HelpCase;
  #opened: Opened | undefined;
  #key = 0;
  /** Of the reply; the one in use until it is known. */
  #reply: { tag: string; language: Language } | undefined;
  /** Kept until something of it changes: the trace looks at every rule. */
  #view: CaseView | undefined;

  /** @param keep takes the answers that are given to a ticket of the list */
  constructor(ports: Ports, tell: Tell, keep: KeepAnswers) {
    this.#ports = ports;
    this.#tell = tell;
    this.#keep = keep;
    this.#case = new HelpCase({ changed: () => this.#changed(), loadCodeNames: ports.loadCodeNames });
  }

  open(opened: Opened): void {
    const { observations, outcomes = [] } = opened.report;
    const answers = opened.answers ?? opened.report.answers;
    this.#opened = opened;
    this.#key++;
    this.#reply = undefined;
    this.#case.learn({ page: 'read', observations, answers, tried: outcomes });
    void this.#replyAsPartner(opened);
  }

  get opened(): Opened | undefined {
    return this.#opened;
  }

  answer(question: QuestionId, answer: string): void {
    this.#case.answer(question, answer);
    this.#keepAnswers(this.#case.facts.answers);
  }

  reopen(question: QuestionId): void {
    this.#case.reopen(question);
  }

  startOver(): void {
    this.#case.startOver();
    this.#keepAnswers(this.#case.facts.answers);
  }

  restoreAnswers(): void {
    this.#case.learn({ answers: this.#opened?.report.answers ?? {} });
    this.#keepAnswers(undefined);
  }

  /** What the organisation of the help desk has set; it says nothing of the partner's. */
  settle(settings: Settings): void {
    this.#case.learn({ settings });
  }

  /** After the language was changed. */
  sayAgain(): void {
    this.#changed();
  }

  /** The reply in another language. */
  async replyIn(tag: string): Promise<void> {
    this.#reply = { tag, language: await this.#ports.loadLanguage(tag) };
    this.#changed();
  }

  /** @param what it shows, in one sentence */
  saveAsTest(what: string): void {
    if (!this.#opened) return;
    const { answers } = this.#case.facts;
    const made = toCaseFile({ ...this.#opened.report, answers }, what);
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
    this.#view ??= this.#made(this.#opened);
    return this.#view;
  }

  #made(opened: Opened): CaseView {
    const reply = this.#reply ?? { tag: language().tag, language: language() };
    const judged = { facts: this.#case.facts, help: this.#case.view(language()) };
    return { ...caseView(opened, judged, reply.language), key: this.#key, replyLanguage: reply.tag };
  }

  /** In the partner's own language, as far as it is known and there is one; otherwise in the one in use here. */
  async #replyAsPartner({ report }: Opened): Promise<void> {
    const all = await this.#ports.knownLanguages();
    const { language: tag } = bestLanguage(
      [...(report.language ? [report.language] : []), language().tag],
      all,
    );
    if (this.#opened?.report === report && !this.#reply) await this.replyIn(tag);
  }

  /** The list judges a ticket by its first case. */
  #keepAnswers(answers: Answers | undefined): void {
    const { ticket, report, cases = [] } = this.#opened ?? {};
    if (ticket && (cases[0] ?? report) === report) this.#keep(ticket, answers);
  }

  #changed(): void {
    this.#view = undefined;
    this.#tell.changed();
  }
}
