import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawPage } from '../reports/reproduce/page.ts';
import { catalog } from '../rules/catalog/index.ts';
import type { Observation } from '../rules/observation/observation.ts';
import { root } from './run.ts';
import { safePage } from './safe-page.ts';

/**
 * assets/public/examples.json: for every rule its first hit case and a page without anything that runs, one of
 * tests/pages that shows the rule. Where there is none, whether a page can be drawn of what the case shows. The help desk
 * page loads it when somebody looks at the examples.
 */
export function examplesJson(): string {
  const pages = pagesByRule();
  const lines = catalog.map(({ id }) => {
    const { what, observations, answers } = caseOf(id);
    const page = pages.get(id);
    const seen = observations.at(-1);
    const drawn = seen !== undefined && drawPage(seen) !== undefined;
    return JSON.stringify({
      rule: id,
      what,
      observations,
      answers,
      ...(page ? { page } : drawn && { drawn }),
    });
  });
  return `[\n${lines.join(',\n')}\n]\n`;
}

function caseOf(rule: string): { what: string; observations: Observation[]; answers: unknown } {
  const folder = join(root, 'tests', 'cases', rule);
  const first = readdirSync(folder)
    .sort()
    .find((file) => file.startsWith('hit-'));
  if (!first) throw new Error(`tests/cases/${rule} has no hit-*.json`);
  return JSON.parse(readFileSync(join(folder, first), 'utf8'));
}

/** The first page, by name, that shows each rule. Those that need scripts to become what they are show nothing here. */
function pagesByRule(): Map<string, string> {
  const folder = join(root, 'tests', 'pages');
  const found = new Map<string, string>();
  for (const slug of readdirSync(folder).sort()) {
    const { shows, dynamic } = JSON.parse(readFileSync(join(folder, slug, 'visit.json'), 'utf8'));
    if (dynamic || slug === 'hostile' || typeof shows !== 'object' || found.has(shows.rule)) continue;
    found.set(shows.rule, safePage(readFileSync(join(folder, slug, 'page.html'), 'utf8')));
  }
  return found;
}
