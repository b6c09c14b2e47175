import browser from 'webextension-polyfill';
import { languageInUse } from '../../browser/language.ts';
import { readSettings } from '../../browser/settings.ts';
import type { TabState } from '../../browser/tab-state.ts';
import { noSettings } from '../../settings/settings.ts';
import { type Badge, badgeFor } from './route.ts';

/** The icon of a tab, as the settings and the language of now want it. */

/** Whether the icon says this already. */
export async function isShown(tabId: number, { text, title }: Badge): Promise<boolean> {
  const { action } = browser;
  return (await action.getBadgeText({ tabId })) === text && (await action.getTitle({ tabId })) === title;
}

/** What the icon should say. */
export async function badgeOf(state: TabState): Promise<Badge> {
  // Where nothing was seen, no setting matters.
  const settings = state.observations.length > 0 ? await readSettings() : noSettings;
  return badgeFor(state, settings, await languageInUse());
}

/** Shows it, and tells what it is. */
export async function showBadge(tabId: number, state: TabState): Promise<Badge> {
  const badge = await badgeOf(state);
  const { sign, text, title } = badge;
  // The tab may have been closed meanwhile.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: sign === '!' ? '#c4314b' : '#5c5c9e' }),
    browser.action.setTitle({ tabId, title }),
  ]);
  return badge;
}

/** What is left of a tab whose page is not there any more: the clock. */
export function ofNoPage({ clock }: TabState): TabState {
  return { observations: [], answers: {}, ...(clock && { clock }) };
}
