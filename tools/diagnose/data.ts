import type { Problem } from '../../rules/problem.ts';
import { trace } from '../../rules/trace.ts';
import { words } from '../../rules/words/language.ts';
import type { Asked, Judged } from './judge.ts';
import { asJson, unmarked } from './print.ts';

/**
 * What other programs read. `--json`: a file is an object, its other cases stand in it; `--jsonl`: a case is a line.
 * Both are described in the README: fields are added, never renamed.
 */

/** A file with all its cases. */
export function dataOfFile(judged: Judged, asked: Asked): object {
  const { others } = judged;
  return {
    ...dataOfCase(judged, asked),
    ...(others.length > 0 && { cases: others.map((one) => dataOfCase(one, asked)) }),
  };
}

/** A line for each case of a file; one that says what is wrong where it cannot be used. */
export function linesOfFile(file: string, result: Judged | Problem, asked: Asked): string {
  if ('problem' in result) {
    return `${JSON.stringify({ file, problem: words(asked.language, result.problem) })}\n`;
  }
  const all = [result, ...result.others];
  const lines = all.map((one, i) =>
    JSON.stringify({ file, case: i + 1, of: all.length, kind: one.kind ?? null, ...dataOfCase(one, asked) }),
  );
  return `${lines.join('\n')}\n`;
}

function dataOfCase(judged: Judged, { language, trace: why }: Asked): object {
  const { observations, diagnosis, missing, suggestions = [], notes } = judged;
  return asJson(language, observations.at(-1), diagnosis, {
    suggestions: suggestions.map(({ kind, id, title }) => ({ [kind]: id, title: unmarked(title) })),
    ...(missing && { missing }),
    ...(notes.length > 0 && { notes: notes.map((note) => words(language, note)) }),
    ...(why && { trace: trace(judged) }),
  });
}
