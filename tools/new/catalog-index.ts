import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.ts';
import { Refusal } from './report.ts';

/** `rules/catalog/index.ts`, edited as text: an import, and a line in the list. */

export const indexName = 'rules/catalog/index.ts';

/** Before or behind which rule a new one stands. */
export interface Place {
  readonly where: 'before' | 'after';
  readonly rule: string;
}

/** `mfa-expired` is `mfaExpired` in code. */
export function nameInCode(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The index with one rule more. */
export function withRule(index: string, id: string, { where, rule }: Place): string {
  const line = `  ${nameInCode(rule)},\n`;
  const at = index.indexOf(line, index.indexOf('export const catalog'));
  if (at < 0) throw new Refusal(`${indexName} has no line "${line.trim()}"`);
  const to = where === 'before' ? at : at + line.length;
  const listed = `${index.slice(0, to)}  ${nameInCode(id)},\n${index.slice(to)}`;
  return listed.replace(/\n\n/, `\nimport ${nameInCode(id)} from './${id}.ts';\n\n`);
}

export function addToIndex(id: string, place: Place): void {
  const file = join(root, indexName);
  writeFileSync(file, withRule(readFileSync(file, 'utf8'), id, place));
}
