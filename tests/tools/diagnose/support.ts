import { type ChildProcess, execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run as runCommand } from '../../../tools/diagnose/command.ts';

/** `npm run diagnose` as other programs use it: its exit status and what it prints. */

const tests = join(import.meta.dirname, '../..');
export const cli = join(tests, '..', 'tools', 'diagnose.ts');

/** Everything is written here. */
export const folder = join(tmpdir(), `diagnose-cli-${process.pid}`);

/** For the end of each file of tests: the next one in this process begins with nothing. */
export const removeInputs = () => rmSync(folder, { recursive: true, force: true });

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

/** Runs the command here, without a process of its own: starting one takes longer than most answers. */
export async function run(...args: string[]): Promise<Ran> {
  const said = { out: '', err: '' };
  const status = await runCommand(args, {
    out: { write: (text) => (said.out += text) },
    err: { write: (text) => (said.err += text) },
    signal: new AbortController().signal,
  });
  return { status, stdout: said.out, stderr: said.err };
}

/**
 * Runs the command in a process of its own, as people and programs do.
 *
 * @param interrupt Ctrl-C is pressed as soon as standard output says it
 */
export function runProcess(args: readonly string[], interrupt?: RegExp): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [cli, ...args], (error, stdout, stderr) => {
      resolve({ status: error ? Number(error.code) : 0, stdout, stderr });
    });
    if (interrupt) interruptAt(child, interrupt);
  });
}

function interruptAt(child: ChildProcess, says: RegExp): void {
  let said = '';
  child.stdout?.on('data', (part) => {
    said += part;
    if (says.test(said)) child.kill('SIGINT');
  });
}

/** An empty folder. */
export function newFolder(): string {
  mkdirSync(folder, { recursive: true });
  return mkdtempSync(join(folder, 'input-'));
}

/** Writes an input and returns its path. In a folder of its own: tests run side by side and use the same names. */
export function input(name: string, content: unknown): string {
  const file = join(newFolder(), name);
  const raw = typeof content === 'string' || Buffer.isBuffer(content);
  writeFileSync(file, raw ? content : JSON.stringify(content));
  return file;
}
