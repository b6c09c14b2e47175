/**
 * The errors that a sign-in may carry back to an application in its address. Whatever else stands there is somebody's
 * own word and is not kept.
 *
 * Sources: RFC 6749 (4.1.2.1, 4.2.2.1, 5.2), RFC 8628 (3.5), OpenID Connect Core 1.0 (3.1.2.6), OpenID Connect RP-Initiated
 * and Prompt Create extensions, and Microsoft's article on error codes of the sign-in.
 */
export const oauthErrors: ReadonlySet<string> = new Set([
  'access_denied',
  'account_selection_required',
  'authorization_pending',
  'bad_verification_code',
  'code_expired',
  'consent_required',
  'expired_token',
  'interaction_required',
  'invalid_client',
  'invalid_grant',
  'invalid_request',
  'invalid_request_object',
  'invalid_request_uri',
  'invalid_resource',
  'invalid_scope',
  'login_required',
  'registration_not_supported',
  'request_not_supported',
  'request_uri_not_supported',
  'server_error',
  'slow_down',
  'temporarily_unavailable',
  'unauthorized_client',
  'unmet_authentication_requirements',
  'unsupported_grant_type',
  'unsupported_response_type',
]);
