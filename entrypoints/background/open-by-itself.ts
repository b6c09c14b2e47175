import { browser } from 'wxt/browser';
import { isPinned } from '../../browser/pin.ts';
import { forgetSelfOpened, noteSelfOpened } from '../../browser/self-opened.ts';
import { hasPanel } from '../../browser/side-panel.ts';
import { store, stored } from '../../browser/storage.ts';
import type { Observation } from '../../rules/observation/observation.ts';
import type { Settings } from '../../settings/settings.ts';

/** What the popup has opened for in a tab, newest last. In `storage.session`; written by the background alone. */
const keyOf = (tabId: number) => `opened-${tabId}`;
const mostRemembered = 50;
/** Milliseconds that a popup needs to ask why it has come. */
const timeToAsk = 1000;

/**
 * Opens the popup for a failure that has just been recognised: once for each failure and tab, and only where the
 * person looks. To be called one at a time for a tab. Does not wait for the popup, and takes the browser's refusal.
 */
export async function openForFailure(
  tabId: number,
  failing: Observation,
  { openByItself }: Settings,
): Promise<void> {
  if (openByItself === false || (openByItself === undefined && (await isPinned()) !== false)) return;
  const windowId = await windowLookedAt(tabId);
  if (windowId === undefined || (await hasPanel(windowId)) || (await isPopupOpen())) return;
  const failure = failureOf(failing);
  const opened = await openedFor(tabId);
  if (opened.includes(failure)) return;
  // Remembered before it opens: if the worker ends in between it opens once less, never twice.
  await store('session', keyOf(tabId), [...opened, failure].slice(-mostRemembered));
  await noteSelfOpened(tabId, openByItself ? 'wanted' : 'unpinned');
  void openIn(windowId)
    .then(() => forgetSelfOpened(tabId))
    .catch(() => undefined);
}

/**
 * Some browsers have no such call, some refuse it: then the badge has to do.
 *
 * @returns once a popup that came has asked why it did
 */
async function openIn(windowId: number): Promise<void> {
  try {
    await browser.action.openPopup({ windowId });
    await new Promise((resolve) => setTimeout(resolve, timeToAsk));
  } catch {
    // The next popup is a person's.
  }
}

/** A popup of ours is there already; the browser puts none over that of another extension. */
async function isPopupOpen(): Promise<boolean> {
  const popups = await browser.runtime.getContexts?.({ contextTypes: ['POPUP'] }).catch(() => []);
  return popups !== undefined && popups.length > 0;
}

/** With the tab. */
export async function forgetOpened(tabId: number): Promise<void> {
  await Promise.all([store('session', keyOf(tabId), undefined), forgetSelfOpened(tabId)]);
}

/** The window of a tab that is in front of the person; undefined where it is not, or was closed meanwhile. */
async function windowLookedAt(tabId: number): Promise<number | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab?.active) return undefined;
  const window = await browser.windows.get(tab.windowId).catch(() => undefined);
  return window?.focused ? window.id : undefined;
}

/** The same failure asked for again has other ids and another time, and is the same failure. */
function failureOf({
  host,
  path,
  page,
  codes,
  phrases,
  blockTitle,
  oauthError,
  statuses,
}: Observation): string {
  return JSON.stringify([host, path, page, codes, phrases, blockTitle, oauthError, statuses]);
}

async function openedFor(tabId: number): Promise<readonly string[]> {
  const value = await stored('session', keyOf(tabId));
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
