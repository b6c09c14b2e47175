/**
 * Codes of login.live.com, where personal accounts sign in: `sErrorCode` of the page's `ServerData`, the same in every
 * language. Source: the page's own script (its table from code to sentence); 80045C4D: sources.ts `personal-accounts-restricted`.
 */

/** `LIVE_80041012` and so on. */
function live(...numbers: readonly string[]): readonly string[] {
  return numbers.map((number) => `LIVE_${number}`);
}

/** Rule personal-password-wrong. */
export const wrongPassword = live('80041012', '80041013', '8004490C', '80043557');

/** No personal account has the address, or it may not be used here: an alias, one of a company. Rule personal-account-unknown. */
export const noSuchAccount = live('80041034', 'CFFFFC15', '8004788B', '800478AC');

/** Rule personal-account-locked. */
export const lockedAccount = live('80041011');

/** A code that was sent or shown: rule one-time-code-refused. */
export const wrongCode = live('8004348F', '80043490', '80043496', '80048120');

/** The network of a company lets no personal account in: rule personal-account-blocked-here. */
export const blockedHere = live('80045C4D');
