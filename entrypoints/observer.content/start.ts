import { browser } from 'wxt/browser';
import type { Observed, WordsWanted } from '../../browser/messages.ts';
import type { Lexicons } from '../../rules/data/concept-words.ts';
import type { Observation } from '../../rules/observation/observation.ts';
import { failureOfPath } from '../../rules/reading/failing-path.ts';
import { readerFor } from './hosts.ts';
import { observeWithMarks } from './observe.ts';
import { watchRequests } from './requests.ts';
import { shadowRootOf } from './shadow-root.ts';
import { isVisible } from './visible.ts';
import { watchPage } from './watch.ts';
import { wordsOnDemand } from './words-on-demand.ts';

/**
 * A page that loads is empty too: only one that stays empty this long (ms) is called empty, and longer where nothing says
 * that something failed.
 */
const emptyFor = { withReason: 1200, withoutReason: 2400 };

/** Wiring: look at the page when it changes, tell the background what changed, answer the popup. */
export function start(): void {
  // A prerendered page has not been shown to anybody.
  if ((document as Document & { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', start, { once: true });
    return;
  }
  const watch = watchPage(document, look);
  const requests = watchRequests(location, () => watch.touch());
  /** Tells of new addresses in single-page applications. */
  const { navigation } = window as Window & { navigation?: EventTarget };
  const words = wordsOnDemand(askForWords, () => watch.touch());
  let sent = '';
  let emptySince: number | undefined;

  function see() {
    return observeWithMarks({
      document,
      url: location,
      referrer: document.referrer,
      statuses: requests.list(),
      now: Date.now(),
      isVisible,
      conceptsIn: words.conceptsIn,
      shadowRootOf: (element) => {
        const root = shadowRootOf(element);
        if (root) watch.addRoot(root);
        return root;
      },
    });
  }

  function look(settled: boolean): void {
    words.settled = settled;
    if (isOrphan()) {
      stop();
      return;
    }
    const seen = see();
    if (!seen || !isSettled(seen.observation)) return;
    const facts = JSON.stringify({ ...seen.observation, at: '' });
    if (facts === sent) return;
    sent = facts;
    const message: Observed = { type: 'observed', ...seen };
    // A worker that could not start or a full storage: the next look tries again.
    browser.runtime.sendMessage(message).catch(() => {
      sent = '';
    });
  }

  function isSettled(observation: Observation): boolean {
    if (observation.page !== 'partner-center-empty' || failureOfPath(observation)) emptySince = undefined;
    else emptySince ??= performance.now();
    if (emptySince === undefined) return true;
    const hasReason = observation.statuses.length > 0 || observation.address !== undefined;
    return performance.now() - emptySince >= (hasReason ? emptyFor.withReason : emptyFor.withoutReason);
  }

  function stop(): void {
    watch.stop();
    requests.stop();
  }

  function onNewRoute(): void {
    requests.newRoute();
    emptySince = undefined;
    watch.touch();
  }

  /** Back from the back/forward cache: the badge was reset, this script was not run again. */
  function onShow({ persisted }: PageTransitionEvent): void {
    if (!persisted) return;
    sent = '';
    watch.touch();
  }

  browser.runtime.onMessage.addListener((message: { type?: unknown } | null, sender, reply) => {
    if (sender.id !== browser.runtime.id) return;
    if (message?.type === 'here') reply(true);
    if (message?.type !== 'look') return;
    reply(see()?.observation);
  });
  // Any other page is looked at once, when the person asks, and not watched.
  if (!readerFor(location)) {
    stop();
    return;
  }
  navigation?.addEventListener('currententrychange', onNewRoute);
  window.addEventListener('pageshow', onShow);
  watch.lookNow();
}

async function askForWords(): Promise<Lexicons | undefined> {
  return browser.runtime.sendMessage({ type: 'words' } satisfies WordsWanted);
}

/** Whether the extension was updated, reloaded or removed under the page: then there is nobody to tell. */
function isOrphan(): boolean {
  return !browser.runtime?.id;
}
