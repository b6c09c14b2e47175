import type { Observation } from '../rules/observation/observation.ts';

/** An observation in which nothing is wrong, changed as the test needs it. */
export function observation(change: Partial<Observation> = {}): Observation {
  return {
    v: 1,
    at: '2026-11-21T08:00:00.000Z',
    host: 'login.microsoftonline.com',
    path: '/common/oauth2/authorize',
    page: 'entra-error',
    codes: [],
    phrases: [],
    statuses: [],
    accountKind: 'unknown',
    partnerCenter: { is: 'unknown' },
    ...change,
  };
}

/** The same on Partner Center. */
export function partnerPage(path: string, change: Partial<Observation> = {}): Observation {
  return observation({
    host: 'partner.microsoft.com',
    path,
    page: 'partner-center',
    partnerCenter: { is: 'yes', by: 'host' },
    ...change,
  });
}
