import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findBrowser, installHint } from '../../tools/find-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'find-browser-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that answers to --version with the given status. */
function program(name: string, status: number): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nexit ${status}\n`);
  chmodSync(path, 0o755);
  return path;
}

test.skipIf(process.platform === 'win32')(
  'a browser in PATH; a pointer to a missing package is passed over',
  () => {
    program('microsoft-edge', 1);
    const chrome = program('google-chrome', 0);
    expect(findBrowser({ PATH: `/nowhere:${folder}` }, 'linux')).toEqual({
      name: 'Google Chrome',
      path: chrome,
    });
  },
);

test('BROWSER_PATH decides alone', () => {
  const path = program('mine', 0);
  expect(findBrowser({ BROWSER_PATH: path, PATH: process.env.PATH })?.path).toBe(path);
  const wrong = { BROWSER_PATH: join(folder, 'missing'), PATH: process.env.PATH };
  expect(findBrowser(wrong)).toBeUndefined();
  expect(installHint(wrong)).toContain('BROWSER_PATH');
});

test('each platform has its own advice', () => {
  const hints = (['linux', 'darwin', 'win32'] as const).map((platform) => installHint({}, platform));
  expect(new Set(hints).size).toBe(3);
});
