import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkSizes, type Entry, filesOf, nearly, over, sizesOf } from '../../tools/build/budgets.ts';

/** What is counted, what is said when it comes near its budget, and what when it is over. */

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sign-in-help-'));
  write('content-scripts/observer.js', 100);
  write('background.js', 100);
  for (const page of ['sidepanel', 'report', 'options', 'welcome']) write(`${page}.html`, '<!doctype html>');
  write(
    'popup.html',
    '<link rel="stylesheet" href="/assets/popup.css"><link rel="modulepreload" crossorigin href="/chunks/shared-b.js">' +
      '<script type="module" crossorigin src="/chunks/popup-a.js"></script><a href="/options.html">Options</a>',
  );
  write('assets/popup.css', 'body{margin:0}');
  write(
    'chunks/popup-a.js',
    'import{o as e}from"./shared-b.js";import"./lit-c.js";e(()=>import("./report-d.js"));',
  );
  write('chunks/shared-b.js', 'export{e as o}from"./lit-c.js";');
  write('chunks/lit-c.js', 100);
  write('chunks/report-d.js', 200_000);
  write('locales/de.json', 200);
  write('locales/fr.json', 300);
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
  vi.restoreAllMocks();
});

/** @param content text, or so many bytes of noise, which gzip makes a little larger and not smaller */
function write(file: string, content: string | number): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), typeof content === 'string' ? content : randomBytes(content));
}

function bytesOf(entry: Entry): number {
  return sizesOf(dir).find((size) => size.entry === entry)?.bytes ?? Number.NaN;
}

const popup = [
  'popup.html',
  'assets/popup.css',
  'chunks/shared-b.js',
  'chunks/lit-c.js',
  'chunks/popup-a.js',
];

test('what a page names and what its scripts import is counted, once; what they ask for later is not', () => {
  expect(filesOf(dir, 'popup').sort()).toEqual([...popup].sort());
  expect(bytesOf('popup')).toBeLessThan(1_000);
});

test('a reader of another language also fetches the words, counted with the largest translation', () => {
  const files = filesOf(dir, 'popup, translated').sort();
  expect(files).toEqual([...popup, 'locales/fr.json'].sort());
  expect(bytesOf('popup, translated')).toBeGreaterThan(bytesOf('popup') + 300);
});

test('bytes are counted after gzip', () => {
  write('content-scripts/observer.js', 'observe();'.repeat(50_000));
  expect(bytesOf('observer')).toBeLessThan(5_000);
});

test('what is near its budget is said in one line, and the build goes on', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  checkSizes(dir);
  expect(warn).not.toHaveBeenCalled();
  write('content-scripts/observer.js', 22_500);
  checkSizes(dir);
  expect(warn.mock.calls.map(([line]) => String(line).trim())).toEqual([
    expect.stringMatching(/^Warning: The observer has 225\d\d of at most 24576 bytes after gzip \(91 %\)$/),
  ]);
});

test('what is over its budget fails the build, each in one line that says how much', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  write('content-scripts/observer.js', 24_600);
  write('chunks/lit-c.js', 123_200);
  expect(() => checkSizes(dir)).toThrow(
    /^The observer has 24\d{3} of at most 24576 bytes after gzip \(100 %\): \d+ too many\.\nThe popup has 123\d{3} of at most 122880 bytes after gzip \(100 %\): \d+ too many\.$/,
  );
});

test('a budget is full at its last byte, and near from nine tenths on', () => {
  const size = (bytes: number) => [{ entry: 'popup' as const, bytes, most: 1_000 }];
  expect([899, 900, 1_000, 1_001].map((bytes) => nearly(size(bytes)).length)).toEqual([0, 1, 1, 0]);
  expect([899, 900, 1_000, 1_001].map((bytes) => over(size(bytes)).length)).toEqual([0, 0, 0, 1]);
});
