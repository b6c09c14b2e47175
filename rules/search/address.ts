import { longestQuery } from './fold.ts';

/**
 * What the address of the help desk page asks for: `report.html#search=50020`, `report.html#rule=account-locked`, and
 * `report.html#asked=1f0c9d2e` for words that are handed over beside it (browser/asked.ts).
 */
export type Asked = { readonly text: string } | { readonly rule: string } | { readonly handed: string };

export function addressFor(asked: Asked): string {
  if ('rule' in asked) return `#rule=${asked.rule}`;
  if ('handed' in asked) return `#asked=${asked.handed}`;
  return `#search=${encodeURIComponent(bounded(asked.text))}`;
}

/** Whether this may stand in an address, which the browser remembers: the number of an error names nobody. */
export function mayBeSeen(text: string): boolean {
  return /^\s*(AADSTS)?\d{3,7}\s*$/i.test(text);
}

/** @returns undefined where the address asks for nothing; whether there is such a rule is not checked. */
export function askedIn(hash: string): Asked | undefined {
  const [, rule] = /^#rule=([a-z0-9-]{1,60})$/.exec(hash) ?? [];
  if (rule) return { rule };
  const [, handed] = /^#asked=([a-z0-9]{1,20})$/.exec(hash) ?? [];
  if (handed) return { handed };
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
