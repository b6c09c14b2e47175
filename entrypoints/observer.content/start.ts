import { browser } from 'wxt/browser';
import type { Observation } from '../../rules/observation.ts';
import type { Observed } from '../background/messages.ts';
import { isKnown } from './hosts.ts';
import { observeWithMarks } from './observe.ts';
import { watchRequests } from './requests.ts';
import { shadowRootOf } from './shadow-root.ts';
import { isVisible } from './visible.ts';
import { watchPage } from './watch.ts';

/** A page that loads is empty too: only one that stays empty this long (ms) is called empty. */
const emptyFor = 1200;

/** Wiring: look at the page when it changes, tell the background what changed, answer the popup. */
export async function start(): Promise<void> {
  await untilShown();
  const life = new AbortController();
  const watch = watchPage(document, look);
  const requests = watchRequests(location, watch.touch);
  let sent = '';
  let emptySince: number | undefined;

  function see() {
    return observeWithMarks({
      document,
      url: new URL(location.href),
      referrer: document.referrer,
      statuses: requests.list(),
      now: new Date(),
      isVisible,
      first: watch.alerts(),
      shadowRootOf: (element) => {
        const root = shadowRootOf(element);
        if (root) watch.addRoot(root);
        return root;
      },
    });
  }

  function look(): void {
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

  function isSettled({ page }: Observation): boolean {
    if (page !== 'partner-center-empty') emptySince = undefined;
    else emptySince ??= performance.now();
    return emptySince === undefined || performance.now() - emptySince >= emptyFor;
  }

  function stop(): void {
    watch.stop();
    requests.stop();
    life.abort();
  }

  browser.runtime.onMessage.addListener((message: { type?: unknown } | null, sender, reply) => {
    if (sender.id === browser.runtime.id && message?.type === 'look') reply(see()?.observation);
  });
  // Any other page is looked at once, when the person asks, and not watched.
  if (!isKnown(new URL(location.href))) {
    stop();
    return;
  }
  onNewRoute(life.signal, () => {
    requests.newRoute();
    emptySince = undefined;
    watch.touch();
  });
  // Back from the back/forward cache: the badge was reset, this script was not run again.
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) sent = '';
    watch.touch();
  };
  window.addEventListener('pageshow', onShow, { signal: life.signal });
  look();
}

/** Whether the extension was updated, reloaded or removed under the page: then there is nobody to tell. */
function isOrphan(): boolean {
  return !browser.runtime?.id;
}

/** Calls back when a single-page application changes the address. */
function onNewRoute(signal: AbortSignal, changed: () => void): void {
  const { navigation } = window as Window & { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', changed, { signal });
}

/** A prerendered page has not been shown to anybody. */
function untilShown(): Promise<Event> | undefined {
  if (!(document as Document & { prerendering?: boolean }).prerendering) return undefined;
  return new Promise((shown) => document.addEventListener('prerenderingchange', shown, { once: true }));
}
