import type { Arena } from './arena.ts';
import { deskOf, popupOf, type Surface } from './canary-surfaces.ts';
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
      'given by the popup',
      'written to somebody',
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
