import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalog } from '../rules/catalog/index.ts';
import { managedSchemaJson } from '../settings/managed-schema.ts';
import { conceptWordsJson } from '../tools/concept-words.ts';
import { examplesJson } from '../tools/examples.ts';
import { iconsTs, moreIconsTs } from '../tools/icons.ts';
import { rulesReadme } from '../tools/rules-readme.ts';

test.each([
  ['rules/README.md', rulesReadme],
  ['assets/public/examples.json', examplesJson],
  ['assets/public/managed-schema.json', managedSchemaJson],
  ['assets/public/concept-words.json', conceptWordsJson],
  ['components/shared/icons.ts', iconsTs],
  ['components/shared/more-icons.ts', moreIconsTs],
])('%s is what "npm run generate" writes', (path, make) => {
  const isFresh = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8') === make();
  expect(isFresh, `${path} is stale: run "npm run generate" and commit the result`).toBe(true);
});

test('the catalogue page has a section for every rule and no unnamed value', () => {
  const page = rulesReadme();
  for (const { id } of catalog) expect(page).toContain(`\n## ${id}\n`);
  expect(page).not.toMatch(/undefined|\[object/);
});
