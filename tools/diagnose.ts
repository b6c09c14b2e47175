import { run, stopped } from './diagnose/command.ts';

/**
 * `npm run --silent diagnose -- FILE`: what whatever a partner sent means, or without FILE what a person told. See
 * `usage`.
 */

// A reader that has seen enough (`| head`) closes the pipe: no reason to complain.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

// Once: what is read so far is still printed. Twice: at once.
const stop = new AbortController();
process.on('SIGINT', () => (stop.signal.aborted ? process.exit(stopped) : stop.abort()));

const { stdout: out, stderr: err } = process;
process.exitCode = await run(process.argv.slice(2), { out, err, signal: stop.signal });
