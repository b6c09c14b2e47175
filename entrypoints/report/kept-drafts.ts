import { draftIn, isEmpty, type ReplyDraft, sentenceIn } from '../../reports/reply/draft.ts';
import type { Opened } from './case-view.ts';
import type { Ports } from './desk-ports.ts';
import { idOf } from './list-entry.ts';

type DraftPorts = Pick<Ports, 'readDraft' | 'keepDraft' | 'dropDrafts'>;

/**
 * What the desk has written, case by case: in memory, and where the browser allows it until the browser is closed. So
 * another case, another view and a reload lose none of it; it goes with its ticket.
 */
export class KeptDrafts {
  readonly #ports: DraftPorts;
  readonly #drafts = new Map<string, object | undefined>();

  constructor(ports: DraftPorts) {
    this.#ports = ports;
  }

  async reply(opened: Opened): Promise<ReplyDraft> {
    return draftIn(await this.#read(await keyOf(opened)));
  }

  async keepReply(opened: Opened, draft: ReplyDraft): Promise<void> {
    await this.#keep(await keyOf(opened), isEmpty(draft) ? undefined : draft);
  }

  /** What a test case of it shows, as far as it is written. */
  async sentence(opened: Opened): Promise<string> {
    return sentenceIn(await this.#read(`${await keyOf(opened)}.case`));
  }

  async keepSentence(opened: Opened, sentence: string): Promise<void> {
    await this.#keep(`${await keyOf(opened)}.case`, sentence === '' ? undefined : { sentence });
  }

  /** Of a ticket, or all without one. @returns how to bring them back */
  async drop(ticket?: string): Promise<() => Promise<void>> {
    const begins = beginOf(ticket);
    const here = Object.fromEntries([...this.#drafts].filter(([id]) => id.startsWith(begins)));
    this.forget(ticket);
    const stored = await this.#ports.dropDrafts(begins).catch(() => ({}));
    return async () => {
      for (const [id, draft] of Object.entries({ ...stored, ...here }))
        if (draft) await this.#keep(id, draft);
    };
  }

  /** What another tab has dropped. */
  forget(ticket?: string): void {
    for (const id of this.#drafts.keys()) if (id.startsWith(beginOf(ticket))) this.#drafts.delete(id);
  }

  async #read(id: string): Promise<unknown> {
    if (this.#drafts.has(id)) return this.#drafts.get(id);
    return this.#ports.readDraft(id).catch(() => undefined);
  }

  async #keep(id: string, draft: object | undefined): Promise<void> {
    this.#drafts.set(id, draft);
    await this.#ports.keepDraft(id, draft).catch(() => undefined);
  }
}

/** A ticket of the list is the same however often it comes; what is not in the list is told by its facts. */
async function keyOf({ ticket, report, cases = [] }: Opened): Promise<string> {
  return ticket ? `${beginOf(ticket)}${Math.max(0, cases.indexOf(report))}` : idOf(report);
}

/** Those of a ticket begin with its id; all begin with nothing. */
function beginOf(ticket: string | undefined): string {
  return ticket === undefined ? '' : `${ticket}.`;
}
