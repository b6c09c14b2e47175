import { type Options, parseOptions } from '../../rules/options.ts';
import { type Problem, refused } from '../../rules/problem.ts';
import { parseJson, readText } from './read-input.ts';
import { inputTexts } from './words.ts';

/** The file of `--profile`: options as the extension exports them. */
export function readProfile(file: string): Options | Problem {
  const text = readText(file);
  if (typeof text === 'object') return text;
  if (text.trim() === '') return refused(inputTexts.empty);
  const data = parseJson(text);
  return 'problem' in data ? data : parseOptions(data.value);
}
