import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm } from '../run.ts';
import type { Count } from './count.ts';

/** Begins the line that a test prints when it is tried again. */
export const secondTry = 'Tried again:';

/** The part that is used of what Vitest's JSON reporter writes. */
interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly FileResults[];
}

interface FileResults {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly { readonly status?: string; readonly fullName?: string }[];
}

/** Runs projects of vitest.config.ts and counts their tests. @param more arguments of Vitest */
export async function runTests(project: 'unit*' | 'e2e', more: readonly string[] = []): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'sign-in-help-'));
  try {
    const file = join(folder, 'results.json');
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
    const args = ['vitest', 'run', '--project', project, ...reporters, ...more];
    const { ok, output } = await npm('exec', '--', ...args);
    return count(readResults(file), ok, output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** No file: Vitest did not get that far. */
function readResults(file: string): Results | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Results;
  } catch {
    return undefined;
  }
}

/** @param ok whether Vitest itself said that all is well; what it counts is not all that can go wrong */
export function count(results: Results | undefined, ok: boolean, output: string): Count {
  if (!results) return { passed: 0, failed: 1, skipped: 0, output };
  // A file that fails before its first test has no test that could be counted as failed.
  const brokenFiles = results.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = results.numFailedTests + brokenFiles.length;
  return {
    passed: results.numPassedTests,
    failed: ok ? failed : Math.max(failed, 1),
    skipped: results.numPendingTests + results.numTodoTests,
    output: [...failedTests(results), output].join('\n'),
    triedAgain: output
      .split('\n')
      .filter((line) => line.startsWith(secondTry))
      .map((line) => line.slice(secondTry.length).trim()),
  };
}

/** A line each, before the long story: where only the beginning is kept, it says what failed. */
function failedTests({ testResults }: Results): string[] {
  return testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      return [name, ...failed.map(({ fullName = '' }) => `  ${fullName}`)];
    });
}
