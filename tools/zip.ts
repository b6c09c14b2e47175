import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './run.ts';
import { browsers, build, pack, packSources } from './zip/packages.ts';

/**
 * `npm run zip`: builds the extension for each store and packs it, the same bytes from the same sources whenever and
 * wherever. Prints each package with its SHA-256. `--built`: what `npm run build` leaves has just been built.
 */

try {
  for (const browser of browsers) {
    if (browser !== 'chrome' || !process.argv.includes('--built')) await build(browser);
    print(pack(browser));
  }
  const sources = trackedFiles();
  if (sources) print(packSources(sources));
  else console.log('no package of the sources: this is not a git checkout');
} catch (error) {
  console.error(`zip: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

/** What git knows of the project and nothing that merely lies about. */
function trackedFiles(): string[] | undefined {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) return undefined;
  return stdout.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
}

function print(path: string): void {
  const bytes = readFileSync(path);
  const sum = createHash('sha256').update(bytes).digest('hex');
  console.log(`${sum}  ${relative(root, path)}  ${Math.ceil(bytes.length / 1024)} kB`);
}
