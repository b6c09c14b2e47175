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

/** What the observer takes along to every sign-in page. */
const carried =
  'rules/reading/|^rules/data/(phrases|path-words|places|failing-paths|concepts|concept-words|oauth-errors|codes/\\w+)\\.ts$';

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
    name: 'rules/reading → itself and the tables of what is read; the rest as types',
    from: /^rules\/reading\//,
    may: /^rules\/reading\/|^rules\/data\/(phrases|path-words|places|failing-paths|concepts|concept-words|microsoft-domains|entra-codes|topics|topic-lexicon)\.ts$/,
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
    name: 'settings → itself, rules, zod/mini',
    from: /^settings\//,
    may: /^(settings|rules)\/|^zod\/mini$/,
    reason: 'what a person or an organisation said is judged without a browser, so that tools judge it alike',
  },
  {
    name: 'reports/intake → itself, reports, rules, and the libraries of what is sent',
    from: /^reports\/intake\//,
    may: /^(reports|rules)\/|^(postal-mime|papaparse|@streamparser\/json|@kenjiuno\/decompressrtf|image-size)$/,
    reason:
      'mails, tables and captures are read by kept libraries, each fetched when the first of its kind comes',
  },
  {
    name: 'reports → itself, settings, rules, zod/mini',
    from: /^reports\//,
    may: /^(reports|settings|rules)\/|^zod\/mini$/,
    reason: 'what is done with reports is the same in the popup, on the help desk page and in the tools',
  },
  {
    name: 'browser → itself, settings, rules; the polyfill, wxt, idb, zod/mini',
    from: /^browser\//,
    may: /^(browser|settings|rules)\/|^wxt\/browser$|^webextension-polyfill$|^idb$|^zod\/mini$/,
    reason: 'the stores and messages of the extension: they keep and carry, and judge nothing',
  },
  {
    name: 'help → itself, reports, settings, rules; browser as types',
    from: /^help\//,
    may: /^(help|reports|settings|rules)\//,
    mayAsType: /^browser\//,
    reason: 'one model of a case, without a browser and without elements: what it needs of them is handed in',
  },
  {
    name: 'components → themselves, help, settings, rules, lit; reports and browser as types',
    from: /^components\//,
    may: /^(components|help|assets)\/|^settings\/(contacts|texts)\.ts$|^lit($|\/)|^rules\/(?!observation\/observation|answers)/,
    mayAsType: /^(rules|settings|reports)\/|^browser\/(report-list|outcomes)\.ts$/,
    reason:
      'an element gets properties and sends events: no browser, no entrypoint, no parsing of data (zod)',
  },
  {
    name: 'observer → itself, wxt, what is carried; the rest as types',
    from: /^entrypoints\/observer\.content\//,
    may: new RegExp(`^entrypoints/observer\\.content/|^wxt/|^${carried}`),
    mayAsType: /^rules\/|^browser\/messages\.ts$/,
    reason: 'it runs on every sign-in page: zod, Lit or the polyfill would make it many times larger',
  },
  {
    name: 'background → itself, browser, settings, rules, wxt, webextension-polyfill',
    from: /^entrypoints\/background\//,
    may: /^entrypoints\/background\/|^(browser|settings|rules)\/|^wxt\/|^webextension-polyfill$/,
    reason: 'it routes and remembers and shows nothing; the observer is reached by messages only',
  },
  {
    name: 'report/saved-page → the observer, on demand',
    from: /^entrypoints\/report\/saved-page\.ts$/,
    may: /^entrypoints\/report\/breather\.ts$|^entrypoints\/observer\.content\/observe\.ts$|^rules\/reading\/all-concepts\.ts$|^reports\/intake\/visible\.ts$/,
    mayAsType: /^rules\//,
    reason: 'a saved page is read by the same reader as a page in a tab',
  },
  {
    name: 'report/read-picture, read-pdf, picture-worker → their libraries, on demand',
    from: /^entrypoints\/report\/read-(?:picture|pdf)\.ts$|^entrypoints\/picture-worker\.ts$/,
    may: /^entrypoints\/report\/own-workers\.ts$|^reports\/intake\/|^wxt\/|^tesseract\.js$|^pdfjs-dist$/,
    reason: 'a recogniser of text and a reader of PDF are large, and each starts a worker of its own',
  },
  {
    name: 'intake-worker → reports, rules, what it and the page tell each other',
    from: /^entrypoints\/intake-worker\.ts$/,
    may: /^(reports|rules)\/|^wxt\//,
    mayAsType: /^entrypoints\/report\/reading-messages\.ts$/,
    reason: 'the thread that reads for the help desk page has no DOM and no browser',
  },
  ...['popup', 'sidepanel', 'report', 'options', 'welcome'].map(
    (page): Arrow => ({
      name: `${page} → itself and every room below`,
      from: new RegExp(`^entrypoints/${page}/`),
      may: new RegExp(
        `^entrypoints/${page}/|^(rules|settings|reports|browser|help|components|assets)/|^wxt/|^lit($|/)|^webextension-polyfill$`,
      ),
      reason: 'a page puts together what only it needs; what two pages need has a room of its own',
    }),
  ),
  {
    name: 'tools/words → the tables of words',
    from: /^tools\/words(\.ts|\/)/,
    may: /^tools\/|^rules\/|^node:/,
    reason: 'the collector finds tables of words by their name, and sees nothing that draws or runs',
  },
  {
    name: 'tools/build → itself',
    from: /^tools\/build\//,
    may: /^tools\/build\/|^node:/,
    mayAsType: /^vite$/,
    reason: 'what the build does to the scripts is apart from what they do',
  },
  {
    name: 'tools/gallery → tools, vite, playwright-core',
    from: /^tools\/gallery(\.ts|\/)/,
    may: /^tools\/|^rules\/reading\/|^node:|^vite$|^playwright-core$/,
    mayAsType: /^tests\/gallery\/|^axe-core$/,
    reason: 'it builds and opens the page of tests/gallery; what that shows is none of its business',
  },
  {
    name: 'tools/attack → tools, what checks what comes in, fast-check',
    from: /^tools\/attack(\.ts|\/)/,
    may: /^tools\/|^(rules|settings|reports)\/|^browser\/(messages|sender)\.ts$|^entrypoints\/observer\.content\/observe\.ts$|^node:|^playwright-core$|^happy-dom$|^fast-check$/,
    reason: 'what comes in great numbers goes through the very functions that are shipped, without a browser',
  },
  {
    name: 'tools → tools, rules, settings, reports, observe, node, playwright-core, happy-dom',
    from: /^tools\//,
    may: /^tools\/|^(rules|settings|reports)\/|^entrypoints\/observer\.content\/observe\.ts$|^node:|^playwright-core$|^happy-dom$|^jimp$|^tesseract\.js$|^pdfjs-dist\//,
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

/** @returns the circles among `files`: each as the files that lead back to the first, types included. */
export function circles(sources: ReadonlyMap<string, string>): string[] {
  const targets = (file: string) =>
    importsIn(sources.get(file) ?? '')
      .filter(({ of }) => of.startsWith('.'))
      .map(({ of }) => posix.join(posix.dirname(file), of))
      .filter((target) => sources.has(target));
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) {
      found.add([...path.slice(at), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const target of targets(file)) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of sources.keys()) visit(file, []);
  return [...found];
}
