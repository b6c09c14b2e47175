import type { PageKind } from '../observation/observation.ts';

/**
 * Families of pages. The same words, "Your account is locked", belong to another account and to other people on each of
 * them: a sentence belongs to its family first, and to a rule then.
 */
export const partnerCenterPages: readonly PageKind[] = ['partner-center', 'partner-center-empty'];
export const workSignInPages: readonly PageKind[] = [
  'entra-error',
  'entra-block',
  'entra-sign-in',
  'entra-mfa',
  'entra-proof-up',
  'entra-stay-signed-in',
  'entra-consent',
  'entra-other',
];
export const personalPages: readonly PageKind[] = ['personal-sign-in'];
export const passwordPages: readonly PageKind[] = ['password-reset', 'security-info'];
/** Pages that are for work accounts alone. */
export const workPages: readonly PageKind[] = [...workSignInPages, ...passwordPages];
export const signInPages: readonly PageKind[] = [...workPages, ...personalPages];
