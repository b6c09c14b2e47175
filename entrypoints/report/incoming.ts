import { deskMessage } from '../../components/desk/texts.ts';
import type { Case, Taken } from '../../reports/intake/case.ts';
import type { Report } from '../../reports/report.ts';
import type { Problem } from '../../rules/problem.ts';
import type { Message } from '../../rules/words/language.ts';
import type { Opened } from './case-view.ts';
import type { Ports, Tell } from './desk-ports.ts';
import { isExport, tooLong } from './read-files.ts';

/** Where what has come goes on to. */
interface Receiver {
  /** Shows it. */
  readonly open: (opened: Opened) => void;
  /** Takes a report into the list. */
  readonly keep: (report: Report) => Promise<void>;
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
  #cases: readonly Case[] = [];
  #name: string | Message = '';
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
    await this.#openFrom(new Blob([text]), deskMessage('pastedText'));
  }

  /** One file is shown, several are imported; so is a file that holds several reports. */
  async openFiles(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (!file) return;
    if (files.length > 1) return this.#receiver.importFiles(files);
    if (await isExport(file)) return this.#receiver.importFiles(files);
    await this.#openFrom(file, file.name);
  }

  /** Another case of what was opened last. */
  openCase(index: number): void {
    const one = this.#cases[index];
    if (!one) return;
    const { kind, report, missing, notes } = one;
    this.#receiver.open({
      kind: kind === 'report' ? 'report' : 'text',
      name: this.#name,
      report,
      ...(missing && { missing }),
      notes,
      cases: this.#cases.map((each) => each.report),
    });
  }

  /** @param problem a clause */
  cannotOpen(name: string | Message, problem: Message): void {
    this.#tell.say('problem', deskMessage('cannotOpen', { name, problem }));
  }

  async #openFrom(file: Blob, name: string | Message): Promise<void> {
    const taken = await this.#take(file);
    if ('problem' in taken) return this.cannotOpen(name, taken.problem);
    this.#cases = taken.cases;
    this.#name = name;
    this.openCase(0);
    for (const { kind, report } of taken.cases) if (kind === 'report') await this.#receiver.keep(report);
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
