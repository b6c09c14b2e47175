import { deskMessage } from '../../components/desk/texts.ts';
import type { CaseView } from '../../components/desk/view.ts';
import { language } from '../../components/shared/language.ts';
import { HelpCase } from '../../help/case.ts';
import { suggestedName, toCaseFile } from '../../reports/case-file.ts';
import type { Answers, QuestionId } from '../../rules/data/questions.ts';
import type { Settings } from '../../settings/settings.ts';
import { caseView, type Opened } from './case-view.ts';
import type { Ports, Tell } from './desk-ports.ts';
import { answersAtFirst } from './judging.ts';
import type { KeptDrafts } from './kept-drafts.ts';
import { type Answered, ReplyInMaking } from './reply-in-making.ts';

/** What the list knows of the ticket that is open, and what it is told. */
interface InList {
  readonly keepAnswers: (ticket: string, answers: Answers | undefined) => void;
  readonly numberOf: (ticket: string) => string | undefined;
}

/** The case that is open, as the popup would show it, and what a help desk does with it besides. */
export class OpenedCase {
  readonly #ports: Ports;
  readonly #tell: Tell;
  readonly #list: InList;
  readonly #case: HelpCase;
  #opened: Opened | undefined;
  #key = 0;
  readonly #kept: KeptDrafts;
  #reply: ReplyInMaking | undefined;
  /** What a test case of it shows, as far as it is written. */
  #sentence = '';
  /** Kept until something of it changes: the trace looks at every rule. */
  #view: Omit<CaseView, 'key' | 'reply' | 'sentence'> | undefined;

  constructor(ports: Ports, tell: Tell, list: InList, kept: KeptDrafts) {
    this.#ports = ports;
    this.#tell = tell;
    this.#list = list;
    this.#kept = kept;
    this.#case = new HelpCase({ changed: () => this.#changed(), loadCodeNames: ports.loadCodeNames });
  }

  open(opened: Opened): void {
    const { report } = opened;
    const { observations, outcomes = [] } = report;
    this.#opened = opened;
    this.#key++;
    const reply = new ReplyInMaking({
      knownLanguages: this.#ports.knownLanguages,
      loadLanguage: this.#ports.loadLanguage,
      keep: (draft) => void this.#kept.keepReply(opened, draft),
      changed: () => this.#tell.changed(),
    });
    this.#reply = reply;
    const answers = opened.answers ?? answersAtFirst(report, this.#case.facts.settings);
    this.#case.learn({ page: 'read', observations, answers, tried: outcomes });
    void reply.begin(this.#answered(opened), this.#kept.reply(opened));
    this.#sentence = '';
    void this.#kept.sentence(opened).then((sentence) => {
      if (this.#opened === opened && this.#sentence === '') this.#showSentence(sentence);
    });
  }

  /** It is gone from the list, and with it what was written of it. @param ticket all, without one */
  close(ticket?: string): void {
    const of = this.#opened?.ticket;
    if (of === undefined || (ticket !== undefined && ticket !== of)) return;
    this.#opened = undefined;
    this.#reply = undefined;
    this.#changed();
  }

  /** Something is chosen or written of the reply to what is open. */
  async reply(change: (reply: ReplyInMaking, answered: Answered) => void | Promise<void>): Promise<void> {
    if (this.#reply && this.#opened) await change(this.#reply, this.#answered(this.#opened));
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
    if (!this.#opened) return;
    this.#case.learn({ answers: answersAtFirst(this.#opened.report, this.#case.facts.settings) });
    this.#keepAnswers(undefined);
  }

  /** What is set for the help desk. Who writes to it is an answer, until somebody gives another one. */
  settle(settings: Settings): void {
    const { answers, settings: before } = this.#case.facts;
    const { report } = this.#opened ?? {};
    const stands = report && answers.program === answersAtFirst(report, before).program;
    const { program: _, ...others } = answers;
    const now = stands && { ...others, ...withProgram(answersAtFirst(report, settings)) };
    this.#case.learn({ settings, ...(now && { answers: now }) });
  }

  /** After the language was changed. */
  sayAgain(): void {
    this.#changed();
  }

  /** The sentence that says what a test case of it shows is being written. */
  writeSentence(sentence: string): void {
    if (!this.#opened) return;
    void this.#kept.keepSentence(this.#opened, sentence);
    this.#showSentence(sentence);
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
    this.writeSentence('');
    this.#tell.say('done', deskMessage('caseSaved', { name: path }));
  }

  view(): CaseView | undefined {
    const opened = this.#opened;
    const reply = opened && this.#reply?.view(this.#answered(opened));
    if (!opened || !reply) return undefined;
    this.#view ??= caseView(opened, { facts: this.#case.facts, help: this.#case.view(language()) });
    return { ...this.#view, key: this.#key, reply, sentence: this.#sentence };
  }

  #showSentence(sentence: string): void {
    this.#sentence = sentence;
    this.#tell.changed();
  }

  #answered(opened: Opened): Answered {
    const number = opened.ticket && this.#list.numberOf(opened.ticket);
    return { opened, facts: this.#case.facts, own: language(), number };
  }

  /** The list judges a ticket by its first case. */
  #keepAnswers(answers: Answers | undefined): void {
    const { ticket, report, cases = [] } = this.#opened ?? {};
    if (ticket && (cases[0] ?? report) === report) this.#list.keepAnswers(ticket, answers);
  }

  #changed(): void {
    this.#view = undefined;
    this.#tell.changed();
  }
}

function withProgram({ program }: Answers): Answers {
  return program ? { program } : {};
}
