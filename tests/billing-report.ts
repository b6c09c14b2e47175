import { makeReport } from '../reports/make.ts';
import { partnerPage } from './observation.ts';

export const billingPath = '/dashboard/billing/overview';

/** A page about billing that stayed empty after a request was refused, told by an indirect reseller. */
export const billingReport = makeReport({
  observations: [
    partnerPage(billingPath, {
      page: 'partner-center-empty',
      statuses: [{ of: 'request', status: 403, path: billingPath }],
    }),
  ],
  answers: { program: 'csp-indirect-reseller' },
  now: new Date('2026-11-21T10:00:00Z'),
  version: '0.1.0',
  paths: 'full',
});
