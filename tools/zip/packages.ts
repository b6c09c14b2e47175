import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { npm, root } from '../run.ts';
import { zipOf } from './zip-file.ts';

/** The package of each store, made of what WXT builds for its browser. */

export const browsers = ['chrome', 'edge', 'firefox'] as const;
export type Browser = (typeof browsers)[number];

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
};

/** The path of a package, also before it is made. `sources` is what Firefox’s reviewers build theirs from. */
export function packagePath(of: Browser | 'sources'): string {
  return join(root, '.output', `${name}-${version}-${of}.zip`);
}

/** @throws with what the build printed */
export async function build(browser: Browser): Promise<void> {
  const { ok, output } = await npm('exec', '--', 'wxt', 'build', '-b', browser);
  if (!ok) throw new Error(`the build for ${browser} failed:\n${output}`);
}

/** Packs the folder that was built for a browser. @returns the path of the zip */
export function pack(browser: Browser): string {
  const folder = join(root, '.output', `${browser}-mv3`);
  return write(packagePath(browser), folder, filesIn(folder));
}

/** Packs files of the project, named by their paths from its root. @returns the path of the zip */
export function packSources(files: readonly string[]): string {
  return write(packagePath('sources'), root, files);
}

function write(path: string, folder: string, files: readonly string[]): string {
  const entries = files.map((file) => ({ path: file, bytes: readFileSync(join(folder, file)) }));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, zipOf(entries));
  return path;
}

/** Every file under a folder, with `/` on every system. */
export function filesIn(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = all.filter((entry) => entry.isFile());
  return files.map((file) =>
    join(file.parentPath, file.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/'),
  );
}
