import { describe, expect, test } from 'vitest';
import { programOf, workspaceOf, workspacePrefix } from '../../../rules/data/workspaces.ts';
import { observation, partnerPage } from '../../observation.ts';

const at = (path: string) => workspaceOf({ host: 'partner.microsoft.com', path })?.id;

test.each([
  ['/dashboard/referrals/v2/leads', 'referrals'],
  ['/dashboard/insights/commercial-marketplace/analytics/*', 'marketplace-insights'],
  ['/dashboard/insights/partnerinsights/*', 'insights'],
  ['/dashboard/mpn/membership/benefits/technical', 'benefits'],
  ['/commerce/customers/*/users', 'customers'],
  ['/commerce/security/compliance', 'security'],
  ['/dashboard/v2/support/customers/*', 'customer-requests'],
  ['/dashboard/registration/hardware', 'hardware-registration'],
  ['/dashboard/registration/accountinfo', 'enrollment'],
  ['/granularAdminRelationships', 'customers'],
  ['/dashboard/home', 'home'],
  ['/dashboard', 'home'],
  ['/dashboard/v2/home', 'home'],
  ['/dashboard/home/*', 'home'],
  ['/dashboard/v2/', 'home'],
  ['/dashboard/v2/customers/list', 'customers'],
  ['/dashboard/v2/customers/*/account', 'customers'],
  ['/dashboard/v2/customers/*/servicemanagementpage', 'customers'],
  ['/dashboard/v2/customers/granularadminaccess/*', 'customers'],
  ['/dashboard/v2/customers/*/*/new', 'customers'],
  ['/dashboard/v2/account-settings/overview', 'account-settings'],
  ['/dashboard/v2/account-settings/account-management/home', 'account-settings'],
  ['/dashboard/v2/account-settings/*/new', 'account-settings'],
  ['/dashboard/v2/account-settings/organization/required-verification', 'legal-info'],
  ['/dashboard/v2/account-settings/usermanagement', 'user-management'],
  ['/dashboard/account/usermanagement', 'user-management'],
  ['/dashboard/account/v9/usermanagement/*', 'user-management'],
  ['/dashboard/v2/account-settings/settings/programs', 'programs'],
  ['/dashboard/v2/enrollment/introduction/partnership', 'enrollment'],
  ['/dashboard/registration/tenant/createtenant', 'enrollment'],
  ['/dashboard/v2/action-center/overview', 'action-center'],
  ['/dashboard/membership/offers', 'membership'],
  ['/dashboard/v2/earnings/earnings', 'earnings'],
  ['/dashboard/v2/pricing/pricelist', 'pricing'],
  ['/dashboard/v2/referrals/v3/leads/marketplace', 'referrals'],
  ['/dashboard/v2/marketplace-offers/commercial-marketplace/offers/*', 'marketplace-offers'],
  ['/dashboard/v2/marketplace-offers/office/products/*', 'office-store'],
  ['/DASHBOARD/V2/Customers/List', 'customers'],
  ['/pcv/accountsettings/connectedpartnerprofile', 'account-settings'],
  ['/pcv/users/*', 'user-management'],
])('%s is %s', (path, id) => {
  expect(at(path)).toBe(id);
});

test.each(['/dashboard/*', '/dashboard/v2/*', '/training/*', '/', '/dashboards', '/v2'])(
  '%s is no workspace that we know',
  (path) => {
    expect(at(path)).toBeUndefined();
  },
);

test('what tells the workspace is kept as it stood, without what lies below', () => {
  const prefix = (path: string) => workspacePrefix({ host: 'partner.microsoft.com', path });
  expect(prefix('/dashboard/v2/customers/*/account')).toBe('/dashboard/v2/customers');
  expect(prefix('/dashboard/account/v3/UserManagement/*')).toBe('/dashboard/account/v3/usermanagement');
  expect(prefix('/dashboard/*')).toBeUndefined();
});

test('paths mean nothing on other hosts', () => {
  expect(workspaceOf({ host: 'login.live.com', path: '/dashboard/referrals' })).toBeUndefined();
});

describe('the program that decides on the account', () => {
  const edge = partnerPage('/dashboard/microsoftedge/overview');
  const home = partnerPage('/dashboard/home');
  const signIn = observation({ host: 'login.live.com', page: 'personal-sign-in' });

  test('is that of the page', () => {
    expect(programOf([home, edge])).toBe('edge');
    expect(programOf([partnerPage('/dashboard/account/exp/enrollnow/msedgeaddons')])).toBe('edge');
    expect(programOf([partnerPage('/dashboard/apps-and-games/overview')])).toBe('windows-xbox');
    expect(programOf([partnerPage('/dashboard/registration/hardware')])).toBe('hardware');
    expect(programOf([partnerPage('/dashboard/v2/hardware/search')])).toBe('hardware');
    expect(programOf([partnerPage('/dashboard/appsource')])).toBeUndefined();
  });
  test('of a sign-in page is that of the Partner Center page before it', () => {
    expect(programOf([edge, signIn])).toBe('edge');
    expect(programOf([edge, home, signIn])).toBeUndefined();
    expect(programOf([signIn])).toBeUndefined();
  });
  test('of a sign-in for something else is none', () => {
    expect(programOf([edge, { ...signIn, partnerCenter: { is: 'no', by: 'client-id' } }])).toBeUndefined();
  });
});
