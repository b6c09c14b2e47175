import { fileURLToPath } from 'node:url';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { catalog } from '../../rules/catalog/index.ts';
import { type Cut, type Node, nodesIn, withCuts } from './nodes.ts';

/**
 * Makes what the popup loads smaller. For the pages alone: the background and the observer are built apart.
 *
 * - webextension-polyfill hands back the browser's own API wherever that returns promises, which is everywhere this
 *   extension runs, but for listeners that answer a message with a promise. Those are in the background alone.
 * - Vite's helper for `import()` preloads what a chunk needs; by then it is there. What a page needs at every opening,
 *   its HTML names.
 * - The articles that a rule was compared with go to where they are asked for.
 * - Templates are indented for those who read the code.
 * - What the popup needs at every opening is two chunks, its frame and its rules, instead of a dozen: each chunk that
 *   is compressed for itself begins anew.
 */
export function smallPages(): Plugin[] {
  const apply: Plugin['apply'] = (config, { command }) => command === 'build' && !config.build?.lib;
  const chunkOf = chunksOf({ frame: 'entrypoints/popup/main.ts', rules: 'help/view-of.ts' });
  return [
    {
      name: 'small-pages',
      apply,
      enforce: 'pre',
      config: () => ({
        build: {
          cssTarget: 'chrome123', // light-dark() as it is
          modulePreload: {
            polyfill: false,
            resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
          },
          minify: 'terser',
          terserOptions: {
            ecma: 2020,
            compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
            format: { comments: false },
          },
          rollupOptions: { output: { codeSplitting: { groups: [{ name: chunkOf, debugName: 'popup' }] } } },
        },
      }),
      resolveId: (id) => {
        if (id === 'webextension-polyfill') return own.browser;
        return id === own.preload ? own.preload : undefined;
      },
      load: (id) => replaced[id],
      transformIndexHtml: {
        order: 'post',
        handler: (_, { path, bundle }) => rulesAhead(path, Object.keys(bundle ?? {})),
      },
    },
    {
      name: 'small-texts',
      apply,
      enforce: 'post', // JavaScript by then
      transform(code, id) {
        const path = id.replaceAll('\\', '/');
        if (path.endsWith('/rules/articles.ts')) return { code: withArticles(code), map: null };
        const [, cuts] = smaller.find(([files]) => files.test(path)) ?? [];
        if (!cuts) return undefined;
        return { code: withCuts(code, cuts(this.parse(code) as unknown as Node, code)), map: null };
      },
    },
  ];
}

const own = { browser: '\0own-browser', preload: '\0vite/preload-helper.js' };
const replaced: Readonly<Record<string, string>> = {
  [own.browser]: 'export default globalThis.browser?.runtime ? globalThis.browser : globalThis.chrome;',
  [own.preload]: 'export const __vitePreload = (load) => load();',
};

/** The rules come by `import()`, beside what is stored; but they always come, so they are on their way from the start. */
function rulesAhead(page: string, files: readonly string[]): HtmlTagDescriptor[] {
  const rules = files.find((file) => /^chunks\/rules-/.test(file));
  if (!rules || !/popup|sidepanel/.test(page)) return [];
  return [
    { tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${rules}` }, injectTo: 'head' },
  ];
}

/** What is cut out of which files. */
const smaller: readonly (readonly [files: RegExp, cuts: (script: Node, code: string) => Cut[]])[] = [
  [/\/rules\/catalog\/(?!index)[\w-]+\.ts$/, articlesIn],
  [/\/components\/\w+\/[\w-]+\.ts$/, indentationIn],
];

function articlesIn(script: Node, code: string): Cut[] {
  return nodesIn(script)
    .filter(({ type, key }) => type === 'Property' && (key as { readonly name?: string }).name === 'sources')
    .map(({ start, end }) => ({ start, end: code[end] === ',' ? end + 1 : end, with: '' }));
}

function withArticles(code: string): string {
  const known = catalog.map(({ id, sources }) => ({ id, sources }));
  const line = /^import \{ catalog \} from .*$/m;
  if (!line.test(code))
    throw new Error('rules/articles.ts no longer imports the catalogue as small-pages.ts expects');
  return code.replace(line, `const catalog = ${JSON.stringify(known)};`);
}

/** Templates of Lit in one line: in markup one space says the same, in styles most say nothing. */
function indentationIn(script: Node): Cut[] {
  return nodesIn(script)
    .filter(({ type }) => type === 'TaggedTemplateExpression')
    .flatMap(({ tag, quasi }) => {
      const isStyle = (tag as { readonly name?: string }).name === 'css';
      return (quasi as { readonly quasis: readonly Node[] }).quasis.map(({ start, end, value }) => {
        const line = (value as { readonly raw: string }).raw.replace(/\s*\n\s*/g, ' ');
        return { start, end, with: isStyle ? line.replace(/ ?([{};,]) ?/g, '$1') : line };
      });
    })
    .sort((one, other) => one.start - other.start);
}

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * @param roots by the name of a chunk, the file that needs it; the first that reaches a module has it
 * @returns the chunk of a module, null where the bundler decides. Where a page begins stays by itself: it does something
 *   as soon as it is loaded, and other pages load these chunks, too.
 */
function chunksOf(roots: Readonly<Record<string, string>>) {
  let known: Map<string, string> | undefined;
  const isEntrypoint = /\/main\.ts$|\.html$/;
  return (id: string, graph: Graph): string | null => {
    known ??= assign(graph);
    // WXT's place for plugins of the HTML is in every page and empty.
    if (id.includes('virtual:wxt-html-plugins')) return Object.keys(roots)[0] ?? null;
    return isEntrypoint.test(id) ? null : (known.get(id) ?? null);
  };

  function assign(graph: Graph): Map<string, string> {
    const chunks = new Map<string, string>();
    const reach = (id: string, chunk: string): void => {
      if (chunks.has(id)) return;
      chunks.set(id, chunk);
      for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reach(imported, chunk);
    };
    for (const [chunk, file] of Object.entries(roots)) {
      reach(fileURLToPath(new URL(`../../${file}`, import.meta.url)), chunk);
    }
    return chunks;
  }
}
