import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseReport, type Report, reportFormat } from '../../reports/report.ts';
import { outcomeThen } from '../../reports/reproduce/outcome.ts';
import { catalog } from '../../rules/catalog/index.ts';
import { english, words } from '../../rules/words/language.ts';
import { readInput, readText } from '../diagnose/read-input.ts';
import { root } from '../run.ts';
import { visit, visits } from '../visits.ts';
import { type Chosen, ofVisit, partnerCenterPage, stepsOf } from './steps.ts';

/** Why there is nothing to show; status 2 where what was given cannot be used at all. */
type Refused = { readonly problem: string; readonly status: 1 | 2 };

/** What reproduces WHAT: a page by name, a rule, a case file, whatever a desk gets; or the clause why nothing does. */
export async function choose(what: string): Promise<Chosen | Refused> {
  const isPage = /^[a-z0-9-]+$/.test(what) && existsSync(join(root, 'tests', 'pages', what, 'visit.json'));
  if (isPage) return ofVisit(visit(what));
  if (catalog.some(({ id }) => id === what)) return ofRule(what);
  if (!existsSync(what))
    return { problem: 'neither a page of tests/pages, nor a rule, nor a file', status: 2 };
  const text = readText(what);
  const told = typeof text === 'string' ? caseIn(text) : undefined;
  return told ? drawn(told, [`Case: ${basename(dirname(what))}, drawn`]) : ofFile(what);
}

/** A rule: a page of tests/pages that stands for it, or else its first case, drawn. */
function ofRule(rule: string): Chosen | Refused {
  const found = visits().find(({ shows }) => shows !== 'nothing' && shows.rule === rule);
  if (found) return ofVisit(found, `stands in for ${rule}`);
  const folder = join(root, 'tests', 'cases', rule);
  const first = readdirSync(folder)
    .sort()
    .find((name) => name.startsWith('hit-'));
  const told = first && caseIn(readFileSync(join(folder, first), 'utf8'));
  return told
    ? drawn(told, [`Rule: ${rule}, its first case, drawn`])
    : { problem: 'the rule has no case', status: 1 };
}

async function ofFile(file: string): Promise<Chosen | Refused> {
  const taken = await readInput(file, {});
  if ('problem' in taken) return { problem: words(english, taken.problem), status: 2 };
  const [{ kind, report, notes }, ...others] = taken.cases;
  const made = report.made ? `, made ${report.made}` : '';
  const version = report.version ? ` by version ${report.version}` : '';
  const name =
    kind === 'report' ? `Report${made}${version}` : 'What was sent, read as the help desk reads it';
  const more = others.length > 0 ? [`      the first of ${others.length + 1} cases in it`] : [];
  return drawn(report, [`${name}; drawn`, ...more, ...notes.map((note) => `      ${words(english, note)}`)]);
}

const untold =
  'nothing of it stands on a page: a person told it in words, or nothing was found in it; "npm run diagnose" says what it means';

/** Nothing but its own facts, at their addresses, with its answers. */
function drawn(report: Report, what: readonly string[]): Chosen | Refused {
  const steps = stepsOf(report.observations);
  if (!steps) return { problem: untold, status: 1 };
  return {
    what,
    steps,
    answers: report.answers,
    expected: outcomeThen(report),
    seen: report.observations.at(-1),
  };
}

/** A case file is what a report holds, with `what` instead of a format; it may have no page. */
function caseIn(text: string): Report | undefined {
  try {
    const { what, observations, answers } = JSON.parse(text) as Record<string, unknown>;
    if (typeof what !== 'string' || !Array.isArray(observations)) return undefined;
    const report = { format: reportFormat, v: 1, observations: observations.slice(-10), answers };
    const none = observations.length === 0;
    const parsed = parseReport(none ? { ...report, observations: [anyPage] } : report);
    return 'problem' in parsed ? undefined : parsed;
  } catch {
    return undefined;
  }
}

/** Where somebody is who tells what no page shows. */
const anyPage = partnerCenterPage('2026-11-20T10:00:00Z', '/dashboard/home');
