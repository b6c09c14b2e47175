import { afterEach, expect, test, vi } from 'vitest';
import { watchRequests } from '../../../entrypoints/observer.content/requests.ts';

afterEach(() => vi.unstubAllGlobals());

/** Watches a page of Partner Center, whose requests have failed with 403; gives those that count. */
function counted(names: readonly string[], initiatorType = 'fetch') {
  let tell: (list: { getEntries: () => unknown[] }) => void = () => undefined;
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(listener: typeof tell) {
        tell = listener;
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('performance', { getEntriesByType: () => [], now: () => 0 });
  const changed = vi.fn();
  const requests = watchRequests({ hostname: 'partner.microsoft.com' } as Location, changed);
  const entries = names.map((name) => ({
    entryType: 'resource',
    initiatorType,
    name,
    responseStatus: 403,
    startTime: 0,
  }));
  tell({ getEntries: () => entries });
  const list = requests.list();
  expect(changed).toHaveBeenCalledTimes(list.length > 0 ? 1 : 0);
  return list.map(({ path }) => path);
}

const site = 'https://partner.microsoft.com';

test('a refused request of the page itself counts', () => {
  const paths = [
    '/dashboard/account/exp/api/developer/preenroll',
    '/api/v1/customers',
    '/commerce/api/logistics/orders',
    '/dashboard/insights/analytics/api/summary',
    '/api/collections/7',
    '/api/tracking/shipments',
    '/api/blogs',
    '/api/catalog',
  ];
  for (const path of paths) expect(counted([`${site}${path}`])).toEqual([path]);
  expect(counted([`${site}/api/v1/customers`], 'xmlhttprequest')).toEqual(['/api/v1/customers']);
});

test('telemetry never does, at another host or at the page’s own', () => {
  const addresses = [
    'https://browser.events.data.microsoft.com/OneCollector/1.0/',
    'https://dc.services.visualstudio.com/v2/track',
    'https://eastus-1.in.applicationinsights.azure.com/v2/track',
    'https://o.clarity.ms/collect',
    'https://bam.nr-data.net/events/1/x',
    `${site}/api/telemetry`,
    `${site}/api/clientTelemetry/events`,
    `${site}/dashboard/v2/telemetry/batch`,
    `${site}/OneCollector/1.0/`,
    `${site}/api/v2/track`,
    `${site}/collect`,
    `${site}/api/logs`,
    `${site}/api/client-log`,
    `${site}/logging/errors`,
    `${site}/api/keepalive`,
    `${site}/api/heartbeat`,
    `${site}/csp-report`,
    `${site}/rum/events`,
    `${site}/api/beacon`,
    `${site}/api/metrics`,
  ];
  for (const address of addresses) expect(counted([address]), address).toEqual([]);
});

test('nor what is no call of the page: pictures, styles, frames', () => {
  for (const kind of ['img', 'css', 'link', 'iframe', 'beacon'])
    expect(counted([`${site}/api/v1/customers`], kind)).toEqual([]);
});
