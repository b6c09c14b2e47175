import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkSizes } from '../tools/build/size-budget.ts';

/** A build fails where the observer is over its budget: 8,192 bytes after gzip. */

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sign-in-help-'));
  mkdirSync(join(dir, 'content-scripts'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** @param bytes of noise, which gzip makes a little larger and not smaller */
function build(bytes: number | string): void {
  const content = typeof bytes === 'string' ? bytes : randomBytes(bytes);
  writeFileSync(join(dir, 'content-scripts/observer.js'), content);
}

test('one that is within its budget passes, however large it is without gzip', () => {
  build(8_100);
  expect(() => checkSizes(dir)).not.toThrow();
  build('observe();'.repeat(5_000));
  expect(() => checkSizes(dir)).not.toThrow();
});

test('one that is over fails, with a sentence that says which, how much and how much it may be', () => {
  build(8_200);
  expect(() => checkSizes(dir)).toThrow(
    /^The observer has 8\d{3} bytes after gzip, \d+ over its budget of 8192\.$/,
  );
});
