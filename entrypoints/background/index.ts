import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { outcomeOf, withTried } from '../../rules/tried.ts';
import { languageInUse } from './language-store.ts';
import { type Observed, parseMessage, type ToBackground, type TriedFix } from './messages.ts';
import { answerAddressBar } from './omnibox.ts';
import { forgetOpened, openForFailure } from './open-by-itself.ts';
import { countOutcome } from './outcome-store.ts';
import { type Badge, badgeFor, withObservation } from './route.ts';
import { readSettings } from './settings-store.ts';
import { forgetTab, readTab, type TabState, writeTab } from './tab-state.ts';
import { forgetTicks } from './ticks-store.ts';
import { offerWaysIn } from './ways-in.ts';
import { welcomeAtInstall } from './welcome.ts';

/** Listen → route → effect. Nothing is kept here that sleeping could lose. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((value: unknown, sender: Runtime.MessageSender) => {
    const message = sender.id === browser.runtime.id ? parseMessage(value) : undefined;
    const tabId = message && tabOf(message, sender);
    if (message && tabId !== undefined) return inTurn(() => receive(message, tabId, documentOf(sender)));
    return undefined;
  });
  answerAddressBar();
  browser.tabs.onRemoved.addListener((tabId) => {
    void inTurn(async () => {
      await Promise.all([forgetTab(tabId), forgetTicks(tabId), forgetOpened(tabId)]);
    });
  });
  offerWaysIn();
  welcomeAtInstall();
});

/** The tab a message speaks for, or undefined where its sender may not say this. */
function tabOf(message: ToBackground, sender: Runtime.MessageSender): number | undefined {
  const fromPage = sender.tab?.id;
  if (message.type === 'answered' || message.type === 'tried')
    return isOwnPage(sender) ? message.tabId : undefined;
  return sender.frameId === 0 && speaksForItself(message, sender) ? fromPage : undefined;
}

/** An observation names the host that it was sent from. */
function speaksForItself({ observation }: Observed, sender: Runtime.MessageSender): boolean {
  return URL.canParse(sender.url ?? '') && new URL(sender.url ?? '').hostname === observation.host;
}

function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}

/** Chromium names the document that sent a message; the polyfill's types do not know it. */
function documentOf(sender: Runtime.MessageSender): string | undefined {
  return (sender as { documentId?: string }).documentId;
}

async function receive(message: ToBackground, tabId: number, documentId: string | undefined): Promise<void> {
  const before = await readTab(tabId);
  if (message.type === 'tried') return saidOfFix(message, tabId, before);
  const after: TabState =
    message.type === 'observed'
      ? withObservation(before, message.observation, documentId, message.marks)
      : { ...before, answers: message.answers };
  if (after !== before) await writeTab(tabId, after);
  const { text } = await showBadge(tabId, after);
  if (message.type === 'observed' && after !== before && text === '!') {
    const { openByItself: wanted } = await readSettings();
    if (wanted) await openForFailure(tabId, message.observation);
  }
}

/** Kept for the tab, and counted; the badge does not depend on it. */
async function saidOfFix({ rule, fix, solved }: TriedFix, tabId: number, state: TabState): Promise<void> {
  const { tried = [] } = state;
  const said = { rule, fix, solved };
  await writeTab(tabId, { ...state, tried: withTried(tried, said) });
  await countOutcome(said, outcomeOf(tried, rule, fix));
}

async function showBadge(tabId: number, state: TabState): Promise<Badge> {
  const badge = badgeFor(state, await readSettings(), await languageInUse());
  const { text, title } = badge;
  // The tab may have been closed meanwhile.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: text === '!' ? '#c4314b' : '#5c5c9e' }),
    browser.action.setTitle({ tabId, title }),
  ]);
  return badge;
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: two messages of a tab must not overwrite each other's trail. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const result = last.then(work, work);
  last = result.catch(() => undefined);
  return result;
}
