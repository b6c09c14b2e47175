import browser, { type Tabs } from 'webextension-polyfill';
import type { Answers } from '../rules/data/questions.ts';
import type { Said } from '../rules/tried.ts';
import { readTicket, writeTicket } from './call-notes.ts';
import type { ClockWanted } from './clock.ts';
import { isClosed } from './closed-pages.ts';
import { isCovered } from './covered.ts';
import { heldBack } from './held-back.ts';
import type { Answered, ClockSet, Look, TriedFix } from './messages.ts';
import { readSettings, watchSettings, writeAnswers } from './settings.ts';
import { readTab, type TabState, watchTab } from './tab-state.ts';

/**
 * What the help of a tab asks of the browser, for popup and side panel alike. It fits the ports that help/ports.ts
 * wants; this room knows nothing of help, so that is checked where a page puts the two together. Without a tab every
 * question is answered by a failure.
 */
export function tabPorts(tab: Tabs.Tab | undefined) {
  const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;
  return {
    readTab: () => readTab(tabId),
    watchTab: (changed: (state: TabState) => void) => watchTab(tabId, changed),
    readSettings,
    watchSettings,
    ...answerPorts(tabId, tab?.incognito ?? false),
    writeTried: (outcome: Said) =>
      browser.runtime.sendMessage({ type: 'tried', tabId, ...outcome } satisfies TriedFix),
    writeClock: (clock: ClockWanted | undefined) =>
      browser.runtime.sendMessage({ type: 'clock', tabId, clock } satisfies ClockSet),
    readTicket: () => readTicket(tabId),
    writeTicket: (number: string) => writeTicket(tabId, number),
    goTo: (url: string) => browser.tabs.update(tabId, { url }),
    isPrivate: tab?.incognito ?? false,
    look: () => browser.tabs.sendMessage(tabId, { type: 'look' } satisfies Look, { frameId: 0 }),
    inject: () =>
      browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/observer.js'] }),
    loadCodeNames: async () => (await import('../rules/data/entra-codes.ts')).entraCodes,
    loadParser: async () => (await import('../rules/observation/observation.ts')).parseObservation,
    covered: isCovered(tab?.url),
    isClosed: () => isClosed(tabId, tab?.url),
    heldBack: () => heldBack(tabId, tab?.url),
  };
}

/** In a private window no answer outlasts its tab. */
function answerPorts(tabId: number, isPrivate: boolean) {
  const writeTabAnswers = (answers: Answers) =>
    browser.runtime.sendMessage({ type: 'answered', tabId, answers } satisfies Answered);
  if (!isPrivate) return { writeAnswers, writeTabAnswers };
  return { writeAnswers: async () => undefined, writeTabAnswers };
}
