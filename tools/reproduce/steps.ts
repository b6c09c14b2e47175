import type { Outcome } from '../../reports/reproduce/outcome.ts';
import { drawPage } from '../../reports/reproduce/page.ts';
import type { Answers } from '../../rules/data/questions.ts';
import type { Observation } from '../../rules/observation/observation.ts';
import type { Visit } from '../visits.ts';

/** What is shown, and what has to come of it. */
export interface Chosen {
  /** What is shown, a line each. */
  readonly what: readonly string[];
  /** Pages in the order in which the person saw them; the popup opens over the last. */
  readonly steps: readonly [Step, ...Step[]];
  readonly answers: Answers;
  /** What a report says; of a page of tests/pages no more than what it stands for. */
  readonly expected: Partial<Outcome> | 'nothing';
  /** The facts that are drawn: where the browser sees others, that is why the outcome differs. */
  readonly seen?: Observation | undefined;
}

/** A page that is shown in a tab. */
export interface Step {
  readonly url: string;
  readonly html: string;
  /** HTTP status, 200 where absent. */
  readonly status?: number;
  readonly referrer?: string;
  /** HTTP statuses of what the page asks for, by path. */
  readonly answers?: Readonly<Record<string, number>>;
  /** Asked for once the page is there: a drawn one asks for nothing by itself. */
  readonly asks?: readonly string[];
  /** What kind of page the extension has to see before it goes on. */
  readonly kind?: Observation['page'];
  /** The page before it opens it in a tab of its own. */
  readonly opened?: true;
  /** The browser looks at it only when it is asked to. */
  readonly onceOnly?: true;
}

/** A page of tests/pages. */
export function ofVisit(visit: Visit, why?: string): Chosen {
  const { slug, what, url, html, before = [], status, answers, said = {}, shows } = visit;
  const page = { html, ...(status && { status }), ...(answers && { answers }) };
  const [first = url, ...others] = [...before, url];
  const at = (address: string): Step => ({ ...page, url: address });
  return {
    what: [`Page: tests/pages/${slug}${why ? `, ${why}` : ''}`, `      ${what}`],
    steps: [at(first), ...others.map(at)],
    answers: said,
    expected: shows === 'nothing' ? shows : { rule: shows.rule, verdict: shows.verdict },
  };
}

/**
 * The pages of a trail, each drawn from its facts. What only the order of pages tells is told by that order; where a
 * report says that Partner Center came first and has no such page, one is put before it.
 *
 * @returns undefined where the last one cannot be drawn
 */
export function stepsOf(observations: readonly Observation[]): Chosen['steps'] | undefined {
  const last = observations.at(-1);
  if (!last || !drawPage(last)) return undefined;
  const [first] = observations;
  const tied = first && /^(trail|opener)$/.test(first.partnerCenter.by ?? '');
  const all = tied ? [cameFrom(first), ...observations] : observations;
  const steps = all.flatMap((seen, i) => stepOf(seen, i > 0));
  const [one, ...others] = steps;
  return one && [one, ...others];
}

function stepOf(seen: Observation, hasBefore: boolean): Step[] {
  const page = drawPage(seen);
  if (!page) return [];
  const { url, html, status, referrer, requests } = page;
  return [
    {
      url,
      html,
      ...(status && { status }),
      ...(referrer && { referrer }),
      answers: Object.fromEntries(requests.map(({ path, status: failed }) => [path, failed])),
      asks: requests.map(({ path }) => path),
      kind: seen.page,
      ...(hasBefore && seen.partnerCenter.by === 'opener' && { opened: true }),
      ...(seen.page === 'other' && { onceOnly: true }),
    },
  ];
}

/** Portals of customers are opened from the pages about customers, everything else from anywhere. */
function cameFrom({ partnerCenter, at }: Observation): Observation {
  return partnerCenterPage(at, partnerCenter.portal ? '/dashboard/customers' : '/dashboard/home');
}

/** A page of Partner Center on which nothing is wrong. */
export function partnerCenterPage(at: string, path: string): Observation {
  return {
    v: 1,
    at,
    host: 'partner.microsoft.com',
    path,
    page: 'partner-center',
    codes: [],
    phrases: [],
    statuses: [],
    accountKind: 'unknown',
    partnerCenter: { is: 'yes', by: 'host' },
  };
}
