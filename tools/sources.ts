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
 * `npm run sources`: looks at every article that rules rest on and says what changed since the last look, which it keeps
 * in tools/sources/seen.json. `--json` prints the same as data. Ends with 1 where something changed, moved or is gone.
 */
const kept = join(root, 'tools', 'sources', 'seen.json');
const before = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Record<string, Seen>) : {};
const { changes, seen } = await watch({
  table: sources,
  facts,
  before,
  manner: polite,
  codes: { 'entra-codes': new Set(Object.keys(entraCodes)) },
  progress: (id, index, count) => process.stderr.write(`${index}/${count} ${id}\n`),
});
writeFileSync(kept, `${JSON.stringify(seen, null, 2)}\n`);
console.log(
  process.argv.includes('--json') ? JSON.stringify({ changes }, null, 2) : report(changes, sources, facts),
);
process.exitCode = changes.some(({ kind }) => kind !== 'silent') ? 1 : 0;
