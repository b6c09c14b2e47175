import { posix } from 'node:path';

/** Who may import whom. A file is judged by the first row whose `from` fits its path. */

export interface Import {
  /** As written: `../rules/rule.ts`, `lit`. */
  readonly of: string;
  /** `import type …`, gone before anything runs. */
  readonly typeOnly: boolean;
}

interface Arrow {
  readonly name: string;
  readonly from: RegExp;
  /** Paths from the root, or packages. */
  readonly may: RegExp;
  /** What may be imported as a type besides. */
  readonly mayAsType?: RegExp;
  readonly reason: string;
}

const pages = 'popup|sidepanel|report|options|welcome';

export const arrows: readonly Arrow[] = [
  {
    name: 'rules/catalog/index → rules of the catalogue',
    from: /^rules\/catalog\/index\.ts$/,
    may: /^rules\/(catalog\/[^/]+|rule)\.ts$/,
    reason: 'it is the list of the rules and nothing else',
  },
  {
    name: 'rules/catalog → rule, sources, people, data',
    from: /^rules\/catalog\//,
    may: /^rules\/(rule|sources|people)\.ts$|^rules\/data\//,
    reason: 'a rule stands alone: it can be read, changed and removed without another rule or the engine',
  },
  {
    name: 'rules/text → itself and three tables, the rest as types',
    from: /^rules\/text\//,
    may: /^rules\/text\/|^rules\/data\/(phrases|path-words|places)\.ts$/,
    mayAsType: /^rules\//,
    reason: 'the observer brings it to every sign-in page: no zod and no catalogue with it',
  },
  {
    name: 'rules/search/full → rules, minisearch',
    from: /^rules\/search\/full\.ts$/,
    may: /^rules\/|^minisearch$/,
    reason: 'the one place that knows the library of the search; pages load it on demand',
  },
  {
    name: 'rules → rules, zod/mini',
    from: /^rules\//,
    may: /^rules\/|^zod\/mini$/,
    reason: 'rules are pure: they know no page, no browser and no clock, and zod/mini is the small zod',
  },
  {
    name: 'components → components, rules, lit, assets',
    from: /^components\//,
    may: /^(components|assets)\/|^lit($|\/)|^rules\/(?!observation|profile|report|options\.|policy|salvage|managed-schema)/,
    mayAsType: /^(rules|reports)\//,
    reason:
      'an element gets properties and sends events: no browser, no entrypoint, no parsing of data (zod)',
  },
  {
    name: 'observer → itself, wxt, rules/text; the rest as types',
    from: /^entrypoints\/observer\.content\//,
    may: /^entrypoints\/observer\.content\/|^wxt\/|^rules\/text\//,
    mayAsType: /^rules\/|^entrypoints\/background\/messages\.ts$/,
    reason: 'it runs on every sign-in page: zod, Lit or the polyfill would make it many times larger',
  },
  {
    name: 'background → itself, rules, wxt, webextension-polyfill, zod/mini',
    from: /^entrypoints\/background\//,
    may: /^entrypoints\/background\/|^rules\/|^wxt\/|^webextension-polyfill$|^zod\/mini$/,
    reason: 'it routes and remembers and shows nothing; the observer is reached by messages only',
  },
  {
    name: 'extension pages → components, rules, background, browser',
    from: new RegExp(`^entrypoints/(${pages})/`),
    may: new RegExp(
      `^entrypoints/(background|${pages})/|^(rules|reports|components|assets)/|^wxt/|^lit($|/)|^webextension-polyfill$|^idb$`,
    ),
    reason: 'a page puts the parts together; the observer is reached by messages only',
  },
  {
    name: 'reports → itself, rules',
    from: /^reports\//,
    may: /^reports\/|^rules\//,
    reason: 'what is done with reports is the same in the popup, on the help desk page and in the tools',
  },
  {
    name: 'tools/words → the tables of words',
    from: /^tools\/words(\.ts|\/)/,
    may: /^tools\/|^rules\/|^reports\/words\.ts$|^components\/([a-z]+-)?text\.ts$|^node:/,
    mayAsType: /^vite$/,
    reason: 'the collector of words sees the tables of words and nothing that draws or runs',
  },
  {
    name: 'tools/build → itself, the catalogue, what the observer knows, terser',
    from: /^tools\/build\//,
    may: /^tools\/build\/|^rules\/(catalog\/index|text\/known)\.ts$|^node:|^terser$/,
    mayAsType: /^vite$/,
    reason: 'what the build does to the scripts is apart from what they do',
  },
  {
    name: 'tools/gallery → tools, vite, playwright-core',
    from: /^tools\/gallery(\.ts|\/)/,
    may: /^tools\/|^rules\/text\/|^node:|^vite$|^playwright-core$/,
    mayAsType: /^tests\/gallery\/|^axe-core$/,
    reason: 'it builds and opens the page of tests/gallery; what that shows is none of its business',
  },
  {
    name: 'tools → tools, rules, observe, node, playwright-core, happy-dom',
    from: /^tools\//,
    may: /^tools\/|^rules\/|^reports\/|^entrypoints\/observer\.content\/observe\.ts$|^node:|^playwright-core$|^happy-dom$/,
    reason: 'tools run in Node: what belongs to the extension in the browser is not there',
  },
];

/** The import and re-export statements of a source text, also dynamic ones. */
export function importsIn(source: string): Import[] {
  const statements = /^\s*(?:import|export)\s(type\s)?(?:[^'";]*?\sfrom\s*)?\s*['"]([^'"]+)['"]/gm;
  const fixed = [...source.matchAll(statements)].map(([, type, of = '']) => ({
    of,
    typeOnly: Boolean(type),
  }));
  const dynamic = [...source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)].map(([, of = '']) => ({
    of,
    typeOnly: false,
  }));
  return [...fixed, ...dynamic];
}

/** @returns one line for each import of `file` (a path from the root) that no arrow allows. */
export function forbidden(file: string, source: string): string[] {
  const arrow = arrows.find(({ from }) => from.test(file));
  if (!arrow) return [`${file}: no row of tests/architecture/arrows.ts says what it may import`];
  return importsIn(source).flatMap(({ of, typeOnly }) => {
    const target = of.startsWith('.') ? posix.join(posix.dirname(file), of) : of;
    if (arrow.may.test(target) || (typeOnly && arrow.mayAsType?.test(target))) return [];
    return [
      `${file} imports ${target}${typeOnly ? ' (type)' : ''}, against "${arrow.name}": ${arrow.reason}`,
    ];
  });
}
