import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { root } from '../run.ts';
import { stage } from './stage.ts';

/** The part of a manifest that is changed here. */
export interface Manifest {
  content_scripts: { matches: string[]; js: string[]; run_at: string; all_frames?: boolean }[];
}

/** What a test puts into the built extension so that the attack has something to find. */
export interface Faults {
  /** Code that is put behind that of a file, by its path; `*` stands for a hash. */
  readonly code?: Readonly<Record<string, string>>;
  readonly manifest?: (manifest: Manifest) => void;
  /** Of what is tried in bulk: the address of a page is let out as it is. */
  readonly leaksAddresses?: boolean;
}

/** A copy of the built extension, in a folder that is thrown away. */
export interface Copy {
  readonly dir: string;
  /** Beside it is room for more. */
  readonly folder: string;
  remove(): void;
}

export function copyOf({ code = {}, manifest }: Faults, isStaged = false): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'sign-in-help-attack-'));
  const dir = join(folder, 'built');
  cpSync(join(root, '.output', 'chrome-mv3'), dir, { recursive: true });
  for (const [file, more] of Object.entries(code)) appendFileSync(pathOf(dir, file), `\n;${more}\n`);
  if (isStaged) writeFileSync(join(dir, 'stage.js'), stage);
  const path = join(dir, 'manifest.json');
  const changed = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  manifest?.(changed);
  const [{ matches } = { matches: [] }] = changed.content_scripts;
  if (isStaged) changed.content_scripts.unshift({ matches, js: ['stage.js'], run_at: 'document_start' });
  writeFileSync(path, JSON.stringify(changed));
  return { dir, folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** @throws where there is no such file */
function pathOf(dir: string, file: string): string {
  const [start = '', end] = basename(file).split('*');
  const folder = join(dir, dirname(file));
  const name = readdirSync(folder).find((one) =>
    end === undefined ? one === start : one.startsWith(start) && one.endsWith(end),
  );
  if (!name) throw new Error(`the built extension has no ${file}`);
  return join(folder, name);
}
