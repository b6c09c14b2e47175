import type { Source } from '../../rules/sources.ts';
import type { Answer } from './get.ts';
import { type Article, readArticle } from './page.ts';
import { passagesOf } from './passages.ts';

/** What the last look found, kept in tools/sources/seen.json. */
export interface Seen {
  readonly title: string;
  readonly dated?: string;
  readonly passages: readonly string[];
  readonly tag?: string;
}

export interface Change {
  readonly id: string;
  readonly kind: 'changed' | 'moved' | 'gone' | 'silent';
  readonly what: string;
}

export interface Look {
  readonly changes: readonly Change[];
  /** What to keep for the next look; absent where nothing was read. */
  readonly seen?: Seen;
}

/** What is looked at. `codes`, where the article is the list of codes: those that the project knows. */
export interface Looked {
  readonly id: string;
  readonly source: Source;
  readonly fact: string;
  readonly codes?: ReadonlySet<string> | undefined;
}

/** One article against the table of sources and against the last look. */
export function compare({ id, source, fact, codes }: Looked, answer: Answer, before?: Seen): Look {
  if (answer.is === 'same') return { changes: [], ...(before && { seen: before }) };
  if (answer.is === 'gone') return { changes: [{ id, kind: 'gone', what: `HTTP ${answer.status}` }] };
  if (answer.is === 'silent') return { changes: [{ id, kind: 'silent', what: answer.reason }] };
  const article = readArticle(answer.html);
  const seen: Seen = {
    title: article.title,
    ...(article.dated && { dated: article.dated }),
    passages: passagesOf(article, fact),
    ...(answer.tag && { tag: answer.tag }),
  };
  const moved = addressOf(answer.url) !== addressOf(source.url);
  const changes: Change[] = [
    ...(moved ? [{ id, kind: 'moved' as const, what: `now at ${answer.url}` }] : []),
    ...differences(source, article, seen, before).map((what) => ({ id, kind: 'changed' as const, what })),
    ...unknownCodes(article, codes).map((what) => ({ id, kind: 'changed' as const, what })),
  ];
  return { changes, seen };
}

function differences(source: Source, article: Article, seen: Seen, before: Seen | undefined): string[] {
  const found: string[] = [];
  if (article.dated && article.dated !== source.dated)
    found.push(`dated ${article.dated}, compared with ${source.dated}`);
  if (!before) return found;
  if (before.title !== seen.title) found.push(`title “${before.title}” became “${seen.title}”`);
  const gone = before.passages.filter((one) => !seen.passages.includes(one)).length;
  const added = seen.passages.filter((one) => !before.passages.includes(one)).length;
  if (gone + added > 0) found.push(`sentences about the fact: ${gone} gone, ${added} new`);
  return found;
}

/** Codes that Microsoft lists and the table of codes does not hold. */
function unknownCodes({ sentences }: Article, codes: ReadonlySet<string> | undefined): string[] {
  if (!codes) return [];
  const listed = new Set(sentences.join(' ').match(/\bAADSTS\d{5,8}\b/g) ?? []);
  const added = [...listed].filter((code) => !codes.has(code));
  return added.length > 0 ? [`lists codes that are new: ${added.join(', ')}`] : [];
}

/** Learn adds the language of the reader to its addresses; that is no move. */
function addressOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname.replace(/^\/[a-z]{2}-[a-z]{2}(?=\/)/i, '').replace(/\/$/, '')}`.toLowerCase();
}
