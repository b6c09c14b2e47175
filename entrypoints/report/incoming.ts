import { deskMessage } from '../../components/desk/texts.ts';
import { openAny } from '../../reports/open.ts';
import { type Report, reportFormat } from '../../reports/report.ts';
import type { Message } from '../../rules/words/language.ts';
import type { Opened } from './case-view.ts';
import type { Ports, Tell } from './desk-ports.ts';
import { piecesOf, tooLong } from './read-files.ts';

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
    await this.#openFrom(text, deskMessage('pastedText'));
  }

  /** One file is shown, several are imported; so is a file that holds several reports. */
  async openFiles(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (!file) return;
    if (files.length > 1) return this.#receiver.importFiles(files);
    let only: string | undefined;
    for await (const piece of piecesOf([file])) {
      if ('problem' in piece) return this.cannotOpen(file.name, piece.problem);
      if (only !== undefined) return this.#receiver.importFiles(files);
      only = piece.text;
    }
    if (only?.trim()) return this.#openFrom(only, file.name);
    this.cannotOpen(file.name, deskMessage('notAReport'));
  }

  /** @param problem a clause */
  cannotOpen(name: string | Message, problem: Message): void {
    this.#tell.say('problem', deskMessage('cannotOpen', { name, problem }));
  }

  async #openFrom(text: string, name: string | Message): Promise<void> {
    const opened = openAny(text, this.#ports.now());
    if ('problem' in opened) return this.cannotOpen(name, opened.problem);
    if (opened.kind === 'report') {
      this.#receiver.open({ kind: 'report', name, report: opened.report });
      return this.#receiver.keep(opened.report);
    }
    const { observation, missing } = opened;
    const report: Report = { format: reportFormat, v: 1, observations: [observation], answers: {} };
    this.#receiver.open({ kind: 'text', name, missing, report });
  }
}
