import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { managedSchemaJson } from '../settings/managed-schema.ts';
import { conceptWordsJson } from './concept-words.ts';
import { examplesJson } from './examples.ts';
import { iconsTs, moreIconsTs } from './icons.ts';
import { rulesReadme } from './rules-readme.ts';
import { root } from './run.ts';

/** `npm run generate` writes what is generated from the rules; with `--check` it only says what of it is stale. */

const generated: Readonly<Record<string, () => string>> = {
  'rules/README.md': rulesReadme,
  'assets/public/examples.json': examplesJson,
  'assets/public/managed-schema.json': managedSchemaJson,
  'assets/public/concept-words.json': conceptWordsJson,
  'components/shared/icons.ts': iconsTs,
  'components/shared/more-icons.ts': moreIconsTs,
};

for (const [path, make] of Object.entries(generated)) {
  const file = join(root, path);
  const wanted = make();
  if (!process.argv.includes('--check')) writeFileSync(file, wanted);
  else if (read(file) !== wanted) {
    console.error(`${path} is stale: run "npm run generate" and commit the result.`);
    process.exitCode = 1;
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
