import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entraCodes } from '../rules/data/entra-codes.ts';
import { facts } from '../rules/facts.ts';
import { sources } from '../rules/sources.ts';
import { root } from './run.ts';
import type { Seen } from './sources/compare.ts';
import { polite } from './sources/get.ts';
import { report } from './sources/report.ts';
import { watch } from './sources/watch.ts';

/**
 * `npm run sources`: looks at every article that rules rest on and says what changed since it was last compared.
 * `npm run sources -- ID…`: at these alone. `--keep`: what they say now is the baseline, in tools/sources/seen.json, which
 * is committed; without it a change is told again until somebody has dealt with it. `--json`: the same as data.
 *
 * Ends with 1 where somebody has something to do: an article changed, moved, is gone or has no baseline.
 */
const kept = join(root, 'tools', 'sources', 'seen.json');
const before = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Record<string, Seen>) : {};

const given = process.argv.slice(2);
const ids = given.filter((one) => !one.startsWith('--'));
const known = Object.keys(sources);
const wrong = [
  ...ids.filter((id) => !known.includes(id)),
  ...given.filter((one) => one.startsWith('--') && one !== '--keep' && one !== '--json'),
];
if (wrong.length > 0) {
  console.error(`Neither a source of rules/sources.ts nor an option (--keep, --json): ${wrong.join(', ')}`);
  process.exit(2);
}

const watched = await watch({
  table: Object.fromEntries(Object.entries(sources).filter(([id]) => ids.length === 0 || ids.includes(id))),
  facts,
  before,
  manner: polite,
  codes: { 'entra-codes': new Set(Object.keys(entraCodes)) },
  progress: (id, index, count) => process.stderr.write(`${index}/${count} ${id}\n`),
});
const keep = given.includes('--keep');
const { changes, seen } = watched;
const first = keep ? [] : watched.first;
if (keep) {
  const now: Record<string, Seen> = { ...before, ...seen };
  const sorted = known.flatMap((id) => (now[id] ? [[id, now[id]]] : []));
  writeFileSync(kept, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}
console.log(
  given.includes('--json')
    ? JSON.stringify({ changes, withoutBaseline: first }, null, 2)
    : report({ changes, first }, sources, facts),
);
process.exitCode = first.length > 0 || changes.some(({ kind }) => kind !== 'silent') ? 1 : 0;
