import type { Report } from '../../reports/report.ts';
import { diagnose } from '../../rules/diagnose.ts';
import { dateWords } from '../../rules/words/dates.ts';
import { english } from '../../rules/words/language.ts';

/** One line of the list: what is shown, counted and searched of a report without reading the report itself. */
export interface Entry {
  /** Hash of the report: the same report is the same entry. */
  readonly id: string;
  /** When it came into the list, ISO 8601 in UTC. */
  readonly added: string;
  /** When it was made, or else when its last page was seen. */
  readonly made: string;
  /** Of today's findings, in order. */
  readonly rules: readonly string[];
  /** What to fill into the words of the first. */
  readonly params: Readonly<Record<string, string>>;
  /** People of the first finding's best fix. */
  readonly who: readonly string[];
  readonly codes: readonly string[];
  readonly host: string;
  /** Everything that the search looks at, in lower case. */
  readonly search: string;
  /** Version of the extension whose rules named the findings. */
  readonly by: string;
}

export function entryOf(report: Report, id: string, added: string, by: string): Entry {
  const { observations, answers, note } = report;
  const { findings } = diagnose({ observations, answers });
  const last = observations.at(-1);
  const made = report.made ?? last?.at ?? added;
  const rules = findings.map(({ rule }) => rule);
  const codes = [...new Set(observations.flatMap((one) => one.codes))];
  const ids = observations.flatMap(({ requestId, correlationId }) => [requestId, correlationId]);
  const places = observations.flatMap(({ host, path }) => [host, path]);
  const dates = [made.slice(0, 16).replace('T', ' '), dateWords(english, made.slice(0, 10))];
  return {
    id,
    added,
    made,
    rules,
    params: findings[0]?.params ?? {},
    who: findings[0]?.fixes[0]?.who ?? [],
    codes,
    host: last?.host ?? '',
    search: searchText([...rules, ...codes, ...dates, ...ids, ...places, note]),
    by,
  };
}

/** One string to look in; each word once, so that ten thousand of them stay small. */
function searchText(parts: readonly (string | undefined)[]): string {
  const words = parts.filter((part) => part !== undefined && part !== '');
  return [...new Set(words)].join('\n').toLowerCase();
}

/**
 * The test that a search text makes of an entry: every word of it is in there somewhere.
 *
 * @param titleOf the title of a rule in the language in use; it is not in the entry, which does not change with the language
 */
export function fits(query: string, titleOf: (rule: string) => string): (entry: Entry) => boolean {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const titles = new Map<string, string>();
  const title = (rule: string) => {
    const lower = titles.get(rule) ?? titleOf(rule).toLowerCase();
    titles.set(rule, lower);
    return lower;
  };
  return ({ search, rules }) =>
    words.every((word) => search.includes(word) || rules.some((rule) => title(rule).includes(word)));
}

/** SHA-256 of the report as JSON with sorted keys, in hexadecimal. */
export async function idOf(report: Report): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(report, sorted));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is stored may be damaged; an entry that is not one is not shown. */
export function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { id, added, made, params, host, search, by, rules, who, codes } = value as Record<string, unknown>;
  const texts = [id, added, made, host, search, by].every((part) => typeof part === 'string');
  const lists = [rules, who, codes].every(isTexts) && isTexts(Object.values(params ?? [0]));
  return texts && lists && !Number.isNaN(Date.parse(String(made)));
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((part) => typeof part === 'string');
}
