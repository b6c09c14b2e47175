import { setTimeout } from 'node:timers/promises';
import type { Arena } from './arena.ts';
import { failingAddress, failingPage } from './failing-page.ts';
import { type Plan, Tally } from './tally.ts';

/** Ways to make the icon or the popup speak over a page that has not failed, or that is not Microsoft's. */

interface Door {
  readonly what: string;
  readonly url: string;
  readonly html: string;
}

/** The observer's last look at a page that stands still is over by then. */
const lastLook = 3000;
const atOnce = 12;

const hosts = [
  'login.microsoftonline.com.evil.example',
  'login-microsoftonline.com',
  'login.rnicrosoftonline.com',
  'login.microsoftonIine.com',
  'login.microsoftonline.com.',
  'xn--lgin-5qa.microsoftonline.com',
  'evil.login.microsoftonline.com',
  'microsoftonline.com',
  'partner.microsoft.com.co',
  'partner-microsoft.com',
  'partner.mircosoft.com',
  'forms.office.com',
  'sway.office.com',
  'contoso.sharepoint.com',
  'login.microsoftonline.com:8443',
];
const schemes = ['https', 'http'];

/** A page of Partner Center that works: whatever else is on it was put there by somebody else. */
const healthy = (more = '') =>
  `<!doctype html><html lang="en"><title>Partner Center</title><header><nav><a href="#">Home</a></nav></header><main><h1>Customers</h1><table>${'<tr><td>A customer</td><td><a href="#">Open</a></td></tr>'.repeat(30)}</table>${more}</main></html>`;
const dashboard = 'https://partner.microsoft.com/en-us/dashboard/home';
const claims = [
  '?error=access_denied&error_description=AADSTS50020',
  '?error_description=AADSTS53003%3A+blocked&error=interaction_required',
  '#error=server_error&error_description=AADSTS90002',
  '?e=%2541ADSTS50105&error=%61ccess_denied',
  '?message=Access%20denied&correlationId=b96e02d7-1c8f-4a35-8e70-3fd5a9c6412b',
];
const names = [
  'AADSTS50020 Ltd',
  'Access denied',
  'You need permission to view this page',
  'Your account is locked',
];
const parts: readonly ((name: string) => string)[] = [
  (name) => `<table><tr><td>${name}</td></tr></table>`,
  (name) => `<ul><li><a href="#">${name}</a></li></ul>`,
  (name) => `<article><h2>${name}</h2><p>${name}</p></article>`,
  (name) => `<iframe srcdoc="&lt;div role=alert&gt;${name}&lt;/div&gt;"></iframe>`,
  (name) => `<div contenteditable><main><div role="alert">${name}</div></main></div>`,
  (name) => `<div role="textbox"><div role="alert">${name}</div></div>`,
  (name) => `<input value="${name}"><textarea>${name}</textarea><select><option>${name}</option></select>`,
  (name) =>
    `<div role="alert" style="display:none">${name}</div><template><div role="alert">${name}</div></template>`,
];

function allDoors(): Door[] {
  return [
    ...hosts.flatMap((host, i) =>
      schemes.map((scheme) => ({
        what: 'a look-alike',
        url: `${scheme}://${host}/common/login?n=${i}`,
        html: failingPage(),
      })),
    ),
    {
      what: 'a known host without encryption',
      url: failingAddress.replace('https:', 'http:'),
      html: failingPage(),
    },
    ...claims.map((claim, i) => ({
      what: 'an address that claims a failure',
      url: `${dashboard}/${i}${claim}`,
      html: healthy(),
    })),
    ...names.flatMap((name, i) =>
      parts.map((part, j) => ({
        what: 'a name that speaks',
        url: `${dashboard}/names/${i}/${j}`,
        html: healthy(part(name)),
      })),
    ),
    {
      what: 'a frame of the sign-in',
      url: `${dashboard}/frames`,
      html: healthy(`<iframe src="${failingAddress}"></iframe>`),
    },
    ...['sign', 'about:blank'].map((to) => ({
      what: 'an opener',
      url: `https://evil.example/opener/${to}`,
      html: `<script>open(${JSON.stringify(to === 'sign' ? `${dashboard}/opened?error=access_denied&error_description=AADSTS50020` : to)})</script>`,
    })),
  ];
}

/** With opening by itself, so that a badge that is raised opens a popup too. */
export async function doors(arena: Arena, plan: Plan): Promise<Tally> {
  const tally = new Tally('look-alikes, links, openers, frames and names');
  arena.serve(failingAddress, failingPage());
  arena.serve(`${dashboard}/opened?error=access_denied&error_description=AADSTS50020`, healthy());
  await arena.ask(() => chrome.storage.local.set({ options: { openByItself: true } }));
  const all = allDoors();
  const chosen = plan.short ? all.filter((_, i) => (i + plan.seed) % 8 === 0).slice(0, atOnce) : all;
  for (let done = 0; done < chosen.length && !plan.isStopped(); done += atOnce) {
    await knock(arena, chosen.slice(done, done + atOnce), tally);
  }
  await arena.ask(() => chrome.storage.local.clear());
  return tally.end();
}

async function knock(arena: Arena, some: readonly Door[], tally: Tally): Promise<void> {
  for (const { url, html } of some) arena.serve(url, html);
  // Where another part has broken off, its tab may still be there.
  const before = await arena.badges();
  const tabs = await arena.openTabs(some.map(({ url }) => url));
  await setTimeout(lastLook);
  const badges = await arena.badges();
  for (const [i, { page, id }] of tabs.entries()) {
    tally.tried();
    const badge = badges.get(id) ?? '';
    tally.expect(badge === '', `${some[i]?.what}: the badge says "${badge}" at ${some[i]?.url}`);
    badges.delete(id);
    await page.close();
  }
  const others = [...badges].filter(([id]) => !before.has(id)).map(([, badge]) => badge);
  tally.expect(others.length === 0, `an opener: the badge says "${others}" in a tab that it has opened`);
  tally.expect(
    arena.popups().length === 0,
    `a popup has opened by itself over one of ${some.map(({ url }) => url)}`,
  );
  for (const popup of arena.popups()) await popup.close();
  const opened = arena.launched.context
    .pages()
    .filter((page) => /dashboard\/opened|^about:blank$/.test(page.url()));
  for (const page of opened.slice(1)) await page.close();
}
