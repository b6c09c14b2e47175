import { exportedOf, type Ticket } from '../../reports/ticket.ts';
import { breather } from './breather.ts';

/** So much text goes into one part of the file, in characters. */
const partSize = 500_000;

interface Exporting {
  readonly signal?: AbortSignal;
  /** How many are written. */
  readonly progress?: (count: number) => void;
}

/**
 * All tickets in one file: an array with one a line, which is also how it is read again.
 *
 * @returns undefined where it was stopped
 */
export async function exportFile(
  tickets: AsyncIterable<Ticket>,
  { signal, progress }: Exporting = {},
): Promise<{ content: Blob; count: number } | undefined> {
  const breathe = breather();
  const parts: Blob[] = [];
  let text = '[';
  let count = 0;
  for await (const ticket of tickets) {
    if (signal?.aborted) return undefined;
    text += `${count > 0 ? ',' : ''}\n${JSON.stringify(exportedOf(ticket))}`;
    count++;
    if (text.length > partSize) {
      parts.push(new Blob([text]));
      text = '';
    }
    progress?.(count);
    await breathe();
  }
  return { content: new Blob([...parts, `${text}\n]\n`], { type: 'application/json' }), count };
}
