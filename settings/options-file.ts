import * as z from 'zod/mini';
import { type Problem, problemOf, refused } from '../rules/problem.ts';
import { type Options, optionFields } from './options.ts';
import { optionsTexts } from './texts.ts';

/** Options as a file: for another computer, or for a colleague. Nothing is taken of a file that is not right. */

const optionsFormat = 'sign-in-help-options';
const knownVersions: readonly unknown[] = [1];
const maxFileCharacters = 100_000;

const fileSchema = z.strictObject({ format: z.literal(optionsFormat), v: z.literal(1), ...optionFields });

/** @returns the options of an imported file, or one clear clause saying what is wrong with it */
export function parseOptions(value: unknown): Options | Problem {
  const version = (value as { v?: unknown } | null | undefined)?.v;
  if (typeof version === 'number' && !knownVersions.includes(version)) {
    const values = { version: String(version).slice(0, 6), known: knownVersions.join(', ') };
    return refused(optionsTexts.version, values);
  }
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) {
    return refused(optionsTexts.notOptions, { problem: problemOf(parsed.error.issues[0]) });
  }
  const { format: _, v: __, ...options } = parsed.data;
  return options;
}

/** The same of the text of a file. */
export function openOptions(text: string): Options | Problem {
  if (text.length > maxFileCharacters) {
    return refused(optionsTexts.tooLarge, { limit: maxFileCharacters / 1000 });
  }
  if (text.trim() === '') return refused(optionsTexts.empty);
  try {
    return parseOptions(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return refused(optionsTexts.notJson);
  }
}

/** The text of the file that `openOptions` opens. */
export function exportOptions(options: Options): string {
  return `${JSON.stringify({ format: optionsFormat, v: 1, ...options }, null, 2)}\n`;
}
