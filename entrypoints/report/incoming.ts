import { deskMessage } from '../../components/desk/texts.ts';
import { type Missing, missingIn } from '../../reports/from-text.ts';
import type { Case, Taken } from '../../reports/intake/case.ts';
import type { Report } from '../../reports/report.ts';
import type { Ticket } from '../../reports/ticket.ts';
import type { Answers } from '../../rules/data/questions.ts';
import type { Problem } from '../../rules/problem.ts';
import type { Message } from '../../rules/words/language.ts';
import { ticketsOf } from './arrivals.ts';
import type { Opened } from './case-view.ts';
import type { Ports, Tell } from './desk-ports.ts';
import { isExport, tooLong } from './read-files.ts';

/** Where what has come goes on to. */
interface Receiver {
  /** Shows it. */
  readonly open: (opened: Opened, stay?: boolean) => void;
  /** Takes tickets into the list. */
  readonly keep: (tickets: readonly Ticket[]) => Promise<void>;
  readonly importFiles: (files: readonly File[]) => Promise<void>;
}

/** Whatever a partner has sent. What cannot be opened stays where it is, and so does what is shown. */
export class Incoming {
  readonly #ports: Ports;
  readonly #tell: Tell;
  readonly #receiver: Receiver;
  /** What stands in the text field; kept when it could not be opened. */
  pasted = '';
  /** All cases of what was opened last, and where they came from. */
  #cases: readonly (Case & { readonly ticket?: string | undefined })[] = [];
  #name: string | Message = '';
  /** Those that the desk gave to the first. */
  #answers: Answers | undefined;
  #reading: { share: number | undefined; readonly stop: () => void } | undefined;

  constructor(ports: Ports, tell: Tell, receiver: Receiver) {
    this.#ports = ports;
    this.#tell = tell;
    this.#receiver = receiver;
  }

  async openText(text: string): Promise<void> {
    if (text.trim() === '') return this.#tell.say('problem', deskMessage('emptyPaste'));
    const problem = tooLong(text);
    if (problem) return this.cannotOpen(deskMessage('pastedText'), problem);
    this.pasted = text;
    await this.#openFrom(new Blob([text]));
  }

  /** One file is shown, several are imported; so is a file that holds several reports. */
  async openFiles(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (!file) return;
    if (files.length > 1) return this.#receiver.importFiles(files);
    if (await isExport(file)) return this.#receiver.importFiles(files);
    await this.#openFrom(file, file.name);
  }

  /** A ticket of the list, as it was when it came. */
  openTicket({ id, first, others, desk }: Ticket, { stay = false } = {}): void {
    this.#cases = [first, ...others].map((kept) => ({
      ...kept,
      ...(kept.kind === 'text' && { missing: missingOf(kept.report) }),
      notes: [],
      ticket: id,
    }));
    this.#name = deskMessage('fromList');
    this.#answers = desk.answers;
    this.openCase(0, stay);
  }

  /** Another case of what was opened last. */
  openCase(index: number, stay = false): void {
    const one = this.#cases[index];
    if (!one) return;
    const { kind, report, missing, notes, ticket, written } = one;
    const opened: Opened = {
      kind: kind === 'report' ? 'report' : 'text',
      name: this.#name,
      report,
      ...(missing && { missing }),
      written,
      notes,
      cases: this.#cases.map((each) => each.report),
      ...(ticket && { ticket }),
      ...(index === 0 && this.#answers && { answers: this.#answers }),
    };
    this.#receiver.open(opened, stay);
  }

  /** Nothing typed is lost when another view is looked at; it is never stored. */
  type(text: string): void {
    this.pasted = text;
  }

  /** @param problem a clause */
  cannotOpen(name: string | Message, problem: Message): void {
    this.#tell.say('problem', deskMessage('cannotOpen', { name, problem }));
  }

  async #openFrom(file: Blob, name?: string): Promise<void> {
    const taken = await this.#take(file);
    const called = name ?? deskMessage('pastedText');
    if ('problem' in taken) return this.cannotOpen(called, taken.problem);
    const { tickets, ids } = await ticketsOf({ ...taken, from: file, name, now: this.#ports.now() });
    await this.#receiver.keep(tickets);
    this.#cases = taken.cases.map((one, place) => ({ ...one, ticket: ids[place] }));
    this.#name = called;
    this.#answers = undefined;
    this.openCase(0);
  }

  async #take(file: Blob): Promise<Taken | Problem> {
    this.stopReading();
    const reading = new AbortController();
    const own = { share: undefined as number | undefined, stop: () => reading.abort() };
    this.#reading = own;
    try {
      return await this.#ports.takeIn(file, {
        signal: reading.signal,
        progress: (share) => this.#show(share),
      });
    } finally {
      if (this.#reading === own) this.#reading = undefined;
      this.#tell.changed();
    }
  }

  /** How much of a file is read, where that takes time; undefined where it does not. */
  get share(): number | undefined {
    return this.#reading?.share;
  }

  stopReading(): void {
    this.#reading?.stop();
  }

  #show(share: number): void {
    if (!this.#reading) return;
    this.#reading.share = share;
    this.#tell.changed();
  }
}

function missingOf({ observations }: Report): readonly Missing[] {
  const seen = observations.at(-1);
  return seen ? missingIn(seen) : [];
}
