import type { Diagnosis } from '../../rules/diagnosis.ts';
import { findingWords } from '../../rules/wording.ts';
import { unmarked } from './print.ts';

/** One file of several. */
export interface Row {
  readonly file: string;
  readonly result: Diagnosis | 'unusable';
}

/** The first finding of each file, in columns. What is wrong with an unusable file is said elsewhere. */
export function table(rows: readonly Row[]): string {
  const lines = [['FILE', 'RESULT', 'FINDING', 'WHO', ''], ...rows.map(cells)];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const text = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${text.join('\n')}\n`;
}

function cells({ file, result }: Row): string[] {
  // A file name can hold anything.
  const name = file.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');
  if (result === 'unusable') return [name, 'unusable', '', '', ''];
  const [first] = result.findings;
  if (!first) return [name, 'nothing', '', '', ''];
  return [
    name,
    first.verdict,
    first.rule,
    first.fixes[0]?.who.join(' ') ?? '',
    unmarked(findingWords(first)?.title ?? ''),
  ];
}
