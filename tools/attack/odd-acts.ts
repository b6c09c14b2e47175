import { setTimeout } from 'node:timers/promises';
import { pageAt } from '../browser.ts';
import { answerWith } from '../go-to.ts';
import type { Walk, Way } from '../soak/walk.ts';
import { staged } from './stage.ts';

/** What happens seldom to windows, tabs and clocks. After each of them every tab has to be right, as after all others. */

const day = 86_400_000;
/** Longer than the first looks of the observer. */
const aMoment = 800;

export const windowActs: Way['acts'] = [
  ['another window', anotherWindow],
  ['tab to another window', toAnotherWindow],
];

/** These need the extension with a stage. */
export const stagedActs: Way['acts'] = [
  ['kept for going back', keptForGoingBack],
  ['kept for going back', keptForGoingBack],
  ['prepared before it is shown', prepared],
  ['clock of the page jumps', pageClock],
  ['clock of the background jumps', backgroundClock],
];

async function anotherWindow(walk: Walk): Promise<void> {
  const empty = `about:blank#${walk.steps}`;
  const opened = pageAt(walk.context, (url) => url === empty);
  const id = await walk.ask(async (url) => {
    const window = await chrome.windows.create({ url, focused: true });
    return window?.tabs?.[0]?.id ?? -1;
  }, empty);
  await walk.go(await walk.adopt(await opened, id));
}

/** It keeps its badge and its trail. */
async function toAnotherWindow(walk: Walk): Promise<void> {
  const tab = walk.anyTab();
  const before = await walk.stateOf(tab);
  await walk.ask(async (tabId) => {
    const { windowId } = await chrome.tabs.get(tabId);
    const windows = await chrome.windows.getAll({ windowTypes: ['normal'] });
    const other = windows.find(({ id }) => id !== windowId)?.id;
    if (other === undefined) await chrome.windows.create({ tabId });
    else await chrome.tabs.move(tabId, { windowId: other, index: -1 });
  }, tab.id);
  const after = await walk.stateOf(tab);
  if (after?.badge !== before?.badge || JSON.stringify(after?.stored) !== JSON.stringify(before?.stored))
    throw new Error(`"${after?.badge}" instead of "${before?.badge}" in the other window`);
}

/** What comes back without being loaded is what the tab shows again. */
async function keptForGoingBack(walk: Walk): Promise<void> {
  const tab = walk.anyTab();
  await walk.go(tab, { visits: walk.direct });
  const { visit } = tab;
  await tab.page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset.shown = persisted ? 'kept' : 'anew';
    }),
  );
  await walk.check('before it is kept');
  await walk.go(tab, { visits: walk.direct });
  await walk.check('before it comes back');
  await tab.page.goBack({ waitUntil: 'commit' });
  const shown = await tab.page.locator('html').getAttribute('data-shown');
  // The browser decides what it keeps; what is loaded again would be answered with the other page.
  if (shown !== 'kept' || !visit) return walk.empty(tab);
  walk.counts['came back as it was'] = (walk.counts['came back as it was'] ?? 0) + 1;
  walk.shows(tab, visit);
  // Loaded again it is this page too.
  await tab.page.unrouteAll({ behavior: 'ignoreErrors' });
  await answerWith(tab.page, visit);
}

/** Nothing is kept of a page and no badge says anything of it before it is shown. */
async function prepared(walk: Walk): Promise<void> {
  const tab = walk.anyTab();
  const before = JSON.stringify((await walk.stateOf(tab))?.stored);
  await walk.go(tab, { visits: walk.direct, as: (url) => staged(url, 'prerender', 1) });
  await setTimeout(aMoment);
  const state = await walk.stateOf(tab);
  if (state?.badge !== '') throw new Error(`"${state?.badge}" before ${tab.visit?.slug} is shown`);
  if (JSON.stringify(state.stored) !== before)
    throw new Error(`${tab.visit?.slug} is noted before it is shown`);
  await tab.page.evaluate(() => document.dispatchEvent(new Event('activate')));
}

const jumps = [60_000, -60_000, day, -day, 400 * day, -400 * day];

async function pageClock(walk: Walk): Promise<void> {
  const jump = walk.random.pick(jumps);
  await walk.go(walk.anyTab(), { as: (url) => staged(url, 'clock', jump) });
}

/** Until it is ended; then its clock jumps back. */
async function backgroundClock(walk: Walk): Promise<void> {
  await walk.ask(async (off) => {
    const { now } = Date;
    globalThis.Date = class extends Date {
      constructor(...args: [] | [number]) {
        super(...((args.length ? args : [now() + off]) as [number]));
      }
      static override now() {
        return now() + off;
      }
    } as DateConstructor;
  }, walk.random.pick(jumps));
  await walk.go(walk.anyTab());
}
