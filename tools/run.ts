import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The root of the project, whatever the working directory is. */
export const root = fileURLToPath(new URL('..', import.meta.url));

export interface Ran {
  readonly ok: boolean;
  /** stdout and stderr, as they came. */
  readonly output: string;
}

/** Runs `npm ARGS` in the project's root and collects what it prints. Never asks for input. */
export function npm(...args: string[]): Promise<Ran> {
  const env = process.env.FORCE_COLOR ? process.env : { ...process.env, NO_COLOR: '1' };
  const options = { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'] };
  const child =
    process.platform === 'win32'
      ? // npm is a batch file there, and batch files need a shell. The arguments are our own words without spaces.
        spawn(`npm ${args.join(' ')}`, { ...options, shell: true })
      : spawn('npm', args, options);
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  return new Promise((resolve) => {
    child.on('error', (error) =>
      resolve({ ok: false, output: `${output}npm did not start: ${error.message}\n` }),
    );
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** `3.4 s`, since `start` of performance.now(). */
export function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
