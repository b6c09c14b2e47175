/**
 * Whose the domains around Microsoft are. Sources: "Microsoft 365 URLs and IP address ranges" (endpoints.office.com, world
 * wide and national clouds), "National clouds" of Microsoft Entra (also the closed German one), the endpoints that the
 * Microsoft Entra connectors need, "Defender for Cloud Apps network requirements" (mcas.ms). Compared on 2026-11-29.
 */

/** Under these nobody but Microsoft has pages, `sharedDomains` apart. The whole ending `.microsoft` is theirs too. */
export const ownDomains = `
  microsoft.com microsoft.net microsoftonline.com microsoftonline.us microsoftonline.cn microsoftonline.de
  microsoftonline-p.com microsoftonline-p.net microsoftazuread-sso.com msauth.net msftauth.net msauthimages.net
  msftauthimages.net msidentity.com msftidentity.com phonefactor.net mcas.ms mcas-gov.us
  live.com live.net hotmail.com outlook.com outlookmobile.com msn.com bing.com skype.com lync.com xbox.com
  office.com office.net office.de office365.com office365.us microsoft365.com microsoft365.us onedrive.com yammer.com
  windows.com windowsazure.com windowsazure.us windowsazure.cn azure.com azure.us azure.cn azure.net microsoftazure.us
  dynamics.com dynamics.cn powerbi.com powerbi.cn powerbigov.us powerapps.com powerapps.us powerautomate.com
  powerplatform.com visualstudio.com microsoftedge.com microsoftedgeinsider.com microsoftstore.com microsoftstream.com
  microsoftevents.com microsoftcloud.com partner.microsoftonline.cn cloudappsecurity.com aka.ms
  login.windows.net login-us.microsoftonline.com graph.windows.net accounts.accesscontrol.windows.net
  enterpriseregistration.windows.net sharepointonline.com`
  .trim()
  .split(/\s+/);

/** Microsoft's servers with pages that anybody can make: forms, surveys, sites, stored files, applications. */
export const sharedDomains = `
  forms.office.com forms.microsoft.com forms.cloud.microsoft forms.osi.office365.us customervoice.microsoft.com
  customervoice.cloud.microsoft sway.office.com sway.cloud.microsoft sway.com onedrive.live.com view.officeapps.live.com
  sharepoint.com sharepoint.us sharepoint.cn sharepoint-mil.us azurewebsites.net azurewebsites.us azurewebsites.cn
  web.core.windows.net blob.core.windows.net web.core.usgovcloudapi.net blob.core.usgovcloudapi.net
  web.core.chinacloudapi.cn blob.core.chinacloudapi.cn azurestaticapps.net azureedge.net azurefd.net azure-api.net
  azurecontainerapps.io cloudapp.azure.com cloudapp.net trafficmanager.net powerappsportals.com powerappsportals.us
  microsoftcrmportals.com mkt.dynamics.com svc.dynamics.com`
  .trim()
  .split(/\s+/);
