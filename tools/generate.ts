import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesReadme } from './rules-readme.ts';
import { root } from './run.ts';

/** `npm run generate` writes what is generated from the rules; with `--check` it only says whether that is stale. */

const file = join(root, 'rules', 'README.md');
const wanted = rulesReadme();

if (!process.argv.includes('--check')) writeFileSync(file, wanted);
else if (read() !== wanted) {
  console.error('rules/README.md is stale: run "npm run generate" and commit the result.');
  process.exitCode = 1;
}

function read(): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
