import type { Observation } from '../../rules/observation/observation.ts';
import { familyOf } from '../../rules/reading/hosts.ts';

/** Failed requests of the page and of its own site, from resource timing: no permission, no interception. */
export interface FailedRequests {
  /** Since the document, or the route in it, was opened. */
  list(): Observation['statuses'];
  /** Forgets what failed before: a new route in the same document. */
  newRoute(): void;
  stop(): void;
}

const most = 8;
const calls = /^(fetch|xml)/; // xmlhttprequest
/**
 * What a page tells its makers about itself, by words that stand in such addresses everywhere. It fails in companies that
 * block it, and says nothing of the page. `analytics` is none of them: in Partner Center that is a workspace.
 */
const housekeeping =
  /\/(client|web|browser|app)?-?(telemetry|one-?collector|beacons?|heartbeat|keep-?alive|ping|metrics|rum|csp-?reports?|app-?insights|clarity|log(s|ging|ger|events?)?)(\/|$)|\/(track|collect)\/?$/i;

/** @param changed called when a request of the page has failed */
export function watchRequests(location: Location, changed: () => void): FailedRequests {
  let failed = performance.getEntriesByType('navigation').filter(isFailed);
  const observer = new PerformanceObserver((list) => {
    const more = list.getEntries().filter(isFailed).filter(isOwnCall);
    failed = [...failed, ...more].slice(-most);
    if (more.length > 0) changed();
  });
  // Only there a page can be empty because a request was refused.
  if (familyOf(location.hostname) === 'partner-center')
    observer.observe({ type: 'resource', buffered: true });

  function isOwnCall({ initiatorType, name }: PerformanceResourceTiming): boolean {
    if (!calls.test(initiatorType)) return false;
    const { hostname, pathname } = new URL(name);
    return hostname === location.hostname && !housekeeping.test(pathname);
  }

  return {
    list: () =>
      failed.map(({ entryType, responseStatus: status, name }) => ({
        status,
        ...(entryType === 'navigation'
          ? { of: 'document' }
          : { of: 'request', path: new URL(name).pathname }),
      })),
    newRoute: () => {
      // A router often asks for the data of a route just before it changes the address.
      const since = performance.now() - 300;
      failed = failed.filter(({ startTime }) => startTime >= since);
    },
    stop: () => observer.disconnect(),
  };
}

function isFailed(entry: PerformanceEntry): entry is PerformanceResourceTiming {
  const { responseStatus } = entry as PerformanceResourceTiming;
  return responseStatus >= 400 && responseStatus < 600;
}
