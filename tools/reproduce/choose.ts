import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { catalog } from '../../rules/catalog/index.ts';
import { workspaceOf } from '../../rules/data/workspaces.ts';
import { diagnose } from '../../rules/diagnose.ts';
import { type Observation, parseObservation } from '../../rules/observation/observation.ts';
import { redactPath } from '../../rules/reading/path.ts';
import { english, words } from '../../rules/words/language.ts';
import { readInput, readText } from '../diagnose/read-input.ts';
import { root } from '../run.ts';
import { sketchOf } from '../sketch.ts';
import { type Visit, visit, visits } from '../visits.ts';

export interface Chosen {
  readonly visit: Visit;
  /** Why this page stands in for what was asked; absent where it was asked for by name. */
  readonly why?: string;
}

interface Wanted {
  readonly rule: string;
  readonly seen?: Observation;
}

/** The page that reproduces `what`: a page by name, a rule, a case file, whatever a desk gets; or the clause why there is none. */
export async function choose(what: string): Promise<Chosen | { readonly problem: string }> {
  if (/^[a-z0-9-]+$/.test(what) && existsSync(join(root, 'tests', 'pages', what, 'visit.json'))) {
    return { visit: visit(what) };
  }
  const wanted = catalog.some(({ id }) => id === what) ? { rule: what } : await wantedBy(what);
  if ('problem' in wanted) return wanted;
  const { rule, seen } = wanted;
  const [nearest] = visits()
    .filter(({ shows }) => shows !== 'nothing' && shows.rule === rule)
    .toSorted((a, b) => nearness(b, seen) - nearness(a, seen));
  if (nearest) return { visit: nearest, why: `stands in for ${rule}` };
  const drawn = sketched(rule, seen ?? firstHit(rule));
  return drawn ?? { problem: `no page can show ${rule}: "npm run diagnose" says what the popup says` };
}

/** The newest observation of the rule's first case. */
function firstHit(rule: string): Observation | undefined {
  const folder = join(root, 'tests', 'cases', rule);
  const file =
    existsSync(folder) &&
    readdirSync(folder)
      .sort()
      .find((name) => name.startsWith('hit-'));
  return file ? caseIn(readFileSync(join(folder, file), 'utf8')) : undefined;
}

/** A page drawn from what was seen, at its address. What was a tenant or an id in the path stays unknown. */
function sketched(rule: string, seen: Observation | undefined): Chosen | undefined {
  const html = seen && sketchOf(seen);
  if (!html || seen.host === 'other') return undefined;
  const url = `https://${seen.host}${seen.path.replaceAll('*', '0')}`;
  const status = seen.statuses.find(({ of }) => of === 'document')?.status;
  const shows = { rule, verdict: 'match', badge: '!', who: '' };
  const visit: Visit = {
    slug: rule,
    html,
    what: `A sketch of ${rule}`,
    url,
    ...(status && { status }),
    shows,
  };
  return { visit, why: `is a sketch of ${rule}` };
}

async function wantedBy(file: string): Promise<Wanted | { readonly problem: string }> {
  if (!existsSync(file)) return { problem: 'neither a page of tests/pages, nor a rule, nor a file' };
  const text = readText(file);
  const seen = typeof text === 'string' ? caseIn(text) : undefined;
  if (seen) return { rule: basename(dirname(file)), seen };
  const taken = await readInput(file, {});
  if ('problem' in taken) return { problem: words(english, taken.problem) };
  const { observations, answers } = taken.cases[0].report;
  const rule = diagnose({ observations, answers }).findings[0]?.rule;
  const last = observations.at(-1);
  return rule
    ? { rule, ...(last && { seen: last }) }
    : { problem: 'nothing is recognised in it, so there is no page for it' };
}

/** The newest observation of a case file: what a report holds, with `what` instead of a format. */
function caseIn(text: string): Observation | undefined {
  try {
    const { what, observations } = JSON.parse(text) as { what?: unknown; observations?: unknown[] };
    const seen = typeof what === 'string' ? parseObservation(observations?.at(-1)) : undefined;
    return seen && !('problem' in seen) ? seen : undefined;
  } catch {
    return undefined;
  }
}

/** How much a page is like what was seen: the same code or HTTP status, the same workspace, the same site. */
function nearness({ html, url, status = 200, answers = {} }: Visit, seen: Observation | undefined): number {
  if (!seen) return 0;
  const { hostname: host, pathname } = new URL(url);
  const code = seen.codes.some((one) => html.includes(one.replace(/^\D+_?/, '')));
  const workspace = workspaceOf(seen)?.id;
  const same =
    workspace !== undefined && workspace === workspaceOf({ host, path: redactPath(pathname).path })?.id;
  const failed = seen.statuses.some((one) => [status, ...Object.values(answers)].includes(one.status));
  return (code ? 4 : 0) + (failed ? 4 : 0) + (same ? 2 : 0) + (host === seen.host ? 1 : 0);
}
