import { expect, test } from 'vitest';
import { isPortal, tieInText } from '../../../rules/reading/application.ts';

test.each([
  'admin.microsoft.com',
  'admin.cloud.microsoft',
  'portal.azure.com',
  'aad.portal.azure.com',
  'portal.azure.us',
  'portal.azure.cn',
  'entra.microsoft.com',
  'intune.microsoft.com',
  'endpoint.microsoft.com',
  'admin.exchange.microsoft.com',
  'contoso-admin.sharepoint.com',
  'admin.teams.microsoft.com',
  'security.microsoft.com',
  'compliance.microsoft.com',
  'purview.microsoft.com',
  'admin.powerplatform.microsoft.com',
  'businesscentral.dynamics.com',
  'app.powerbi.com',
  'lighthouse.microsoft.com',
  'portal.office.com',
  'outlook.office365.com',
])('%s is where tenants are administered', (host) => {
  expect(isPortal(host)).toBe(true);
});

test.each([
  'learn.microsoft.com',
  'techcommunity.microsoft.com',
  'partner.microsoft.com',
  'login.microsoftonline.com',
  'dev.azure.com',
  'github.com',
  'contoso.sharepoint.com',
  'admin.example',
  'admin.microsoft.com.evil.example',
  'evil-microsoft.com',
  'portal.contoso.com',
  'microsoft.com',
])('%s is not', (host) => {
  expect(isPortal(host)).toBe(false);
});

test('the name of the application says it too', () => {
  const named = (name: string) => tieInText(`Access to the application 'x'(${name}) was refused`);
  expect(named('Azure Portal')).toEqual({ is: 'no', by: 'app-name', portal: true });
  expect(named('Microsoft Office 365 Portal')).toEqual({ is: 'no', by: 'app-name', portal: true });
  expect(named('Office 365 Exchange Online')).toEqual({ is: 'no', by: 'app-name', portal: true });
  expect(named('Contoso Time Sheets')).toEqual({ is: 'no', by: 'app-name' });
  expect(named('Microsoft Partner Center')).toEqual({ is: 'yes', by: 'app-name' });
});
