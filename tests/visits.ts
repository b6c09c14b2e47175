import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A synthetic page at its true address, and what the product must say to it: tests/pages/<slug>/. */
export interface Visit {
  readonly slug: string;
  readonly html: string;
  readonly what: string;
  readonly url: string;
  /** HTTP status of the document, 200 where absent. */
  readonly status?: number;
  /** HTTP statuses of the page's own requests by path. */
  readonly answers?: Readonly<Record<string, number>>;
  /** The page needs scripts to become what it is: only a browser can show it. */
  readonly dynamic?: true;
  readonly shows:
    | 'nothing'
    | { readonly rule: string; readonly verdict: string; readonly badge: string; readonly who: string };
}

const folder = join(import.meta.dirname, 'pages');

export function visit(slug: string): Visit {
  const { ...facts } = JSON.parse(readFileSync(join(folder, slug, 'visit.json'), 'utf8'));
  return { slug, html: readFileSync(join(folder, slug, 'page.html'), 'utf8'), ...facts };
}

/** Every page, by name. */
export function visits(): Visit[] {
  return readdirSync(folder).sort().map(visit);
}
