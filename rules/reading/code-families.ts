/**
 * Where a number comes from, by what stands before it in an observation. Whose number it is decides who can help, even
 * where nobody here knows the number itself.
 */

/**
 * `AADSTS`: Microsoft Entra, work accounts. `SSPR_`: the page that resets passwords. `PC_`: services of Partner Center.
 * `LIVE_`: login.live.com, personal accounts.
 */
export const codeFamilies = ['AADSTS', 'SSPR_', 'PC_', 'LIVE_'] as const;
export type CodeFamily = (typeof codeFamilies)[number];

/** `AADSTS50020`, `SSPR_0009`, `PC_900309`, `PC_715-123225`, `LIVE_80041012`. */
export const codePattern = /^(AADSTS\d{4,8}|SSPR_\d{4}|PC_(\d{2,7}|\d{3}-\d{6})|LIVE_[0-9A-F]{8})$/;

/** The family of a code that has one of the forms above; of any other text undefined. */
export function familyOfCode(code: string): CodeFamily | undefined {
  return codeFamilies.find((family) => code.startsWith(family));
}

/** As it stands on the page: only the codes of Entra and of the password reset have letters before them. */
export function shownCode(code: string): string {
  return code.replace(/^(?:PC_|LIVE_)/, '');
}
