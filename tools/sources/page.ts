/** What a watcher can tell of an article without understanding it. */
export interface Article {
  readonly title: string;
  /** As the page itself states it (YYYY-MM-DD); absent where it does not. */
  readonly dated?: string;
  /** Sentences of its text, without markup. */
  readonly sentences: readonly string[];
}

/** @param html of any origin: nothing in it is run, followed or shown. */
export function readArticle(html: string): Article {
  const head = html.slice(0, 200_000);
  const title = plain(/<title[^>]*>([^<]*)<\/title>/i.exec(head)?.[1] ?? '').replace(
    / [|-] Microsoft.*$/,
    '',
  );
  const dated =
    /<meta[^>]+name="ms\.date"[^>]+content="(\d{4})-(\d\d)-(\d\d)|<meta[^>]+name="ms\.date"[^>]+content="(\d\d)\/(\d\d)\/(\d{4})/i.exec(
      head,
    );
  const [, year, month, day, usMonth, usDay, usYear] = dated ?? [];
  const date = year ? `${year}-${month}-${day}` : usYear && `${usYear}-${usMonth}-${usDay}`;
  return { title, ...(date && { dated: date }), sentences: sentencesOf(html) };
}

function sentencesOf(html: string): string[] {
  const body = (/<main[\s\S]*<\/main>/i.exec(html)?.[0] ?? html)
    .replace(/<(script|style|nav|footer)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<\/(p|li|td|th|h\d|tr|div)>|<br\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, ' ');
  return body.split('\n').flatMap((line) =>
    plain(line)
      .split(/(?<=[.?!])\s+/)
      .filter((one) => one.length > 0),
  );
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};

function plain(text: string): string {
  return text
    .replace(/&(\w+|#\d+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}
