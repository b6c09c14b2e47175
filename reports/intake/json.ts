import { type Problem, refused } from '../../rules/problem.ts';
import { intakeTexts } from './texts.ts';

/** V8 names a place in the text, or the end of it; its message quotes the content, so it is not passed on. */
export function parseJson(text: string): { value: unknown } | Problem {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const at = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    if (!at || Number(at) >= text.trimEnd().length) return refused(intakeTexts.cutOff);
    return refused(intakeTexts.broken, placeOf(text, Number(at)));
  }
}

/** As text: editors count without separators of thousands. */
function placeOf(text: string, position: number): { line: string; column: string } {
  const before = text.slice(0, position).split('\n');
  return { line: String(before.length), column: String((before.at(-1)?.length ?? 0) + 1) };
}

/** Whether a value is an object with names. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
