import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * How much a page or a person has to load, and how much it may be. A build says what has come near its budget, and
 * fails where one is over. A budget has room for months of work; who raises one says why, here.
 */
interface Budget {
  /** Where it begins; everything that this imports, and what that imports, is loaded with it. */
  readonly begins: string;
  /** Bytes after gzip at its highest level. */
  readonly most: number;
  /** It is counted with the largest translation, which its reader fetches besides. */
  readonly translated?: true;
}

const kB = 1024;

const budgets = {
  // On every sign-in page, before anybody has asked for anything. The nearest comparable extension has 53 kB there.
  observer: { begins: 'content-scripts/observer.js', most: 24 * kB },
  // Everything that is fetched before the answer is drawn: no import() stands between. More than half of it are the rules
  // with their words, and they became half as many again when every code and every state of an account got one.
  popup: { begins: 'popup.html', most: 120 * kB },
  // A translation lies over the English, which comes along. It is read from the disk, beside the scripts.
  'popup, translated': { begins: 'popup.html', most: 230 * kB, translated: true },
  // The popup, and what it keeps while one goes from page to page.
  'side panel': { begins: 'sidepanel.html', most: 130 * kB },
  // A page of its own that stays open all day: the rules, the list, the checks of what is opened, and the words of
  // tickets in many languages. Since the list is the desk's day (numbers, states, filters, weeks) it is 12 kB more.
  'help desk page': { begins: 'report.html', most: 310 * kB },
  // It checks what is read and written, and shares a chunk with the popup: the schemas stand in there. Words that every
  // page can say are in that chunk too, and they become more.
  'options page': { begins: 'options.html', most: 140 * kB },
  // Read once: it has words of its own and those that every page can say, and a button.
  'welcome page': { begins: 'welcome.html', most: 23 * kB },
  // It starts for each page that was read: the rules and the checks of what comes in.
  background: { begins: 'background.js', most: 100 * kB },
} satisfies Readonly<Record<string, Budget>>;

/** The share of a budget from which on a build warns. */
const near = 0.9;

export type Entry = keyof typeof budgets;

export interface Size {
  readonly entry: Entry;
  readonly bytes: number;
  readonly most: number;
}

/** @param dir of a built extension @returns what each entry loads when it is opened */
export function sizesOf(dir: string): Size[] {
  return (Object.keys(budgets) as Entry[]).map((entry) => {
    const bytes = filesOf(dir, entry).reduce((sum, file) => sum + compressed(join(dir, file)), 0);
    return { entry, bytes, most: budgets[entry].most };
  });
}

/** One line for each entry that is over its budget. */
export function over(sizes: readonly Size[]): string[] {
  return sizes
    .filter(({ bytes, most }) => bytes > most)
    .map((size) => `${inWords(size)}: ${size.bytes - size.most} too many.`);
}

/** One line for each entry that is within its budget and near it. */
export function nearly(sizes: readonly Size[]): string[] {
  return sizes.filter(({ bytes, most }) => bytes <= most && bytes >= near * most).map(inWords);
}

/** Prints what is near. @throws where something is over */
export function checkSizes(dir: string): void {
  const sizes = sizesOf(dir);
  for (const line of nearly(sizes)) console.warn(`\nWarning: ${line}`);
  const broken = over(sizes);
  if (broken.length > 0) throw new Error(broken.join('\n'));
}

/** `The popup has 82000 of at most 90000 bytes after gzip (91 %)` */
function inWords({ entry, bytes, most }: Size): string {
  const share = Math.floor((100 * bytes) / most);
  return `The ${entry} has ${bytes} of at most ${most} bytes after gzip (${share} %)`;
}

/** The files that are counted, from the root of the extension. */
export function filesOf(dir: string, entry: Entry): string[] {
  const { begins, translated }: Budget = budgets[entry];
  const files = withImports(dir, begins);
  const locale = translated && largestLocale(dir);
  if (locale) files.add(locale);
  return [...files];
}

/** Scripts and styles that a page names, and what scripts import; what comes by `import()` comes when it is asked for. */
const named = /(?:src|href)="(\/[^"]+\.(?:js|css))"|(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+\.js)["'`]/g;

function withImports(dir: string, file: string, files = new Set<string>()): Set<string> {
  if (files.has(file)) return files;
  files.add(file);
  const text = readFileSync(join(dir, file), 'utf8');
  for (const [, fromRoot, beside] of text.matchAll(named)) {
    const next = fromRoot?.slice(1) ?? posix.join(posix.dirname(file), beside ?? '');
    withImports(dir, next, files);
  }
  return files;
}

function largestLocale(dir: string): string | undefined {
  const names = existsSync(join(dir, 'locales')) ? readdirSync(join(dir, 'locales')) : [];
  const size = (file: string) => compressed(join(dir, file));
  return names.map((name) => `locales/${name}`).sort((one, other) => size(other) - size(one))[0];
}

function compressed(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
