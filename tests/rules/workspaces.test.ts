import { expect, test } from 'vitest';
import { workspaceOf } from '../../rules/data/workspaces.ts';

const at = (path: string) => workspaceOf({ host: 'partner.microsoft.com', path })?.id;

test.each([
  ['/dashboard/referrals/v2/leads', 'referrals'],
  ['/dashboard/insights/commercial-marketplace/analytics/*', 'marketplace-insights'],
  ['/dashboard/insights/partnerinsights/*', 'insights'],
  ['/dashboard/mpn/membership/benefits/technical', 'benefits'],
  ['/commerce/customers/*/users', 'customers'],
  ['/commerce/security/compliance', 'security'],
  ['/dashboard/v2/support/customers/*', 'customer-requests'],
  ['/dashboard/registration/hardware', 'hardware'],
  ['/granularAdminRelationships', 'customers'],
  ['/dashboard/home', 'home'],
  ['/dashboard', 'home'],
])('%s is %s', (path, id) => {
  expect(at(path)).toBe(id);
});

test.each(['/dashboard/*', '/training/*', '/', '/dashboards'])('%s is no workspace that we know', (path) => {
  expect(at(path)).toBeUndefined();
});

test('paths mean nothing on other hosts', () => {
  expect(workspaceOf({ host: 'login.live.com', path: '/dashboard/referrals' })).toBeUndefined();
});
