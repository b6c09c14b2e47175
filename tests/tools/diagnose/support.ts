import { type ChildProcess, execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** `npm run diagnose` as other programs use it: a process, its exit status and what it prints. */

const tests = join(import.meta.dirname, '../..');
export const cli = join(tests, '..', 'tools', 'diagnose.ts');

/** Everything is written here and removed at the end of a test file. */
export const folder = mkdtempSync(join(tmpdir(), 'diagnose-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const example = join(tests, 'pages', 'personal-account-used');
export const page = readFileSync(join(example, 'page.html'), 'utf8');
export const { url } = JSON.parse(readFileSync(join(example, 'visit.json'), 'utf8')) as { url: string };

export const observation = {
  v: 1,
  at: '2026-11-20T09:00:00Z',
  host: 'login.microsoftonline.com',
  path: '/common/reprocess',
  page: 'entra-error',
  codes: ['AADSTS50020'],
  phrases: [],
  statuses: [],
  accountKind: 'personal',
  partnerCenter: { is: 'yes', by: 'redirect' },
};
export const report = { format: 'sign-in-help-report', v: 1, observations: [observation], answers: {} };

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export function run(...args: string[]): Promise<Ran> {
  return started(args, () => undefined);
}

/** Presses Ctrl-C as soon as standard output says it. */
run.until = (says: RegExp, ...args: string[]): Promise<Ran> =>
  started(args, (child) => {
    let said = '';
    child.stdout?.on('data', (part) => {
      said += part;
      if (says.test(said)) child.kill('SIGINT');
    });
  });

function started(args: readonly string[], watch: (child: ChildProcess) => void): Promise<Ran> {
  // Sixty processes: the cache spares each of them the compilation of the catalogue.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'cache') };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [cli, ...args], { env }, (error, stdout, stderr) => {
      resolve({ status: error ? Number(error.code) : 0, stdout, stderr });
    });
    watch(child);
  });
}

/** Writes an input and returns its path. In a folder of its own: tests run side by side and use the same names. */
export function input(name: string, content: unknown): string {
  const file = join(mkdtempSync(join(folder, 'input-')), name);
  const raw = typeof content === 'string' || Buffer.isBuffer(content);
  writeFileSync(file, raw ? content : JSON.stringify(content));
  return file;
}
