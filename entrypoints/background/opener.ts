import browser, { type Tabs } from 'webextension-polyfill';
import { readTab, type TabState, writeTab } from '../../browser/tab-state.ts';
import { isThere } from './is-there.ts';
import { openedBy } from './route.ts';

/**
 * A tab that a page of Partner Center opens knows where the person comes from: from there partners go to the portals of
 * their customers. A private window inherits from none but itself. To be called in turn with the messages of tabs.
 */
export async function inheritFromOpener({ id, openerTabId, incognito }: Tabs.Tab): Promise<void> {
  if (id === undefined || openerTabId === undefined) return;
  const opener = await readTab(openerTabId);
  const opened = openedBy(opener, new Date().toISOString());
  if (!opened || !opener.documentId) return;
  const from = await browser.tabs.get(openerTabId);
  if (from.incognito !== incognito) return;
  // What was seen last may have been left for a page that nobody sees.
  if (!(await isThere(openerTabId, opener.documentId))) return;
  // A page that was fast is already known.
  if ((await readTab(id)).observations.length === 0) await writeTab(id, opened);
}

/**
 * What the first page of a tab may say of where the person comes from. An empty tab (Ctrl+T) has an opener as well, the tab
 * that was in front: Chromium forgets it with the first page that loads there, and of a link that was followed it does not
 * (seen in 156).
 */
export function withoutForgotten(state: TabState, tab: Tabs.Tab | undefined): TabState {
  if (!state.opener || tab?.openerTabId !== undefined) return state;
  const { opener: _, ...others } = state;
  return others;
}
