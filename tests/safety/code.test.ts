import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { links } from '../../rules/data/links.ts';
import { type Node, parsed, placeOf, type Source, sources } from './sources.ts';

/** What the shipped code does not do, by its syntax; tests/e2e/safety.test.ts sees that it does not happen. */

const root = join(import.meta.dirname, '../..');
const all = sources();

describe('the linter refuses in the observer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sign-in-help-'));
  const readers = join(folder, 'entrypoints/observer.content/readers');
  mkdirSync(readers, { recursive: true });
  copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const right = "return element.getAttribute('role');";
  const wrong = [
    'return element.value;',
    "return element['value'];",
    'const { value } = element; return value;',
    'return [element].map(({ value: typed }) => typed);',
    'return document.cookie;',
    'return localStorage.length;',
    'return window.sessionStorage;',
    'return globalThis.indexedDB;',
    'return navigator.clipboard;',
    'return document.getSelection();',
    'return new FormData(element.form ?? undefined);',
    "return fetch('/');",
    "return navigator.sendBeacon('/');",
    "window.postMessage('x'); return 0;",
    "document.dispatchEvent(new Event('x')); return 0;",
    'return element.innerHTML;',
    'console.log(element); return 0;',
  ];

  /** @returns for each piece of code the number of rules that it breaks; the linter starts once for all */
  function broken(pieces: readonly string[]): [string, number][] {
    for (const [i, code] of pieces.entries())
      writeFileSync(
        join(readers, `new-${i}.ts`),
        `export function seen(element: HTMLInputElement) {\n${code}\n}\n`,
      );
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const options = ['lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none', '.'];
    const { stdout } = spawnSync(process.execPath, [biome, ...options], { cwd: folder, encoding: 'utf8' });
    return pieces.map((code, i) => [
      code,
      [...stdout.matchAll(new RegExp(`::error title=lint/[\\w/]+,file=\\S*new-${i}\\.ts,`, 'g'))].length,
    ]);
  }

  test('each of these once, and nothing that is as it should be', () => {
    expect(broken([right, ...wrong])).toEqual([[right, 0], ...wrong.map((code) => [code, 1])]);
  });
});

const nameOf = (node: unknown): string => {
  const { type, name, value, property } = node as Node;
  if (type === 'Identifier') return String(name);
  if (type === 'Literal') return String(value);
  return type === 'MemberExpression' ? nameOf(property) : '';
};
const calls = ({ nodes }: Source) => nodes.filter(({ type }) => /^(Call|New)Expression$/.test(type));
const textOf = ({ text }: Source, { start, end }: Node) => text.slice(start, end);

/** Places where a call fits, as `file:line call`. */
function callsOf(
  source: Source,
  fits: (name: string, args: readonly Node[], call: Node) => boolean,
): string[] {
  return calls(source)
    .filter((call) => fits(nameOf(call.callee), call.arguments as Node[], call))
    .map((call) => `${placeOf(source, call)} ${textOf(source, call).slice(0, 80)}`);
}

/** Files of the extension itself: `/…` or by their name through getURL. */
function isOwnFile(source: Source, argument: Node | undefined): boolean {
  return (
    argument !== undefined && /^(browser\.runtime\.getURL\(|['"`]\/(?!\/))/.test(textOf(source, argument))
  );
}

const network =
  /^(XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|Worker|SharedWorker|Image|importScripts|sendBeacon|sendNativeMessage|connectNative)$/;

/** Requests of the network: everything but the extension's own files. */
const requests = (source: Source) =>
  callsOf(source, (name, [first]) => network.test(name) || (name === 'fetch' && !isOwnFile(source, first)));

const entryOf = (object: Node, name: string) =>
  (object.properties as Node[]).find(({ key }) => key && nameOf(key) === name);
const hasUrl = (object: Node) => entryOf(object, 'url') !== undefined;

/** `{ url: … }` where what is written there, or the constant of that name, begins with a page of our own. */
function isOwnPage(source: Source, object: Node): boolean {
  const url = entryOf(object, 'url')?.value as Node | undefined;
  const constant = source.nodes.find(
    ({ type, id }) =>
      type === 'VariableDeclarator' && url?.type === 'Identifier' && nameOf(id) === nameOf(url),
  );
  const written = (constant?.init ?? url) as Node | undefined;
  return written !== undefined && /^browser\.runtime\.getURL\('\/?[\w.]+'\)/.test(textOf(source, written));
}

/** Addresses that are opened: own pages only. */
const openings = (source: Source) => [
  ...callsOf(source, (_, args, call) => {
    const of = textOf(source, call.callee as Node);
    if (/(tabs|windows)\.(create|update)$/.test(of)) {
      const [which, what = which] = args;
      return what?.type !== 'ObjectExpression' || (hasUrl(what) && !isOwnPage(source, what));
    }
    return /(^(window|globalThis|self)\.open|location\.(assign|replace)|downloads\.download)$/.test(of);
  }),
  ...source.nodes
    .filter(
      ({ type, left }) =>
        type === 'AssignmentExpression' && /(^|\.)location(\.href)?$/.test(textOf(source, left as Node)),
    )
    .map((node) => placeOf(source, node)),
];

/** Text that becomes markup or code. */
const markup = (source: Source) => [
  ...callsOf(source, (_, _args, { callee }) => /\.write(?:ln)?$/.test(textOf(source, callee as Node))),
  ...callsOf(source, (name) =>
    /^(eval|Function|insertAdjacentHTML|createContextualFragment|parseFromString|setHTMLUnsafe|unsafeHTML|unsafeSVG|unsafeStatic)$/.test(
      name,
    ),
  ),
  ...source.nodes
    .filter(
      ({ type, left }) =>
        type === 'AssignmentExpression' && /^(inner|outer)HTML$|^srcdoc$/.test(nameOf(left)),
    )
    .map((node) => placeOf(source, node)),
];

/** Ways in for a page: messages of windows, events of its own making, other extensions. */
const waysIn = (source: Source) =>
  callsOf(source, (name, [first]) => {
    if (name === 'addEventListener') return /^(message|messageerror|storage)$/.test(nameOf(first));
    return /^(BroadcastChannel|MessageChannel)$/.test(name);
  }).concat(
    source.nodes
      .filter(
        (node) =>
          node.type === 'MemberExpression' &&
          /^(onmessage|onMessageExternal|onConnectExternal|onConnect)$/.test(nameOf(node)),
      )
      .map((node) => placeOf(source, node)),
  );

test('no request of the network', () => {
  expect(all.flatMap(requests).map((one) => one.replace(/:\d+ /, ' '))).toEqual([
    // Files of the package: the recogniser of text in pictures, the thread that reads what is sent.
    'entrypoints/picture-worker.ts importScripts(recogniser)',
    'entrypoints/report/reading-thread.ts new Worker(own(workers.intake))',
  ]);
});
test('no address is opened but a page of our own, and those of the table of links', () => {
  expect(all.flatMap(openings).map((one) => one.replace(/:\d+ /, ' '))).toEqual([
    // What help/join-acts.ts hands over was looked up in the table (`isOurs`).
    'browser/page-ports.ts browser.windows.create({ incognito: true, url })',
    // help/tab-session.ts: Partner Center's home page.
    'browser/tab-ports.ts browser.tabs.update(tabId, { url })',
    // `link.href` of an own element: where links lead is checked below.
    'entrypoints/sidepanel/panel.ts browser.tabs.create({ url, index: tab.index + 1, active: false })',
  ]);
});
test('no text becomes markup or code', () => {
  expect(all.flatMap(markup).map((one) => one.replace(/:\d+ /, ' '))).toEqual([
    // A saved page becomes a document of its own that nobody sees and in which nothing runs: the observer reads it.
    'entrypoints/report/saved-page.ts page.write(parsed?.createHTML(text) ?? text)',
    // The parser of JSON, and no document.
    'reports/intake/capture.ts parser.write(part)',
  ]);
});
test('no way in for a page or another extension', () => {
  expect(all.flatMap(waysIn).map((one) => one.replace(/:\d+/, ''))).toEqual([
    // Tabs of the help desk page among themselves: a channel has one origin, and what comes through it is checked.
    'browser/list-news.ts new BroadcastChannel(name)',
    'browser/list-news.ts',
    // The thread that reads what is sent hears its page and nobody else.
    expect.stringMatching(/^entrypoints\/intake-worker\.ts addEventListener\('message'/),
    expect.stringMatching(/^entrypoints\/report\/reading-thread\.ts/),
  ]);
});

test('every link on a page of ours comes from the table of links', () => {
  const addresses = all
    // Where a page is drawn that a partner saw is shown as text, and nothing opens it.
    .filter(({ file }) => !/^(rules\/(data\/links|sources)|reports\/reproduce\/address)\.ts$/.test(file))
    .flatMap((source) =>
      source.nodes
        .filter(
          ({ type, value }) => type === 'Literal' && typeof value === 'string' && /^https?:\/\//.test(value),
        )
        .map((node) => `${placeOf(source, node)} ${node.value}`),
    );
  expect(addresses).toEqual([]);
  const hrefs = all.flatMap(({ file, text }) =>
    [...text.matchAll(/\bhref=(\S+?)[\s>]/g)].map(([, to]) => `${file} ${to}`),
  );
  const from = new Set(hrefs.map((one) => one.replace(/^\S+ /, '')));
  // By the type of what holds it each is a url of links.ts or sources.ts, a number of support-numbers.ts, or a place on the page itself, or made by
  // reports/request.ts: a mail, a message in Teams, and the ticket system that the person or the policy has set.
  const known =
    /^(\$\{(url|support\.url|phone|phone\.url|form|mail|teams|ticket|link\.url|list\.url|best\.url|this\.pinPage|this\.options)\}|"#\$\{name\}")$/;
  expect(from.size).toBeGreaterThan(3);
  expect([...from].filter((one) => !known.test(one))).toEqual([]);
});

test('every link leads to Microsoft, encrypted, and can take in nothing but digits', () => {
  for (const { url } of Object.values(links)) {
    const { protocol, hostname, username, port } = new URL(url.replace('{number}', '50020'));
    expect([protocol, username, port]).toEqual(['https:', '', '']);
    expect(hostname).toMatch(/(^|\.)(microsoft\.com|microsoftonline\.com|live\.com|azure\.com)$|^aka\.ms$/);
    expect(url.match(/\{\w+\}/g) ?? []).toSatisfy((holes: string[]) =>
      holes.every((hole) => hole === '{number}'),
    );
  }
});

describe('each of these is seen', () => {
  test.each<[string, (source: Source) => string[], string]>([
    ['a request', requests, "fetch('https://evil.example/')"],
    ['a request of an address that begins like an own file', requests, "fetch('//evil.example/')"],
    ['a request of what a variable says', requests, 'fetch(url)'],
    ['a socket', requests, "new WebSocket('wss://evil.example')"],
    ['a beacon', requests, "navigator.sendBeacon('/x')"],
    ['a tab of any address', openings, 'browser.tabs.create({ url })'],
    ['a tab of its own with any address', openings, 'browser.tabs.update(id, { url })'],
    ['a window', openings, 'window.open(url)'],
    ['another address for this tab', openings, 'location.href = url'],
    ['markup', markup, 'element.innerHTML = text'],
    ['code', markup, 'new Function(text)()'],
    ['a message of a window', waysIn, "window.addEventListener('message', () => {})"],
    ['a message of another extension', waysIn, 'browser.runtime.onMessageExternal.addListener(() => {})'],
  ])('%s', (_, look, code) => {
    expect(look(parsed('new.ts', code))).toHaveLength(1);
  });
});
