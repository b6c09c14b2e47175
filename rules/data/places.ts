/**
 * Where Microsoft's sign-in pages say what went wrong: fixed elements, the same in every language. What such an element
 * visibly says is a failure, whatever its words are, unless it is the hint of a field that was left empty.
 *
 * Sources: element ids of Microsoft's own sign-in scripts and pages, as public automations of the sign-in select them.
 */
export const errorPlaces = [
  'user-name', // beside the field for the user name
  'password',
  'account-picker', // above the tiles of the accounts
  'one-time-code', // a code sent by mail or text message, in place of a password
  'second-factor', // the choice of ways, or waiting for one of them
  'second-factor-code',
  'passkey',
  'remote-sign-in', // waiting for an approval in place of a password
  'security-code', // account.live.com
  'abuse', // login.live.com closed the account
  'federation', // AD FS: a company's own sign-in
  'sign-in-box', // an alert in the box of a sign-in page, of which nothing more is known
  'error-page', // the page itself is an error page
  'bar', // a message bar or alert of Partner Center
  'dialog',
  'page', // a refusal that stands in place of the content
] as const;
export type ErrorPlace = (typeof errorPlaces)[number];

/** By the lower-case id of the element. */
export const placeOfId: ReadonlyMap<string, ErrorPlace> = new Map(
  Object.entries({
    usernameerror: 'user-name',
    i0116error: 'user-name',
    passworderror: 'password',
    i0118error: 'password',
    idtd_error: 'password',
    tileerror: 'account-picker',
    idtd_otcc_error_otc: 'one-time-code',
    iddiv_saotcc_error_otc: 'second-factor-code',
    iddiv_saotcc_errormsg_otc: 'second-factor-code',
    idspan_saotcc_error_otc: 'second-factor-code',
    idtxtbx_otc_password_error: 'second-factor-code',
    iddiv_saotcs_error_otc: 'second-factor',
    iddiv_saasds_description: 'second-factor',
    iddiv_saasto_description: 'second-factor',
    fidoerror: 'passkey',
    remoteloginerror: 'remote-sign-in',
    iverifycodeerror: 'security-code',
    serviceabuselandingtitle: 'abuse',
    service_exception_message: 'error-page',
    errorarea: 'federation',
    errortext: 'federation',
  } as const),
);
