import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.ts';

/** tests/data/entra-code-owners.json, edited as text: which rule explains a listed code. */
export const ownersName = 'tests/data/entra-code-owners.json';

/** Gives the codes to the rule. @returns whether any of them is listed */
export function giveCodesTo(rule: string, codes: readonly string[]): boolean {
  const file = join(root, ownersName);
  const before = readFileSync(file, 'utf8');
  const after = codes.reduce(
    (text, code) => text.replace(new RegExp(`("${code}": \\[\\s*"[^"]*",\\s*)"[^"]*"`), `$1"${rule}"`),
    before,
  );
  if (after !== before) writeFileSync(file, after);
  return after !== before;
}
