import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalog } from '../rules/catalog/index.ts';
import { rulesReadme } from '../tools/rules-readme.ts';

test('rules/README.md is what "npm run generate" writes', () => {
  const file = new URL('../rules/README.md', import.meta.url);
  const isFresh = readFileSync(file, 'utf8') === rulesReadme();
  expect(isFresh, 'rules/README.md is stale: run "npm run generate" and commit the result').toBe(true);
});

test('the catalogue page has a section for every rule and no unnamed value', () => {
  const page = rulesReadme();
  for (const { id } of catalog) expect(page).toContain(`\n## ${id}\n`);
  expect(page).not.toMatch(/undefined|\[object/);
});
