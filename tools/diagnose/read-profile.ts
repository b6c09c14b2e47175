import { parseJson } from '../../reports/intake/json.ts';
import { type Problem, problemOf, refused } from '../../rules/problem.ts';
import { parseOptions } from '../../settings/options-file.ts';
import { type Policy, policySchema } from '../../settings/policy.ts';
import { optionsTexts } from '../../settings/texts.ts';
import { readText } from './read-input.ts';
import { inputTexts } from './texts.ts';

/** The file of `--profile`: options as the extension exports them, and besides them `silenced` of a policy. */
export function readProfile(file: string): Policy | Problem {
  const text = readText(file);
  if (typeof text === 'object') return text;
  if (text.trim() === '') return refused(inputTexts.empty);
  const data = parseJson(text);
  if ('problem' in data) return data;
  const { silenced, ...others } = Object(data.value) as { silenced?: unknown };
  const options = parseOptions(others);
  if ('problem' in options || silenced === undefined) return options;
  const policy = policySchema.safeParse({ silenced });
  if (policy.success) return { ...options, ...policy.data };
  return refused(optionsTexts.notOptions, { problem: problemOf(policy.error.issues[0]) });
}
