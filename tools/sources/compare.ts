import type { Source } from '../../rules/sources.ts';
import { type CodeTable, codeChanges, codeTableOf } from './code-table.ts';
import type { Answer } from './get.ts';
import { readArticle } from './page.ts';
import { passagesOf } from './passages.ts';

/** What an article said when a person last compared it, kept in tools/sources/seen.json. */
export interface Seen {
  readonly title: string;
  readonly dated?: string;
  readonly passages: readonly string[];
  readonly tag?: string;
  /** Where the article is the list of codes. */
  readonly codes?: CodeTable;
}

export interface Change {
  readonly id: string;
  readonly kind: 'changed' | 'moved' | 'gone' | 'silent';
  readonly what: string;
}

export interface Look {
  readonly changes: readonly Change[];
  /** What the article says now; absent where nothing was read. */
  readonly seen?: Seen;
}

/** What is looked at. `codes`, where the article is the list of codes: those that the project knows. */
export interface Looked {
  readonly id: string;
  readonly source: Source;
  readonly fact: string;
  readonly codes?: ReadonlySet<string> | undefined;
}

/** One article against the table of sources and against what it said when it was last compared. */
export function compare(looked: Looked, answer: Answer, before?: Seen): Look {
  const { id, source, codes } = looked;
  const change =
    (kind: Change['kind']) =>
    (what: string): Change => ({ id, kind, what });
  if (answer.is === 'gone') return { changes: [change('gone')(`HTTP ${answer.status}`)] };
  if (answer.is === 'silent') return { changes: [change('silent')(answer.reason)] };
  const seen = answer.is === 'same' ? before : seenOf(looked, answer);
  if (!seen) return { changes: [change('silent')('says that it is unchanged, and was never read')] };
  const moved = addressOf(answer.url) !== addressOf(source.url) ? [`now at ${answer.url}`] : [];
  const what = [
    ...differences(source, seen, before),
    ...(codes && seen.codes ? codeChanges(seen.codes, before?.codes, codes) : []),
  ];
  return { changes: [...moved.map(change('moved')), ...what.map(change('changed'))], seen };
}

function seenOf({ fact, codes }: Looked, { html, tag }: Extract<Answer, { is: 'page' }>): Seen {
  const article = readArticle(html);
  return {
    title: article.title,
    ...(article.dated && { dated: article.dated }),
    passages: passagesOf(article, fact),
    ...(tag && { tag }),
    ...(codes && { codes: codeTableOf(article) }),
  };
}

function differences(source: Source, seen: Seen, before: Seen | undefined): string[] {
  const found: string[] = [];
  if (seen.dated && seen.dated !== source.dated)
    found.push(`dated ${seen.dated}, compared with ${source.dated}`);
  if (!before) return found;
  if (before.title !== seen.title) found.push(`title “${before.title}” became “${seen.title}”`);
  const gone = before.passages.filter((one) => !seen.passages.includes(one)).length;
  const added = seen.passages.filter((one) => !before.passages.includes(one)).length;
  if (gone + added > 0) found.push(`sentences about the fact: ${gone} gone, ${added} new`);
  return found;
}

/** Learn adds the language of the reader to its addresses; that is no move. */
function addressOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname.replace(/^\/[a-z]{2}-[a-z]{2}(?=\/)/i, '').replace(/\/$/, '')}`.toLowerCase();
}
