import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { forgetTicket } from '../../browser/call-notes.ts';
import { clockOf } from '../../browser/clock.ts';
import { takingTurns } from '../../browser/in-turn.ts';
import { languageInUse } from '../../browser/language.ts';
import { type ClockSet, type OfATab, parseMessage, type TriedFix } from '../../browser/messages.ts';
import { countOutcome } from '../../browser/outcomes.ts';
import { keepPolicy } from '../../browser/policy.ts';
import { type Sender, tabOf } from '../../browser/sender.ts';
import { ageOldAnswers, readSettings, watchSettings } from '../../browser/settings.ts';
import { keepFromPages } from '../../browser/storage.ts';
import { forgetTab, knownTabs, readTab, type TabState, writeTab } from '../../browser/tab-state.ts';
import { forgetTicks } from '../../browser/ticks.ts';
import { outcomeOf, withTried } from '../../rules/tried.ts';
import { isThere, watchLeaving } from './is-there.ts';
import { answerAddressBar } from './omnibox.ts';
import { forgetOpened, openForFailure } from './open-by-itself.ts';
import { inheritFromOpener, withoutForgotten } from './opener.ts';
import { type Badge, isIn, withObservation } from './route.ts';
import { badgeOf, isShown, ofNoPage, showBadge } from './show-badge.ts';
import { startTicking, stopTicking, whenItTicks } from './ticking.ts';
import { offerWaysIn } from './ways-in.ts';
import { welcomeAtInstall } from './welcome.ts';

/** Two messages of a tab must not overwrite each other's trail. */
const inTurn = takingTurns();

/** Listen → route → effect. Nothing is kept here that sleeping could lose. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((value: unknown, sender: Runtime.MessageSender) => {
    const message = parseMessage(value);
    if (message?.type === 'words') return sender.id === browser.runtime.id ? conceptWords() : undefined;
    const own = { id: browser.runtime.id, home: browser.runtime.getURL('') };
    const tabId = message && tabOf(message, sender, own);
    if (!message || tabId === undefined) return undefined;
    return inTurn(() => receive(message, tabId, sender));
  });
  browser.tabs.onCreated.addListener((tab) => {
    inTurn(() => inheritFromOpener(tab)).catch(nothingToDo);
  });
  answerAddressBar();
  whenItTicks((tabId) => {
    inTurn(() => tick(tabId)).catch(nothingToDo);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    inTurn(() => forget(tabId)).catch(nothingToDo);
  });
  void keepFromPages();
  keepPolicy();
  ageOldAnswers().catch(nothingToDo);
  forgetClosed().catch(nothingToDo);
  // At once, like the others: a change also wakes the worker. The policy may change without the person doing anything.
  watchSettings(() => void renewBadges().catch(nothingToDo));
  offerWaysIn();
  welcomeAtInstall();
});

/** Not in the worker's own script: it starts for every page, and few pages need them. */
async function conceptWords(): Promise<unknown> {
  return (await fetch(browser.runtime.getURL('/concept-words.json'))).json();
}

async function receive(message: OfATab, tabId: number, { documentId, tab }: Sender): Promise<void> {
  const before = await readTab(tabId);
  if (message.type === 'tried') return saidOfFix(message, tabId, before);
  if (message.type === 'clock') return setClock(message, tabId, before);
  const after: TabState =
    message.type === 'observed'
      ? await withoutDoneClock(
          tabId,
          withObservation(withoutForgotten(before, tab), message.observation, documentId, message.marks),
        )
      : { ...before, answers: message.answers };
  let badge: Badge;
  try {
    if (after !== before) await writeTab(tabId, after);
  } finally {
    // Also where the storage is full: the badge speaks of the page that is shown now.
    badge = await showBadge(tabId, after);
  }
  if (message.type !== 'observed') return;
  if (documentId) leave(tabId, documentId).catch(nothingToDo);
  if (after !== before && badge.isSeen)
    await openForFailure(tabId, message.observation, await readSettings());
}

/** All that was kept of a tab. */
async function forget(tabId: number): Promise<void> {
  await Promise.all([
    forgetTab(tabId),
    forgetTicks(tabId),
    forgetTicket(tabId),
    forgetOpened(tabId),
    stopTicking(tabId),
  ]);
}

/** Of a tab that is closed in the moment in which a worker ends nobody hears. */
async function forgetClosed(): Promise<void> {
  const known = await knownTabs();
  // In this order: what is opened meanwhile is not among those that are known.
  const open = new Set((await browser.tabs.query({})).map(({ id }) => id));
  await Promise.all(known.filter((tabId) => !open.has(tabId)).map(forget));
}

/** Kept for the tab, and counted; the badge does not depend on it. */
async function saidOfFix({ rule, fix, solved }: TriedFix, tabId: number, state: TabState): Promise<void> {
  const { tried = [] } = state;
  const said = { rule, fix, solved };
  await writeTab(tabId, { ...state, tried: withTried(tried, said) });
  // Of a private window nothing is counted.
  const { incognito } = await browser.tabs.get(tabId);
  if (!incognito) await countOutcome(said, outcomeOf(tried, rule, fix));
}

/** A clock is started in place of any other, or stopped. */
async function setClock({ clock: wanted }: ClockSet, tabId: number, before: TabState): Promise<void> {
  const { clock: _, ...state } = before;
  if (!wanted) {
    await writeTab(tabId, state);
    await stopTicking(tabId);
    return showIfThere(tabId, state);
  }
  const clock = clockOf(wanted, Date.now());
  await writeTab(tabId, { ...state, clock });
  await startTicking(tabId, clock);
  await showIfThere(tabId, { ...state, clock });
}

/** A minute has gone by; once it is time the badge says so until the person goes on. */
async function tick(tabId: number): Promise<void> {
  const state = await readTab(tabId);
  if (!state.clock || state.clock.at <= Date.now()) await stopTicking(tabId);
  if (state.clock) await showIfThere(tabId, state);
}

/** What the page said that is not there any more is not said again: the clock alone is. */
async function showIfThere(tabId: number, state: TabState): Promise<void> {
  const { documentId } = state;
  const there = documentId !== undefined && (await isThere(tabId, documentId));
  await showBadge(tabId, there ? state : ofNoPage(state));
}

/** Whoever is in has nothing to wait for any more. */
async function withoutDoneClock(tabId: number, state: TabState): Promise<TabState> {
  if (!state.clock || !isIn(state, await readSettings(), await languageInUse())) return state;
  await stopTicking(tabId);
  const { clock: _, ...others } = state;
  return others;
}

/** Other settings, or another language: what the badges say of pages that are still shown is judged anew. */
async function renewBadges(): Promise<void> {
  await Promise.all((await knownTabs()).map(renewBadge));
}

async function renewBadge(tabId: number): Promise<void> {
  const before = await readTab(tabId);
  const { documentId } = before;
  // Options are saved letter by letter: a page is asked only where something would change.
  if (!documentId || (await isShown(tabId, await badgeOf(before)))) return;
  if (!(await isThere(tabId, documentId))) return;
  await inTurn(async () => {
    const now = await readTab(tabId);
    if (now.documentId === documentId) await showBadge(tabId, now);
  });
}

/**
 * A worker that had to start first is late: what the page said must not stand over the one that took its place, which
 * may be one that is not observed, nor be kept for a tab that was closed.
 */
function leave(tabId: number, documentId: string): Promise<void> {
  return watchLeaving(tabId, documentId, (there) => inTurn(() => showLeft(tabId, documentId, there)));
}

/** @param there it is shown after all */
async function showLeft(tabId: number, documentId: string, there: boolean): Promise<void> {
  if (!(await browser.tabs.get(tabId).catch(() => undefined))) return forget(tabId);
  const state = await readTab(tabId);
  if (state.documentId === documentId) await showBadge(tabId, there ? state : ofNoPage(state));
}

/** A storage that fails keeps nothing that could be forgotten. */
function nothingToDo(): void {}
