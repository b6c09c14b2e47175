/**
 * The door of partner support. No article says that it works without a sign-in, and people were sent to one: so it never
 * stands alone for whoever may be shut out. Sources (sources.ts): report-problems, edge-issue-240, get-help.
 */
export const openPartnerSupport =
  'It wants a sign-in that you do not have? Let a colleague ask, or an admin call Microsoft 365 business support.';
