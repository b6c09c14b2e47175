const listed = (hosts: string): readonly string[] => hosts.trim().split(/\s+/);

/** Microsoft's, by its published endpoints. */
export const ownHosts = listed(`
  login.microsoftonline.com login.microsoftonline.us login.microsoftonline.de login.partner.microsoftonline.cn
  login.microsoft.com login.microsoft.net login.windows.net login.live.com account.live.com signup.live.com
  passwordreset.microsoftonline.com mysignins.microsoft.com myaccount.microsoft.com myapps.microsoft.com
  partner.microsoft.com admin.microsoft.com admin.cloud.microsoft m365.cloud.microsoft teams.cloud.microsoft
  outlook.cloud.microsoft outlook.com www.outlook.com outlook.office.com outlook.office365.com outlook.live.com
  portal.office.com www.office.com portal.office365.us admin.microsoft365.com www.microsoft365.com portal.azure.com
  portal.azure.us portal.azure.cn aad.portal.azure.com dev.azure.com entra.microsoft.com intune.microsoft.com
  security.microsoft.com purview.microsoft.com admin.exchange.microsoft.com admin.teams.microsoft.com
  make.powerapps.com app.powerbi.com make.powerautomate.com admin.powerplatform.microsoft.com contoso.crm.dynamics.com
  businesscentral.dynamics.com contoso.visualstudio.com microsoftedge.com microsoftedgewelcome.microsoft.com
  www.microsoft.de www.microsoft.fr microsoft.it www.microsoft.co.jp www.microsoft.com.br news.microsoft.de
  learn.microsoft.com www.microsoft.com www.bing.com www.msn.com www.skype.com www.xbox.com aka.ms onedrive.com
  autologon.microsoftazuread-sso.com login.microsoftonline.com.mcas.ms contoso.access.mcas.ms aadcdn.msauth.net
  account.activedirectory.windowsazure.com storage.live.com teams.live.com microsoft usercontent.microsoft hotmail.com
`);

/** Microsoft's servers, with pages that anybody can make. */
export const sharedHosts = listed(`
  forms.office.com forms.cloud.microsoft forms.microsoft.com sway.office.com sway.cloud.microsoft
  customervoice.microsoft.com contoso.sharepoint.com contoso-my.sharepoint.com microsoft-login.sharepoint.com
  contoso.azurewebsites.net login-microsoft.azurewebsites.net contoso.z13.web.core.windows.net
  contoso.blob.core.windows.net contoso.powerappsportals.com contoso.azurestaticapps.net contoso.azureedge.net
  contoso.westeurope.cloudapp.azure.com onedrive.live.com assets-eur.mkt.dynamics.com contoso.azurefd.net
`);

/** Made to be taken for Microsoft's. */
export const alikeHosts = listed(`
  mircosoft.com microosft.com nnicrosoft.com rnicrosoft.com login-o365.com micros0ft.com mlcrosoft.com microsft.com
  micorsoft.com mcirosoft.com microsfot.com micrsooft.com microsotf.com microsof.com microsoftt.com microssoft.com
  miccrosoft.com mikrosoft.com micro5oft.com m1crosoft.com m1cr0s0ft.com micr0soft.com micrasoft.com
  nicrosoft.com microsogt.com microsofr.com microsoff.com icrosoft.com miicrosoft.com microzoft.com micosoft.com
  login.rnicrosoftonline.com login.micros0ftonline.com login.microsoft0nline.com login.mircosoftonline.com
  microsoft-login.example microsoftonline.com.co loginmicrosoftonline.com my-microsott.example
  login.microsoftonline.com.evil.example partner.microsoft.com.partners.example login-microsoftonline-com.evil.example
  login.live.com.evil.example account.live.com.verify.example outlook.com.evil.example www.office.com.evil.example
  login.windows.net.evil.example microsoft.evil.example micro-soft.com micro-soft-login.com mircosoft-support.example
  office365-login.example login-office365.example o365-signin.example o365login.example outlook-login.example
  signin-outlook.example onedrive-secure.example sharepoint-login.example login-m365.example hotmail-verify.example
  login-live.com loginlive.example 0ffice365-login.example off1ce365login.example secure-microsoft.example
  microsoftsupport.example verify-micros0ft.example www-microsoft.example microsoft365-login.example
`);

/** Somebody else's, some of them nearly alike. */
export const innocentHosts = listed(`
  microstrategy.com microchip.com micro-soft-drinks.example officedepot.com microcenter.com micron.com microfocus.com
  microport.com microsort.com macrosoft.com macrosoftinc.com microsoap.example microloft.example micrositemaker.example
  microsurf.example softmicro.example mycroft.ai minisoft.com megasoft.example ubisoft.com lavasoft.com peoplesoft.com
  interosft.example mindsoft.example cryptosoft.example microsolutions.example microspot.ch outlookindia.com
  theoutlook.example outlook.contoso.example outlook-hotel.example partnercenter.vendor.example partner-center.example
  login.livenation.com livenation.com loginlive-music.example office365itpros.com o365info.com o365reports.com
  m365maps.com officeworks.com.au officemax.com officetimeline.com office.contoso.example openoffice.org libreoffice.org
  sharepointmaven.com onedrivefan.example windowsreport.com windowscentral.com linkedin.com github.com login.salesforce.com
  accounts.google.com login.yahoo.com login.okta.com adfs.contoso.example sts.contoso.example login.contoso.example
  signin.aws.amazon.com login.microtic.example azureair.example azure-hotel.example edge-hotel.example xboxfans.example
  skyscanner.net msnbc.com binghamton.edu microscope.example microphone.example microsomes.example cloudsoft.example
`);
