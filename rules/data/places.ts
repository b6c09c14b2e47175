/** Ids, in lower case, of the elements in which Microsoft's sign-in pages say what went wrong, the same in every language. */
export const places: ReadonlySet<string> = new Set([
  'usernameerror',
  'passworderror',
  'i0116error',
  'i0118error',
  'idtd_error',
  'idspan_saotcc_error_otc',
  'idtxtbx_otc_password_error',
  'iddiv_saasds_description',
  'iddiv_saasto_description',
  'service_exception_message',
]);
