import { describe, expect, test } from 'vitest';
import { programOf, workspaceOf } from '../../../rules/data/workspaces.ts';
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
])('%s is %s', (path, id) => {
  expect(at(path)).toBe(id);
});

test.each(['/dashboard/*', '/training/*', '/', '/dashboards'])('%s is no workspace that we know', (path) => {
  expect(at(path)).toBeUndefined();
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
