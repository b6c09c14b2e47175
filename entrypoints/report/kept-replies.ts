import { draftIn, isEmpty, type ReplyDraft } from '../../reports/reply/draft.ts';
import type { Opened } from './case-view.ts';
import type { Ports } from './desk-ports.ts';
import { idOf } from './list-entry.ts';

/**
 * What the desk has written, case by case: in memory, and where the browser allows it until the browser is closed. So
 * another case, another view and a reload lose none of it.
 */
export class KeptReplies {
  readonly #ports: Pick<Ports, 'readDraft' | 'keepDraft'>;
  readonly #drafts = new Map<string, ReplyDraft>();

  constructor(ports: Pick<Ports, 'readDraft' | 'keepDraft'>) {
    this.#ports = ports;
  }

  async read(opened: Opened): Promise<ReplyDraft> {
    const id = await keyOf(opened);
    return this.#drafts.get(id) ?? draftIn(await this.#ports.readDraft(id).catch(() => undefined));
  }

  async keep(opened: Opened, draft: ReplyDraft): Promise<void> {
    const id = await keyOf(opened);
    this.#drafts.set(id, draft);
    await this.#ports.keepDraft(id, isEmpty(draft) ? undefined : draft).catch(() => undefined);
  }
}

/** A ticket of the list is the same however often it comes; what is not in the list is told by its facts. */
async function keyOf({ ticket, report, cases = [] }: Opened): Promise<string> {
  return ticket ? `${ticket}.${Math.max(0, cases.indexOf(report))}` : idOf(report);
}
