import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** How much a page or a person has to load, and how much it may be. The benchmark says what is over, the build fails. */

type Entry = 'observer' | 'popup' | 'help desk page' | 'background';

interface Budget {
  /** Where it begins; what that imports is loaded with it. */
  readonly file: string;
  /** Bytes after gzip at its highest level; undefined: no limit. */
  readonly most?: number;
}

const budgets: Readonly<Record<Entry, Budget>> = {
  observer: { file: 'content-scripts/observer.js', most: 24_576 },
  popup: { file: 'popup.html', most: 92_160 },
  'help desk page': { file: 'report.html' },
  background: { file: 'background.js' },
};

/** Where a build may be over. */
const limited = (Object.keys(budgets) as Entry[]).filter((entry) => budgets[entry].most !== undefined);

/** Chunks that are imported after the first, but at every opening; all others wait until a person asks for them. */
const alwaysAfter = /^rules-/;

const loadedAtOnce = /(?:from|import|src=|href=)\s*["'`](?:\.|\/chunks)\/([\w.-]+\.js)["'`]/g;
const imported = /import\(["'`]\.\/([\w.-]+\.js)["'`]\)/g;

export interface Size {
  readonly entry: Entry;
  readonly bytes: number;
  readonly most: number | undefined;
}

/** What each entry of a built extension loads when it is opened. */
export function sizesOf(dir: string, entries = Object.keys(budgets) as readonly Entry[]): Size[] {
  return entries.map((entry) => {
    const { file, most } = budgets[entry];
    const bytes = [...filesOf(dir, file)].reduce((sum, one) => sum + compressed(join(dir, one)), 0);
    return { entry, bytes, most };
  });
}

/**
 * @param dir of a built extension
 * @throws when an entry is over its budget
 */
export function checkSizes(dir: string): void {
  for (const { entry, bytes, most = bytes } of sizesOf(dir, limited)) {
    if (bytes > most)
      throw new Error(
        `The ${entry} has ${bytes} bytes after gzip, ${bytes - most} over its budget of ${most}.`,
      );
  }
}

function filesOf(dir: string, file: string, files = new Set<string>()): Set<string> {
  if (files.has(file)) return files;
  files.add(file);
  const text = readFileSync(join(dir, file), 'utf8');
  const names = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);
  const wanted = [...names(loadedAtOnce), ...names(imported).filter((name) => alwaysAfter.test(name))];
  for (const name of wanted) filesOf(dir, `chunks/${name}`, files);
  return files;
}

function compressed(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
