import type { Rule } from '../rule.ts';
import accountDeactivated from './account-deactivated.ts';
import accountDeleted from './account-deleted.ts';
import accountDisabled from './account-disabled.ts';
import accountLocked from './account-locked.ts';
import accountNotInTenant from './account-not-in-tenant.ts';
import accountNotVerified from './account-not-verified.ts';
import accountSuspended from './account-suspended.ts';
import accountTypeNotAccepted from './account-type-not-accepted.ts';
import accountsMixedUp from './accounts-mixed-up.ts';
import adminApprovalPending from './admin-approval-pending.ts';
import adminConsentRequired from './admin-consent-required.ts';
import ageRestriction from './age-restriction.ts';
import agentRoleMissing from './agent-role-missing.ts';
import apiApplicationNotAdded from './api-application-not-added.ts';
import apiCallWithoutMfa from './api-call-without-mfa.ts';
import apiNotOpened from './api-not-opened.ts';
import appDisabledInTenant from './app-disabled-in-tenant.ts';
import appMisconfigured from './app-misconfigured.ts';
import appMissingInTenant from './app-missing-in-tenant.ts';
import appNotAssigned from './app-not-assigned.ts';
import appTokenRefused from './app-token-refused.ts';
import applicationFault from './application-fault.ts';
import applicationRequestRefused from './application-request-refused.ts';
import applicationSecretRefused from './application-secret-refused.ts';
import approvedAppRequired from './approved-app-required.ts';
import authenticatorLost from './authenticator-lost.ts';
import brokenLink from './broken-link.ts';
import brokerAppMissing from './broker-app-missing.ts';
import browserNotSupported from './browser-not-supported.ts';
import browserOutdated from './browser-outdated.ts';
import certificateRefused from './certificate-refused.ts';
import codeWithoutOwnRule from './code-without-own-rule.ts';
import companyFormRefused from './company-form-refused.ts';
import companyNotFound from './company-not-found.ts';
import conditionalAccessBlock from './conditional-access-block.ts';
import consentDeclined from './consent-declined.ts';
import consentFailed from './consent-failed.ts';
import cookiesBlocked from './cookies-blocked.ts';
import countryNotOnboarded from './country-not-onboarded.ts';
import credentialsWithoutMfa from './credentials-without-mfa.ts';
import crossTenantInboundBlock from './cross-tenant-inbound-block.ts';
import crossTenantOutboundBlock from './cross-tenant-outbound-block.ts';
import currentPasswordWrong from './current-password-wrong.ts';
import customerConditionalAccessBlock from './customer-conditional-access-block.ts';
import customerConsentMissing from './customer-consent-missing.ts';
import customerPolicyUnmet from './customer-policy-unmet.ts';
import customerRelationshipMissing from './customer-relationship-missing.ts';
import customerRoleMissing from './customer-role-missing.ts';
import customerUnderReview from './customer-under-review.ts';
import delegatedAdminBlocked from './delegated-admin-blocked.ts';
import deviceCodeBlocked from './device-code-blocked.ts';
import deviceCodeRefused from './device-code-refused.ts';
import deviceDisabled from './device-disabled.ts';
import deviceKeyRefused from './device-key-refused.ts';
import deviceNotManaged from './device-not-managed.ts';
import deviceNotRegistered from './device-not-registered.ts';
import directoryRefused from './directory-refused.ts';
import edgeAccessDenied from './edge-access-denied.ts';
import edgeOwnerAccount from './edge-owner-account.ts';
import edgeProgramNotJoined from './edge-program-not-joined.ts';
import emailNotConfirmed from './email-not-confirmed.ts';
import enrollmentBlocked from './enrollment-blocked.ts';
import enrollmentFault from './enrollment-fault.ts';
import enrollmentNotAuthorized from './enrollment-not-authorized.ts';
import enrollmentProgramUnknown from './enrollment-program-unknown.ts';
import errorInUnknownWords from './error-in-unknown-words.ts';
import errorWithoutCode from './error-without-code.ts';
import externalChallengeUnmet from './external-challenge-unmet.ts';
import federatedSignInFault from './federated-sign-in-fault.ts';
import foreignAccountUsed from './foreign-account-used.ts';
import globalAdminGone from './global-admin-gone.ts';
import globalAdminNotConfirmed from './global-admin-not-confirmed.ts';
import guestInvitationPending from './guest-invitation-pending.ts';
import guestNotAllowed from './guest-not-allowed.ts';
import hardwareProgramMissing from './hardware-program-missing.ts';
import homeMfaNotCounted from './home-mfa-not-counted.ts';
import identityCheckOpen from './identity-check-open.ts';
import marketplaceOfferLocked from './marketplace-offer-locked.ts';
import mfaDemandedInSession from './mfa-demanded-in-session.ts';
import mfaExpired from './mfa-expired.ts';
import mfaFailed from './mfa-failed.ts';
import mfaPhoneLimit from './mfa-phone-limit.ts';
import mfaRegistrationBlocked from './mfa-registration-blocked.ts';
import mfaRegistrationRequired from './mfa-registration-required.ts';
import mfaRequired from './mfa-required.ts';
import newPasswordRefused from './new-password-refused.ts';
import noAccountAtCustomer from './no-account-at-customer.ts';
import offersOrBenefitsMissing from './offers-or-benefits-missing.ts';
import oldModuleRefused from './old-module-refused.ts';
import onPremisesPasswordExpired from './on-premises-password-expired.ts';
import onPremisesSignInFault from './on-premises-sign-in-fault.ts';
import oneTimeCodeRefused from './one-time-code-refused.ts';
import onlyAdminLockedOut from './only-admin-locked-out.ts';
import openPageDenied from './open-page-denied.ts';
import outsideServerSilent from './outside-server-silent.ts';
import ownPasswordChange from './own-password-change.ts';
import pageNotFound from './page-not-found.ts';
import pageStaysEmpty from './page-stays-empty.ts';
import pagesMissing from './pages-missing.ts';
import partnerAccountRoleMissing from './partner-account-role-missing.ts';
import partnerAgreementMissing from './partner-agreement-missing.ts';
import partnerCodeWithoutRule from './partner-code-without-rule.ts';
import passkeyNotKnown from './passkey-not-known.ts';
import passkeyRefused from './passkey-refused.ts';
import passwordChangeFailed from './password-change-failed.ts';
import passwordChangeForRisk from './password-change-for-risk.ts';
import passwordChangeOnPremises from './password-change-on-premises.ts';
import passwordExpired from './password-expired.ts';
import passwordForgotten from './password-forgotten.ts';
import passwordMissing from './password-missing.ts';
import passwordResetConnection from './password-reset-connection.ts';
import passwordResetInfoMissing from './password-reset-info-missing.ts';
import passwordResetNotEnabled from './password-reset-not-enabled.ts';
import passwordResetOnPremises from './password-reset-on-premises.ts';
import passwordWrong from './password-wrong.ts';
import personalAccountBlockedHere from './personal-account-blocked-here.ts';
import personalAccountLocked from './personal-account-locked.ts';
import personalAccountUnknown from './personal-account-unknown.ts';
import personalAccountUsed from './personal-account-used.ts';
import personalCodeWithoutRule from './personal-code-without-rule.ts';
import personalPasswordWrong from './personal-password-wrong.ts';
import platformNotAllowed from './platform-not-allowed.ts';
import pricingAccessMissing from './pricing-access-missing.ts';
import programAccountNeeded from './program-account-needed.ts';
import programNotActive from './program-not-active.ts';
import publisherNotVerified from './publisher-not-verified.ts';
import replyAddressRefused from './reply-address-refused.ts';
import resellerAgreementMissing from './reseller-agreement-missing.ts';
import resetCodeWithoutRule from './reset-code-without-rule.ts';
import roleNotGiven from './role-not-given.ts';
import scriptsBlocked from './scripts-blocked.ts';
import seamlessSsoFault from './seamless-sso-fault.ts';
import securityDefaultsBlock from './security-defaults-block.ts';
import securityInfoInterrupted from './security-info-interrupted.ts';
import sentBackHome from './sent-back-home.ts';
import serviceFault from './service-fault.ts';
import sessionCookieMissing from './session-cookie-missing.ts';
import signInHours from './sign-in-hours.ts';
import signInLoop from './sign-in-loop.ts';
import signInMethodNotAccepted from './sign-in-method-not-accepted.ts';
import signInPaused from './sign-in-paused.ts';
import signInRefusedHere from './sign-in-refused-here.ts';
import signInRisk from './sign-in-risk.ts';
import signInServiceFault from './sign-in-service-fault.ts';
import signInSessionExpired from './sign-in-session-expired.ts';
import signOutFailed from './sign-out-failed.ts';
import signUpTurnedOff from './sign-up-turned-off.ts';
import staleLink from './stale-link.ts';
import staySignedInPrompt from './stay-signed-in-prompt.ts';
import temporaryPassRefused from './temporary-pass-refused.ts';
import tenantAlreadyAssociated from './tenant-already-associated.ts';
import tenantBlockedByMicrosoft from './tenant-blocked-by-microsoft.ts';
import tenantInactive from './tenant-inactive.ts';
import tenantNotFound from './tenant-not-found.ts';
import tenantRestrictions from './tenant-restrictions.ts';
import tokenProtectionBlock from './token-protection-block.ts';
import tooManyRequests from './too-many-requests.ts';
import transientFault from './transient-fault.ts';
import userNameUnknown from './user-name-unknown.ts';
import userPasswordForgotten from './user-password-forgotten.ts';
import verificationClosed from './verification-closed.ts';
import verificationLinkExpired from './verification-link-expired.ts';
import verificationPending from './verification-pending.ts';
import verificationRejected from './verification-rejected.ts';
import windowsSignInNotPassedOn from './windows-sign-in-not-passed-on.ts';
import workAddressAtSignUp from './work-address-at-sign-up.ts';
import workspaceAccessDenied from './workspace-access-denied.ts';
import wrongCloud from './wrong-cloud.ts';

/** Every rule, the particular before the general: the place breaks ties in the order of findings. */
export const catalog: readonly Rule[] = [
  personalAccountUsed,
  // Entra codes: accounts and tenants
  foreignAccountUsed,
  accountTypeNotAccepted,
  userNameUnknown,
  companyNotFound,
  accountNotInTenant,
  customerPolicyUnmet,
  homeMfaNotCounted,
  noAccountAtCustomer,
  accountDeleted,
  accountDisabled,
  accountsMixedUp,
  guestInvitationPending,
  guestNotAllowed,
  crossTenantOutboundBlock,
  crossTenantInboundBlock,
  tenantRestrictions,
  // Entra codes: second step and ways to sign in
  mfaFailed,
  mfaExpired,
  oneTimeCodeRefused,
  mfaPhoneLimit,
  mfaRequired,
  externalChallengeUnmet,
  mfaRegistrationRequired,
  mfaRegistrationBlocked,
  temporaryPassRefused,
  passkeyNotKnown,
  passkeyRefused,
  certificateRefused,
  signInMethodNotAccepted,
  // Entra codes: risk, policies and devices
  delegatedAdminBlocked,
  signInRisk,
  passwordChangeForRisk,
  deviceCodeBlocked,
  deviceDisabled,
  deviceNotRegistered,
  deviceKeyRefused,
  deviceNotManaged,
  platformNotAllowed,
  browserNotSupported,
  browserOutdated,
  brokerAppMissing,
  approvedAppRequired,
  tokenProtectionBlock,
  securityDefaultsBlock,
  conditionalAccessBlock,
  // Entra codes: applications and consent
  customerConsentMissing,
  adminApprovalPending,
  adminConsentRequired,
  consentDeclined,
  consentFailed,
  appNotAssigned,
  appDisabledInTenant,
  appMissingInTenant,
  appMisconfigured,
  applicationFault,
  applicationSecretRefused,
  applicationRequestRefused,
  directoryRefused,
  ageRestriction,
  // Entra codes: sessions, links and services
  signInSessionExpired,
  cookiesBlocked,
  scriptsBlocked,
  sessionCookieMissing,
  signInLoop,
  staleLink,
  brokenLink,
  tenantNotFound,
  wrongCloud,
  replyAddressRefused,
  signOutFailed,
  deviceCodeRefused,
  staySignedInPrompt,
  signInPaused,
  federatedSignInFault,
  windowsSignInNotPassedOn,
  seamlessSsoFault,
  onPremisesSignInFault,
  outsideServerSilent,
  signInHours,
  tenantInactive,
  tenantBlockedByMicrosoft,
  signInServiceFault,
  transientFault,
  signInRefusedHere,
  errorWithoutCode,
  // Passwords at sign-in
  passwordExpired,
  onPremisesPasswordExpired,
  passwordMissing,
  accountLocked,
  securityInfoInterrupted,
  currentPasswordWrong,
  newPasswordRefused,
  passwordChangeOnPremises,
  passwordChangeFailed,
  passwordWrong,
  // The page that resets passwords
  passwordResetNotEnabled,
  passwordResetInfoMissing,
  passwordResetOnPremises,
  passwordResetConnection,
  // The sign-in page of personal accounts
  personalAccountUnknown,
  personalAccountLocked,
  personalPasswordWrong,
  personalAccountBlockedHere,
  workAddressAtSignUp,
  // Partner Center
  partnerAccountRoleMissing,
  programAccountNeeded,
  globalAdminNotConfirmed,
  enrollmentNotAuthorized,
  enrollmentProgramUnknown,
  enrollmentBlocked,
  signUpTurnedOff,
  edgeProgramNotJoined,
  edgeAccessDenied,
  tenantAlreadyAssociated,
  verificationClosed,
  verificationRejected,
  verificationPending,
  emailNotConfirmed,
  identityCheckOpen,
  accountNotVerified,
  verificationLinkExpired,
  pageNotFound,
  accountDeactivated,
  accountSuspended,
  tooManyRequests,
  customerConditionalAccessBlock,
  customerRelationshipMissing,
  customerRoleMissing,
  customerUnderReview,
  credentialsWithoutMfa,
  mfaDemandedInSession,
  apiCallWithoutMfa,
  agentRoleMissing,
  pricingAccessMissing,
  partnerAgreementMissing,
  resellerAgreementMissing,
  countryNotOnboarded,
  programNotActive,
  appTokenRefused,
  apiApplicationNotAdded,
  apiNotOpened,
  oldModuleRefused,
  publisherNotVerified,
  openPageDenied,
  workspaceAccessDenied,
  sentBackHome,
  companyFormRefused,
  enrollmentFault,
  serviceFault,
  pageStaysEmpty,
  // Guided: nothing was recognized, the person said what brings them here
  edgeOwnerAccount,
  hardwareProgramMissing,
  marketplaceOfferLocked,
  roleNotGiven,
  passwordForgotten,
  userPasswordForgotten,
  ownPasswordChange,
  offersOrBenefitsMissing,
  globalAdminGone,
  authenticatorLost,
  onlyAdminLockedOut,
  pagesMissing,
  // The last resorts: errors in unknown words, then each family of numbers, always at the end
  errorInUnknownWords,
  resetCodeWithoutRule,
  personalCodeWithoutRule,
  partnerCodeWithoutRule,
  codeWithoutOwnRule,
];
