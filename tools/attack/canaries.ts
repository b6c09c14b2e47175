import type { Page } from 'playwright-core';
import { openPopup } from '../browser.ts';
import type { Arena } from './arena.ts';
import { CanaryWords } from './canary-words.ts';
import { failingAddress, failingPage } from './failing-page.ts';
import { type Plan, Tally } from './tally.ts';

/** Words that stand nowhere else, in every place of a page and its address: none may be found in anything of ours. */

/** Where a page can carry something; `x` is markup already. */
const places: readonly ((x: string) => string)[] = [
  (x) => `<p>${x}</p>`,
  (x) => `<h1>${x}</h1>`,
  (x) => `<div role="alert">Access denied for ${x}</div>`,
  (x) => `<div role="alert" aria-label="${x}" title="${x}">AADSTS50105: ${x}</div>`,
  (x) => `<div id="${x}" class="error ${x}" data-testid="${x}" lang="${x}">Error Code: ${x}</div>`,
  (x) =>
    `<input value="${x}" placeholder="${x}" aria-label="${x}"><textarea>${x}</textarea><select><option>${x}</option></select>`,
  (x) => `<div contenteditable>${x}</div><div role="textbox">${x}</div>`,
  (x) => `<a href="https://evil.example/${x}?q=${x}#${x}">${x}</a><img alt="${x}">`,
  (x) => `<div><template shadowrootmode="open"><div role="alert">AADSTS53003 ${x}</div></template></div>`,
  (x) => `<x-box><template shadowrootmode="closed"><div role="alert">${x}</div></template></x-box>`,
  (x) => `<iframe srcdoc="&lt;p role=alert&gt;${x}&lt;/p&gt;"></iframe>`,
  (x) => `<!-- ${x} --><noscript>${x}</noscript><template>${x}</template><svg><title>${x}</title></svg>`,
  (x) => `<p>Request Id: ${x}</p><p>Correlation Id: ${x}</p><p>Timestamp: ${x}</p>`,
  (x) =>
    `<script>$Config={"sErrorCode":"${x}","pgid":"${x}","strServiceExceptionMessage":"AADSTS50020: ${x}","sPOST_Username":"${x}"};</script>`,
  (x) =>
    `<script>document.cookie='${x}=1';localStorage.setItem('${x}','${x}');document.title='${x}'</script>`,
  (x) => `<script>console.error('${x}');history.replaceState({a:'${x}'},'',location.href+'#${x}')</script>`,
];
const parameters = [
  'state',
  'code',
  'login_hint',
  'error_description',
  'error',
  'redirect_uri',
  'client_id',
  'username',
];

interface Surface {
  readonly where: string;
  readonly text: string;
}

/** A page full of them is looked at, explained, reported and looked up. */
export async function canaries(arena: Arena, plan: Plan): Promise<Tally> {
  const tally = new Tally('canaries on pages, in addresses, tickets and look-ups, on every surface');
  await listen(arena);
  const rounds = plan.short ? 1 : 12;
  for (let round = 0; round < rounds && !plan.isStopped(); round++) {
    const planted = new CanaryWords(plan.seed + round);
    const said: string[] = [];
    const hear = (message: { text(): string }) => void said.push(message.text());
    const { page, id } = await arena.emptyTab();
    const url = addressFull(planted);
    arena.serve(url, pageFull(planted));
    await page.goto(url).catch(() => undefined);
    await waitForBadge(arena, id, tally);
    arena.launched.context.on('console', hear);
    const surfaces = [
      ...(await popupOf(arena, page)),
      ...(await deskOf(arena, planted)),
      ...(await keptOf(arena, id)),
    ];
    arena.launched.context.off('console', hear);
    tally.tried(planted.all.length);
    const isAll = [
      'said by the popup',
      'session',
      'local',
      'messages',
      'title',
      'desk',
      'indexed',
      'history',
    ].every((name) => surfaces.some(({ where }) => where === name));
    tally.expect(isAll, `not every surface was looked at: ${surfaces.map(({ where }) => where)}`);
    for (const { where, text } of [...surfaces, { where: 'console', text: said.join('\n') }]) {
      const [found] = planted.foundIn(text);
      tally.expect(found === undefined, `${where}: ${found} of ${url.slice(0, 60)}`);
    }
    await page.close();
  }
  return tally.end();
}

function addressFull(planted: CanaryWords): string {
  const query = parameters.map((name) => `${name}=${planted.written()}`).join('&');
  return `${failingAddress}&${query}#id_token=${planted.written()}`;
}

function pageFull(planted: CanaryWords): string {
  const body = places.map((place) => place(planted.next())).join('');
  const head = `<title>${planted.next()}</title><meta name="description" content="${planted.next()}">`;
  return failingPage({ head, body });
}

/** What arrives at the background, and what pages of the extension give away: it is noted before it goes. */
async function listen(arena: Arena): Promise<void> {
  await arena.ask(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message) => void heard.push(JSON.stringify(message)));
  });
  await arena.launched.context.addInitScript(() => {
    if (location.protocol !== 'chrome-extension:') return;
    const given: string[] = [];
    Object.assign(window, { given });
    navigator.clipboard.writeText = async (text) => void given.push(text);
    HTMLAnchorElement.prototype.click = function () {
      given.push(`${this.href} ${this.download}`);
    };
  });
}

async function waitForBadge(arena: Arena, id: number, tally: Tally): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if ((await arena.badgeOf(id)) !== '') return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  tally.expect(false, 'the page that carries them is not recognised: nothing was looked for');
}

/** Everything that an element of a page of ours shows or leads to, in shadow roots too; no field of a person's own. */
const everything = `(() => {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  const own = (node) => [...node.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data).join(' ');
  const attributes = (one) => [...one.attributes].map(({ value }) => value).join(' ');
  const shown = all(document).filter(({ localName }) => localName !== 'textarea').map((one) => own(one) + ' ' + attributes(one));
  return [document.title, location.href, ...shown, ...(window.given ?? [])].join('\\n');
})()`;

async function popupOf(arena: Arena, page: Page): Promise<Surface[]> {
  const { context } = arena.launched;
  await page.bringToFront();
  await arena.ask(() => undefined);
  const worker = context
    .serviceWorkers()
    .filter((one) => one.url().includes(arena.launched.extensionId))
    .at(-1);
  if (!worker) return [];
  const popup = await openPopup(context, worker);
  await popup.locator('[data-rule]').first().waitFor({ timeout: 10_000 });
  const shown = [{ where: 'said by the popup', text: String(await popup.evaluate(everything)) }];
  const press = async (name: RegExp) => {
    const button = popup.getByRole('button', { name }).first();
    await button.click({ timeout: 2000 }).catch(() => undefined);
    await popup.waitForTimeout(150);
  };
  for (const name of [/Copy details/, /Make a report/, /^Copy/, /Save/]) await press(name);
  shown.push({ where: 'given by the popup', text: String(await popup.evaluate(everything)) });
  await popup.close();
  return shown;
}

/** A ticket with the page's words is opened, and something is looked up. */
async function deskOf(arena: Arena, planted: CanaryWords): Promise<Surface[]> {
  const { context, extensionId } = arena.launched;
  const typed = planted.next();
  const opened = context.waitForEvent('page');
  await arena.ask((words) => {
    const event = chrome.omnibox.onInputEntered as unknown as { dispatch(...args: string[]): void };
    event.dispatch(words, 'newForegroundTab');
  }, `denied ${typed}`);
  const looked = await opened;
  await looked.waitForTimeout(300);
  const address = looked.url();
  await looked.close();
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${extensionId}/report.html`);
  const paste = desk.locator('textarea').first();
  await paste.waitFor({ timeout: 10_000 });
  const ticket = `Hello, I am ${planted.next()} of ${planted.next()}. It says AADSTS50020: account '${planted.next()}@example.com' does not exist. https://login.microsoftonline.com/?state=${planted.next()}`;
  await paste.fill(ticket);
  await desk.getByRole('button', { name: 'Show', exact: true }).click({ timeout: 3000 });
  await desk.locator('[data-rule]').first().waitFor({ timeout: 6000 });
  await desk.waitForTimeout(500);
  const shown = String(await desk.evaluate(everything));
  const indexed = String(await desk.evaluate(allIndexed));
  await desk.goto('chrome://history');
  await desk.waitForTimeout(500);
  // The page itself is a visit of the person’s own, and the browser remembers it: only what is ours counts.
  const visits = String(await desk.evaluate(everything))
    .split('\n')
    .filter((line) => line.includes(extensionId));
  await desk.close();
  return [
    { where: 'desk', text: shown },
    { where: 'indexed', text: indexed },
    { where: 'history', text: [address, ...visits].join('\n') },
  ];
}

const allIndexed = `(async () => {
  const names = (await indexedDB.databases()).map(({ name }) => name);
  const done = (request) => new Promise((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = reject; });
  const all = await Promise.all(names.map(async (name) => {
    const base = await done(indexedDB.open(name));
    const stores = [...base.objectStoreNames];
    const kept = await Promise.all(stores.map((one) => done(base.transaction(one).objectStore(one).getAll())));
    base.close();
    return kept;
  }));
  return JSON.stringify([names, all]);
})()`;

/** What is stored, what was said to the background, and what the icon shows. */
async function keptOf(arena: Arena, id: number): Promise<Surface[]> {
  const kept = await arena.ask(async (tabId) => {
    const { heard = [] } = globalThis as unknown as { heard?: string[] };
    const { asked: _, ...session } = await chrome.storage.session.get();
    return {
      session: JSON.stringify(session),
      local: JSON.stringify(await chrome.storage.local.get()),
      messages: heard.join('\n'),
      title: `${await chrome.action.getTitle({ tabId })} ${await chrome.action.getBadgeText({ tabId })}`,
    };
  }, id);
  return Object.entries(kept).map(([where, text]) => ({ where, text }));
}
