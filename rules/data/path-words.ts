/**
 * The words of Microsoft's own addresses that may stand in an observation. Every other segment of a path becomes `*`:
 * tenant names, ids, account names and tokens cannot pass because they are not here.
 */
export const pathWords = new Set(
  // Entra, personal account, password reset, security info
  (
    'common organizations consumers oauth2 v2.0 v1.0 authorize token login saml2 wsfed reprocess resume kmsi sas processauth ' +
    'beginauth endauth error federation oauth2msa adminconsent consent set devicelogin deviceauth logout logoutsession ' +
    'appverify debugmode cookiesdisabled jsdisabled getcredentialtype changepassword bsso ppsecure post.srf partnerpost.srf ' +
    'jsdisabled.srf cookiesdisabled.srf login.srf oauth20_authorize.srf oauth20_desktop.srf logout.srf recover abuse cancel identity confirm password reset ' +
    'proofs acsr passwordreset security-info securityinfo signin security overview adfs ls idp ' +
    // Partner Center, from data/workspaces.ts and the pages that are not a workspace
    'dashboard home v1 v2 v3 overview account actioncenter action-center mypreferences organization legalinfo companyprofile usermanagement ' +
    'tenantmanagement settings programs agreements accountsettings billingprofile enrollment exp enrollnow partner msedgeaddons ' +
    'introduction joinnow basicpartnernetwork new welcome registration accountinfo hardware search driver submission submissions ' +
    'account-settings account-management required-verification identity myaccess programselector appdev collaborate ' +
    'selectaccounttype tenant createtenant servicemanagementpage indirectresellers relationshiprequest subscriptions orders ' +
    'technicalpresales visualstudio products marketplace ' +
    'mpn program commercialmarketplace membership offers benefits azure marketing technical commerce commerce2 customers list ' +
    'granularadminaccess granularadminrelationships securitycenter administrativerelationships sales insights alerts compliance ' +
    'billing pricing pricelist sell pricingandoffers referrals leads opportunities referral deals actionrequired incentives summary ' +
    'engagements ux earnings revenue payouts reports transactionhistory incentivepayments incentiverevenue incentiveexport payee ' +
    'profiles manage partnerinsights analytics mpninsights solutionspartner commercial-marketplace marketplace-offers office ' +
    'acquisitions apps-and-games windows apps microsoftedge properties packages listings public support servicerequests create ' +
    'stage pagenotfound emailexpired pcv pc users myaccount connectedpartnerprofile customerrequests training resources asset partnership ' +
    'api developer preenroll users'
  ).split(' '),
);
