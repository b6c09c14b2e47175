import { deskMessage } from '../../components/desk/texts.ts';
import type { ImportView } from '../../components/desk/view.ts';
import { openAny } from '../../reports/open.ts';
import type { Report } from '../../reports/report.ts';
import type { Problem } from '../../rules/problem.ts';
import { breather } from './breather.ts';
import { type Piece, piecesOf } from './read-files.ts';
import type { Shelf } from './shelf.ts';

/** So many reasons are kept; the rest is counted. */
const reasonsKept = 200;
/** So many reports are written together. */
const savedTogether = 100;
/** How often the progress is shown, in milliseconds. */
const shownEvery = 100;

interface Import {
  readonly files: readonly File[];
  readonly shelf: Shelf;
  readonly now: () => Date;
  readonly signal: AbortSignal;
  readonly show: (progress: ImportView) => void;
}

/** Brings the reports of many files into the list, in small tasks. What is not a report is counted and named. */
export async function importFiles({ files, shelf, now, signal, show }: Import): Promise<ImportView> {
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
    count.files += piece.share;
    const outcome = await take(piece, shelf, now());
    if ('problem' in outcome) {
      count.bad++;
      if (reasons.length < reasonsKept) reasons.push({ name: piece.name, problem: outcome.problem });
    } else if (outcome.isNew) {
      count.added++;
      if (++count.unsaved % savedTogether === 0) await shelf.save();
    } else count.duplicates++;
    if (performance.now() - shown > shownEvery) {
      show(view('running'));
      shown = performance.now();
    }
    await breathe();
  }
  await shelf.save();
  return view(signal.aborted ? 'stopped' : 'done');
}

/** @returns whether it is new, or why it is not usable. */
async function take(piece: Piece, shelf: Shelf, now: Date): Promise<{ isNew: boolean } | Problem> {
  if ('problem' in piece) return piece;
  const opened = openAny(piece.text, now);
  if ('report' in opened) return shelf.add(opened.report, now);
  const [wrapped] = await reportsWithin(piece.text, now);
  if (wrapped) return shelf.add(wrapped, now);
  return 'problem' in opened ? opened : { problem: deskMessage('notAReport') };
}

/** Reports that a mail or another file carries; its readers come with the first that is no report itself. */
async function reportsWithin(text: string, now: Date): Promise<Report[]> {
  const { takeInText } = await import('../../reports/intake/intake.ts');
  const taken = await takeInText(text, { now });
  if ('problem' in taken) return [];
  return taken.cases.flatMap(({ kind, report, notes }) =>
    kind === 'report' && notes.length === 0 ? [report] : [],
  );
}
