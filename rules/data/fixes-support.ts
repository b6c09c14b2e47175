/**
 * The door of partner support. No article says that it works without a sign-in, and people were sent to one: so it never
 * stands alone for whoever may be shut out. Sources (sources.ts): report-problems, edge-issue-240, get-help.
 */
export const openPartnerSupport =
  'Open partner support. If it wants a sign-in that you do not have, let a colleague do it, or an admin call Microsoft 365 business support.';
