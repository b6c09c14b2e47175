import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'reproduce-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a rule, reproduced in a browser: what the popup says, and its picture', {
  timeout: 60_000,
}, async () => {
  const picture = join(folder, 'popup.png');
  const tool = join(import.meta.dirname, '../../tools/reproduce.ts');
  const args = [tool, 'workspace-access-denied', '--screenshot', picture, '--built'];
  const output = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, args, (error, stdout, stderr) =>
      error ? reject(new Error(stderr)) : resolve(stdout),
    );
  });
  expect(output).toMatch(/stands in for workspace-access-denied/);
  expect(output).toMatch(/\[workspace-access-denied, match\]/);
  expect(readFileSync(picture).subarray(1, 4).toString()).toBe('PNG');
});
