import { csv } from './csv.ts';
import type { Entry } from './list-entry.ts';
import { stateWords } from './list-view.ts';

interface Words {
  readonly titleOf: (entry: Entry) => string;
  readonly whoOf: (entry: Entry) => string;
}

/** The tickets of the list for a spreadsheet, in the order in which they stand there. */
export function listCsv(entries: readonly Entry[], { titleOf, whoOf }: Words): string {
  const head = ['ticket', 'state', 'finding', 'who', 'codes', 'happened', 'arrived', 'changed', 'file'];
  const rows = entries.map((entry) => [
    entry.number.trim(),
    stateWords(entry.state),
    titleOf(entry),
    whoOf(entry),
    entry.codes.join(' '),
    entry.made,
    entry.added,
    entry.changed,
    entry.file,
  ]);
  return csv([head, ...rows]);
}
