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

const calls = /^(fetch|xmlhttprequest)$/;

/** @param changed called when a request of the page has failed */
export function watchRequests(location: Location, changed: () => void): FailedRequests {
  const [document] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  /** With the time at which each began. */
  let failed: [number, Failed][] = [];
  if (document && document.responseStatus >= 400) {
    failed.push([0, { of: 'document', status: document.responseStatus }]);
  }
  const observer = new PerformanceObserver((list) => {
    const before = failed.length;
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      const { startTime, responseStatus: status, initiatorType, name } = entry;
      if (status < 400 || status > 599 || !calls.test(initiatorType)) continue;
      const { hostname, pathname: path } = new URL(name);
      if (hostname !== location.hostname) continue;
      failed.push([startTime, { of: 'request', status, path }]);
    }
    failed = failed.slice(-20);
    if (failed.length !== before) changed();
  });
  // Only there a page can be empty because a request was refused.
  if (location.hostname === 'partner.microsoft.com') observer.observe({ type: 'resource', buffered: true });
  return {
    list: () => failed.slice(-8).map(([, request]) => request),
    newRoute: () => {
      // A router often asks for the data of a route just before it changes the address.
      const since = performance.now() - 300;
      failed = failed.filter(([at]) => at >= since);
    },
    stop: () => observer.disconnect(),
  };
}
