import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The built observer: it runs on every sign-in page, so what is in it counts. `npm test` builds before this runs. */
const bundle = readFileSync(new URL('../../.output/chrome-mv3/content-scripts/observer.js', import.meta.url));

test.each([
  ['zod', ['ZodMini', '_zod', 'safeParse', 'unrecognized_keys']],
  ['Lit', ['lit$', 'litElementVersions', 'litHtmlVersions', 'reactiveElementVersions']],
  ['the polyfill', ['webextension-polyfill', 'This script should only be loaded in a browser extension']],
])('the observer carries no %s', (_, marks) => {
  const text = bundle.toString('utf8');
  expect(marks.filter((mark) => text.includes(mark))).toEqual([]);
});
