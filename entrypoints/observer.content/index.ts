import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Observation } from '../../rules/observation.ts';
import type { Observed } from '../background/messages.ts';
import { isKnown, matches } from './hosts.ts';
import { observe } from './observe.ts';
import { watchRequests } from './requests.ts';
import { isVisible } from './visible.ts';
import { watchPage } from './watch.ts';

/** A page that loads is empty too: only one that stays empty this long (ms) is called empty. */
const emptyFor = 1200;

/** Wiring: look at the page when it changes, tell the background what changed, answer the popup. */
export default defineContentScript({
  matches: [...matches],
  runAt: 'document_idle',
  async main(ctx) {
    await untilShown();
    let sent = '';
    let emptySince: number | undefined;

    const see = (): Observation | undefined =>
      observe({
        document,
        url: new URL(location.href),
        referrer: document.referrer,
        statuses: requests.list(),
        now: new Date(),
        isVisible,
        first: watch.alerts(),
        onShadowRoot: watch.addRoot,
      });
    const look = () => {
      if (!ctx.isValid) return stop();
      const observation = see();
      if (!observation || !isSettled(observation)) return;
      const facts = JSON.stringify({ ...observation, at: '' });
      if (facts === sent) return;
      sent = facts;
      send(observation);
    };
    const isSettled = ({ page }: Observation): boolean => {
      if (page !== 'partner-center-empty') emptySince = undefined;
      else emptySince ??= performance.now();
      return emptySince === undefined || performance.now() - emptySince >= emptyFor;
    };
    const send = (observation: Observation) => {
      const message: Observed = { type: 'observed', observation };
      // Fails when the extension was updated or switched off under the page: then this script has nothing left to do.
      browser.runtime.sendMessage(message).catch(() => {
        sent = '';
        if (!ctx.isValid) stop();
      });
    };
    const stop = () => {
      watch.stop();
      requests.stop();
    };

    const watch = watchPage(document, look);
    const requests = watchRequests(location, watch.touch);
    ctx.onInvalidated(stop);
    browser.runtime.onMessage.addListener(
      (message: { type?: unknown }, sender, reply: (value: unknown) => void) => {
        if (sender.id !== browser.runtime.id || message?.type !== 'look') return;
        reply(see());
      },
    );
    // Any other page is looked at once, when the person asks, and not watched.
    if (!isKnown(new URL(location.href))) return stop();
    if ('navigation' in window) {
      ctx.addEventListener(window.navigation as unknown as Window, 'currententrychange' as 'popstate', () => {
        requests.newRoute();
        emptySince = undefined;
        watch.touch();
      });
    }
    // Back from the back/forward cache: the badge was reset, the script was not run again.
    ctx.addEventListener(window, 'pageshow', (event) => {
      if (event.persisted) sent = '';
      watch.touch();
    });
    look();
  },
});

/** A prerendered page has not been shown to anybody. */
function untilShown(): Promise<void> {
  if (!(document as Document & { prerendering?: boolean }).prerendering) return Promise.resolve();
  return new Promise((resolve) =>
    document.addEventListener('prerenderingchange', () => resolve(), { once: true }),
  );
}
