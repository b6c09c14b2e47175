import { longestQuery } from './fold.ts';

/** What the address of the help desk page asks for: `report.html#search=50020`, `report.html#rule=account-locked`. */
export type Asked = { readonly text: string } | { readonly rule: string };

/** @param text whatever was typed */
export function addressFor(asked: Asked): string {
  return 'rule' in asked ? `#rule=${asked.rule}` : `#search=${encodeURIComponent(bounded(asked.text))}`;
}

/** @returns undefined where the address asks for nothing; whether there is such a rule is not checked. */
export function askedIn(hash: string): Asked | undefined {
  const [, rule] = /^#rule=([a-z0-9-]{1,60})$/.exec(hash) ?? [];
  if (rule) return { rule };
  const [, text] = /^#search=(.*)$/s.exec(hash) ?? [];
  if (text === undefined) return undefined;
  try {
    return { text: bounded(decodeURIComponent(text.slice(0, 12 * longestQuery))) };
  } catch {
    return { text: '' }; // not the form that addressFor writes
  }
}

/** Short, and without the half of a character that the cut or a page may leave. */
function bounded(text: string): string {
  return text
    .slice(0, longestQuery)
    .replace(/\p{Cs}/gu, '')
    .trim();
}
