import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { afterAll, describe, expect, test } from 'vitest';
import { billingPath, billingReport } from '../billing-report.ts';
import { everything } from '../scope.ts';

const folder = mkdtempSync(join(tmpdir(), 'reproduce-'));
afterAll(() => rmSync(folder, { recursive: true }));

const tool = join(import.meta.dirname, '../../tools/reproduce.ts');

interface Ran {
  readonly status: number;
  readonly output: string;
  readonly problem: string;
}

function reproduce(name: string, content: string, ...args: readonly string[]): Promise<Ran> {
  const file = join(folder, name);
  writeFileSync(file, content);
  return new Promise((resolve) => {
    execFile(process.execPath, [tool, file, '--built', ...args], (error, output, problem) =>
      resolve({ status: Number(error?.code ?? 0), output, problem }),
    );
  });
}

describe.runIf(everything)('in a browser of its own', { timeout: 120_000 }, () => {
  test('a report of another version: its own page and answer, where the outcome differs, and a picture of both', async () => {
    const earlier = {
      findings: [
        { rule: 'mfa-required', verdict: 'possible', fixes: [{ id: 'answer-second-step', who: ['you'] }] },
      ],
    };
    const picture = join(folder, 'both.png');
    const old = JSON.stringify({ ...billingReport, diagnosis: earlier });
    const { status, output } = await reproduce('old.json', old, '--screenshot', picture);
    expect(output).toContain(`At https://partner.microsoft.com${billingPath} the popup says:`);
    expect(output).toMatch(/\[workspace-access-denied, match\]/);
    expect(output).toMatch(/^Differs: What happened: .+ in the report\.$/m);
    expect(output).toMatch(/^Differs: How sure: certain here, possible in the report\.$/m);
    expect(output, 'the answer counts in both').not.toMatch(/^Differs: Counted/m);
    expect(status).toBe(1);
    const { width, height } = imageSize(readFileSync(picture));
    expect(width).toBeGreaterThan(1300);
    expect(height, 'the popup is whole').toBeGreaterThan(700);
  });

  test('a ticket: an unknown host is looked at once; bad input is one sentence', async () => {
    const ticket = await reproduce('ticket.txt', 'It says error 50105');
    expect(ticket.output).toMatch(/https:\/\/page\.example[\s\S]+\[app-not-assigned, possible\]/);
    expect(ticket.output).toMatch(/^The same as there/m);
    expect(ticket.status).toBe(0);
    const bad = await reproduce('bad.json', '{"format":"sign-in-help-report","v":9}');
    expect(bad.problem).toMatch(/^reproduce: .+bad\.json: [^\n]+\n$/);
    expect(bad.status).toBe(2);
  });
});
