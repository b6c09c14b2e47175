import type { Observation } from '../../rules/observation.ts';

type Failed = Observation['statuses'][number];

/** Failed requests of the page and of its own site, from resource timing: no permission, no interception. */
export interface FailedRequests {
  /** Since the document, or the route in it, was opened. */
  list(): Failed[];
  /** Forgets what failed before: a new route in the same document. */
  newRoute(): void;
  stop(): void;
}

const calls = new Set(['fetch', 'xmlhttprequest']);

/** @param changed called when a request of the page has failed */
export function watchRequests(location: Location, changed: () => void): FailedRequests {
  const [document] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  let failed: { at: number; request: Failed }[] = [];
  if (document && document.responseStatus >= 400) {
    failed.push({ at: 0, request: { of: 'document', status: document.responseStatus } });
  }
  const observer = new PerformanceObserver((list) => {
    const before = failed.length;
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      if (entry.responseStatus < 400 || entry.responseStatus > 599 || !calls.has(entry.initiatorType))
        continue;
      const url = new URL(entry.name);
      if (url.hostname !== location.hostname) continue;
      failed.push({
        at: entry.startTime,
        request: { of: 'request', status: entry.responseStatus, path: url.pathname },
      });
    }
    failed = failed.slice(-20);
    if (failed.length !== before) changed();
  });
  observer.observe({ type: 'resource', buffered: true });
  return {
    list: () => failed.slice(-8).map(({ request }) => request),
    newRoute: () => {
      // A router often asks for the data of a route just before it changes the address.
      const since = performance.now() - 300;
      failed = failed.filter(({ at }) => at >= since);
    },
    stop: () => observer.disconnect(),
  };
}
