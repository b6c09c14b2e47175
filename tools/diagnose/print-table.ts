import type { Diagnosis } from '../../rules/diagnosis.ts';
import type { Language } from '../../rules/words/language.ts';
import { findingWords } from '../../rules/words/wording.ts';
import { unmarked } from './print.ts';
import { tableTexts } from './texts.ts';

/** One file of several. */
export interface Row {
  readonly file: string;
  readonly result: Diagnosis | 'unusable';
}

/** The first finding of each file, in columns. What is wrong with an unusable file is said elsewhere. */
export function table(language: Language, rows: readonly Row[]): string {
  const { file, result, finding, who } = tableTexts;
  const heads = [file, result, finding, who].map(language.translate);
  const lines = [[...heads, ''], ...rows.map((row) => cells(language, row))];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const text = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${text.join('\n')}\n`;
}

/** Rule and people by their ids, as in the JSON; the title says it in words. */
function cells(language: Language, { file, result }: Row): string[] {
  // A file name can hold anything.
  const name = file.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');
  if (result === 'unusable') return [name, language.translate(tableTexts.unusable), '', '', ''];
  const [first] = result.findings;
  if (!first) return [name, language.translate(tableTexts.nothing), '', '', ''];
  return [
    name,
    language.translate(tableTexts[first.verdict]),
    first.rule,
    first.fixes[0]?.who.join(' ') ?? '',
    unmarked(findingWords(language, first)?.title ?? ''),
  ];
}
