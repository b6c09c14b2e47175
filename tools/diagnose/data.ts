import type { Problem } from '../../rules/problem.ts';
import { trace } from '../../rules/trace.ts';
import { words } from '../../rules/words/language.ts';
import type { Asked, Judged } from './judge.ts';
import { asJson, unmarked } from './print.ts';
import { replyOf } from './reply.ts';

/**
 * What other programs read. `--json`: a file is an object, its other cases stand in it; `--jsonl`: a case is a line.
 * Both are described in the README: fields are added, never renamed.
 */

/** A file with all its cases. */
export async function dataOfFile(judged: Judged, asked: Asked): Promise<object> {
  const others = await Promise.all(judged.others.map((one) => dataOfCase(one, asked)));
  return { ...(await dataOfCase(judged, asked)), ...(others.length > 0 && { cases: others }) };
}

/** A line for each case of a file; one that says what is wrong where it cannot be used. */
export async function linesOfFile(file: string, result: Judged | Problem, asked: Asked): Promise<string> {
  if ('problem' in result) {
    return `${JSON.stringify({ file, problem: words(asked.language, result.problem) })}\n`;
  }
  const all = [result, ...result.others];
  const lines = all.map(async (one, i) =>
    JSON.stringify({
      file,
      case: i + 1,
      of: all.length,
      kind: one.kind ?? null,
      ...(await dataOfCase(one, asked)),
    }),
  );
  return `${(await Promise.all(lines)).join('\n')}\n`;
}

async function dataOfCase(judged: Judged, asked: Asked): Promise<object> {
  const { observations, diagnosis, missing, suggestions = [], notes } = judged;
  const { language, trace: why } = asked;
  const reply = asked.reply ? await replyOf(judged, asked) : undefined;
  return asJson(language, observations.at(-1), diagnosis, {
    suggestions: suggestions.map(({ kind, id, title }) => ({ [kind]: id, title: unmarked(title) })),
    ...(missing && { missing }),
    ...(notes.length > 0 && { notes: notes.map((note) => words(language, note)) }),
    ...(typeof reply === 'string' && { reply }),
    ...(why && { trace: trace(judged) }),
  });
}
