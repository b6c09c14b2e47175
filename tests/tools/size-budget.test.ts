import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkSizes } from '../../tools/build/size-budget.ts';

/** A build fails where something is over its budget after gzip: the observer 8,192 bytes, the popup 92,160. */

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sign-in-help-'));
  for (const folder of ['content-scripts', 'chunks']) mkdirSync(join(dir, folder));
  write('content-scripts/observer.js', 100);
  write('popup.html', '<script type="module" crossorigin src="/chunks/popup-a.js"></script>');
  write('chunks/popup-a.js', 'import{o as e}from"./frame-b.js";e();');
  write('chunks/frame-b.js', 'const rules=()=>import("../rules-c.js"),later=()=>import("../report-d.js");');
  write('chunks/rules-c.js', 100);
  write('chunks/report-d.js', 50_000);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** @param content text, or so many bytes of noise, which gzip makes a little larger and not smaller */
function write(file: string, content: string | number): void {
  writeFileSync(join(dir, file), typeof content === 'string' ? content : randomBytes(content));
}

test('an observer within its budget passes, however large it is without gzip', () => {
  write('content-scripts/observer.js', 8_100);
  expect(() => checkSizes(dir)).not.toThrow();
  write('content-scripts/observer.js', 'observe();'.repeat(5_000));
  expect(() => checkSizes(dir)).not.toThrow();
});

test('one that is over fails, with a sentence that says which, how much and how much it may be', () => {
  write('content-scripts/observer.js', 8_200);
  expect(() => checkSizes(dir)).toThrow(
    /^The observer has 8\d{3} bytes after gzip, \d+ over its budget of 8192\.$/,
  );
});

test('to the popup counts what it imports and the rules that always come after, not what is asked for', () => {
  write('chunks/rules-c.js', 91_000);
  expect(() => checkSizes(dir)).not.toThrow();
  write('chunks/rules-c.js', 92_400);
  expect(() => checkSizes(dir)).toThrow(/^The popup has 92\d{3} bytes .* over its budget of 92160\.$/);
});
