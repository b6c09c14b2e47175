import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a folder holds beyond this is no inbox. */
const most = 20_000;

/** The files that are meant, and whether more than one can be: then the answer is a table. */
export interface Files {
  readonly files: readonly string[];
  readonly several: boolean;
}

/**
 * Files as they are named; for a folder all that lie in it, in the order of their names. What is hidden (`.DS_Store`) was
 * put there by no person, and links are not followed: they can lead round. An empty folder stays as it is, to be refused.
 */
export function filesIn(named: readonly string[]): Files {
  const found = named.map((one) => (isFolder(one) ? within(one) : [one]));
  const several = named.length > 1 || (named.some(isFolder) && found.some(({ length }) => length > 0));
  return { files: found.flatMap((files, i) => (files.length > 0 ? files : (named[i] ?? []))), several };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function within(folder: string, found: string[] = []): string[] {
  for (const entry of entriesOf(folder)) {
    if (found.length >= most) break;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) within(path, found);
    else if (entry.isFile()) found.push(path);
  }
  return found;
}

function entriesOf(folder: string): Dirent[] {
  try {
    const shown = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
    return shown.sort((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true }));
  } catch {
    return []; // a folder that may not be read holds nothing for us
  }
}
