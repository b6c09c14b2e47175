import type { Page } from 'playwright-core';
import { openPopup } from '../browser.ts';
import { answeredWorker, killWorker } from '../protocol.ts';
import { type Act, type Tab, untilRight, type Walk, type Way } from './walk.ts';

/** What happens in every browser: pages, tabs, ways back, a popup, a background that is ended. */

/** A browser that is starved by others draws late; what it never draws is not there after half a minute either. */
const patience = 30_000;
/** So often is asked whether popup and badge have both followed the page. */
const followed = 30;

const visit: Act = (walk) => walk.go(walk.anyTab());
const kill: Act = ({ context }) => killWorker(context);

export const usualActs: Way['acts'] = [
  ['new tab', newTab],
  ...Array(6).fill(['visit', visit] as const),
  ['kill', kill],
  ['kill', kill],
  ['kill and visit', both(kill, visit)],
  ['kill and visit', both(kill, visit)],
  ['popup', popup],
  ['popup', popup],
  ['back', back],
  ['close tab', (walk) => walk.close(walk.anyTab())],
  ['reload', reload],
  ['leave at once', leaveAtOnce],
];

function both(first: Act, then: Act): Act {
  return async (walk) => {
    await first(walk);
    await then(walk);
  };
}

async function newTab(walk: Walk): Promise<void> {
  const all = () => walk.ask(async () => (await chrome.tabs.query({})).map(({ id = -1 }) => id));
  const before = await all();
  const page = await walk.context.newPage();
  const [id = -1] = (await all()).filter((one) => !before.includes(one));
  await walk.go(await walk.adopt(page, id));
}

async function reload(walk: Walk): Promise<void> {
  const { visit, page } = walk.anyTab();
  if (visit) await page.reload();
}

async function leaveAtOnce(walk: Walk): Promise<void> {
  const tab = walk.anyTab();
  await walk.go(tab);
  await walk.go(tab);
}

/** Back to an empty page, so that what is there is known: the routes of older visits are gone, and one step goes there. */
async function back(walk: Walk): Promise<void> {
  const tab = walk.anyTab();
  await walk.empty(tab);
  await walk.go(tab, { visits: walk.direct });
  await tab.page.goBack({ waitUntil: 'commit' });
  delete tab.visit;
}

/** The popup says the same as the badge of the tab that it stands over, in whichever window. */
async function popup(walk: Walk): Promise<void> {
  const tab = walk.anyTab();
  await bringToFront(walk, tab);
  await walk.check('before popup');
  const opened = await openPopup(walk.context, await answeredWorker(walk.context));
  const over = await opened.evaluate(tabInFront).catch(() => undefined);
  const [differs] = await untilRight(() => differsFromBadge(opened, over), followed).catch(
    (error: unknown) => {
      if (!opened.isClosed()) throw error;
      return [];
    },
  );
  if (differs) throw new Error(differs);
  if (!opened.isClosed()) await opened.close();
  // One that came by itself goes by itself, but only where nothing fails any more.
  else if (over !== undefined && (await walk.ask(badgeOf, over)) === '!')
    throw new Error('the popup has closed over a page that fails');
}

async function tabInFront(): Promise<number | undefined> {
  const [front] = await chrome.tabs.query({ active: true, currentWindow: true });
  return front?.id;
}

const badgeOf = (tabId: number | undefined) => chrome.action.getBadgeText({ tabId });

async function differsFromBadge(opened: Page, over: number | undefined): Promise<string[]> {
  await opened.locator('[data-rule], [data-empty], [data-unreadable]').first().waitFor({ timeout: patience });
  const verdicts = await opened
    .locator('[data-rule]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-verdict')));
  if ((await opened.locator('[data-elsewhere]').count()) > 0) return [];
  const badge = await opened.evaluate(badgeOf, over);
  const says = verdicts.includes('match') ? '!' : verdicts.length > 0 ? '?' : '';
  return says === badge ? [] : [`the popup says "${says}", the badge "${badge}"`];
}

async function bringToFront(walk: Walk, { page, id }: Tab): Promise<void> {
  await walk.ask(async (tabId) => {
    const { windowId } = await chrome.tabs.get(tabId);
    await chrome.windows.update(windowId, { focused: true });
  }, id);
  await page.bringToFront();
}
