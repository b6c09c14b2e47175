import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answers } from '../rules/data/questions.ts';
import { root } from './run.ts';

/** A synthetic page at its true address, and what the product must say to it: tests/pages/<slug>/. */
export interface Visit {
  readonly slug: string;
  readonly html: string;
  readonly what: string;
  /** The real cases that this page stands for: ids of tests/data/real-cases.json. */
  readonly case?: readonly string[];
  readonly url: string;
  /** Addresses that showed the same page in the same tab shortly before. */
  readonly before?: readonly string[];
  /** HTTP status of the document, 200 where absent. */
  readonly status?: number;
  /** HTTP statuses of the page's own requests by path. */
  readonly answers?: Readonly<Record<string, number>>;
  /** What the person says in the popup, in this order, before it shows the finding. */
  readonly said?: Answers;
  /** The page needs scripts to become what it is: only a browser can show it. */
  readonly dynamic?: true;
  readonly shows: 'nothing' | Shows;
  /** Why the product says something else than the real case names. */
  readonly judged?: string;
}

export interface Shows {
  readonly rule: string;
  readonly verdict: string;
  /** Empty for failures that only the popup explains: of other applications, or told by the person. */
  readonly badge: string;
  /** People of the first fix, space-separated as in `data-who`. */
  readonly who: string;
}

const folder = join(root, 'tests', 'pages');

export function visit(slug: string): Visit {
  const { ...facts } = JSON.parse(readFileSync(join(folder, slug, 'visit.json'), 'utf8'));
  return { slug, html: readFileSync(join(folder, slug, 'page.html'), 'utf8'), ...facts };
}

/** Every page, by name. */
export function visits(): Visit[] {
  return readdirSync(folder).sort().map(visit);
}

/** The pages that are what they are without scripts. */
export function staticVisits(): Visit[] {
  return visits().filter(({ dynamic }) => !dynamic);
}
