import { deskMessage } from '../../components/desk/texts.ts';
import type { ImportView } from '../../components/desk/view.ts';
import { openAny } from '../../reports/open.ts';
import { isExported, type Ticket, ticketOf } from '../../reports/ticket.ts';
import type { Problem } from '../../rules/problem.ts';
import { ticketOfReport, ticketsOf } from './arrivals.ts';
import { breather } from './breather.ts';
import type { Ports } from './desk-ports.ts';
import { type Piece, piecesOf } from './read-files.ts';
import type { Shelf } from './shelf.ts';

/** So many reasons are kept; the rest is counted. */
const reasonsKept = 200;
/** So many tickets are written together. */
const savedTogether = 100;
/** How often the progress is shown, in milliseconds. */
const shownEvery = 100;

interface Import {
  readonly files: readonly File[];
  readonly shelf: Shelf;
  readonly ports: Pick<Ports, 'now' | 'takeIn'>;
  readonly signal: AbortSignal;
  readonly show: (progress: ImportView) => void;
}

/** Brings whatever many files hold into the list, in small tasks. What cannot be read is counted and named. */
export async function importFiles({ files, shelf, ports, signal, show }: Import): Promise<ImportView> {
  const breathe = breather();
  const count = { added: 0, duplicates: 0, bad: 0, unsaved: 0, files: 0 };
  const reasons: ImportView['reasons'][number][] = [];
  let shown = 0;
  const view = (state: ImportView['state']): ImportView => ({
    state,
    done: state === 'done' ? files.length : Math.min(Math.floor(count.files), files.length),
    total: files.length,
    share: state === 'done' ? 1 : Math.min(1, count.files / files.length),
    added: count.added,
    duplicates: count.duplicates,
    bad: count.bad,
    reasons: [...reasons],
  });
  for await (const piece of piecesOf(files)) {
    if (signal.aborted) break;
    const found = await ticketsIn(piece, ports, signal);
    if (signal.aborted) break;
    count.files += piece.share;
    if ('problem' in found) {
      count.bad++;
      if (reasons.length < reasonsKept) reasons.push({ name: piece.name, problem: found.problem });
    } else {
      const added = found.filter((ticket) => shelf.add(ticket)).length;
      count.added += added;
      count.duplicates += found.length - added;
      count.unsaved += added;
      if (count.unsaved >= savedTogether) {
        await shelf.save();
        count.unsaved = 0;
      }
    }
    if (performance.now() - shown > shownEvery) {
      show(view('running'));
      shown = performance.now();
    }
    await breathe();
  }
  await shelf.save();
  return view(signal.aborted ? 'stopped' : 'done');
}

/** @returns what is to be listed, or why it is not usable. */
async function ticketsIn(
  piece: Piece,
  { now, takeIn }: Import['ports'],
  signal: AbortSignal,
): Promise<readonly Ticket[] | Problem> {
  if ('problem' in piece) return piece;
  const { text, file } = piece;
  // Reports and lists of this page are read here and at once: there can be thousands of them.
  const own = text === undefined ? undefined : await ownTicket(text, file?.name, now());
  if (own || !file) return own ?? { problem: deskMessage('notAReport') };
  const taken = await takeIn(file, { signal });
  if ('problem' in taken) return taken;
  return (await ticketsOf({ cases: taken.cases, from: file, name: file.name, now: now() })).tickets;
}

/** A report, or a ticket of an exported list; undefined where the text is neither. */
async function ownTicket(
  text: string,
  name: string | undefined,
  now: Date,
): Promise<readonly Ticket[] | Problem | undefined> {
  if (!/^\s*\{/.test(text)) return undefined;
  const ticket = exportedIn(text);
  if (ticket) return [ticket];
  const opened = openAny(text, now);
  if ('report' in opened) return [await ticketOfReport(opened.report, now, name)];
  return name === undefined && 'problem' in opened ? opened : undefined;
}

function exportedIn(text: string): Ticket | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isExported(value) ? ticketOf(value) : undefined;
  } catch {
    return undefined;
  }
}
