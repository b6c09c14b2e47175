import { entra } from './entra.ts';

/** Sign-in pages that cannot go on. The person starts anew; nothing is wrong with the account. */

/** Reloaded, kept or too late: rule stale-link. */
export const stale = entra([
  // Opened too late, used before, or called in a way that only a reload or a bookmark does.
  50089, 54005, 76026, 900144, 900561, 1003013,
  // The page has lost what it knew of this sign-in.
  50024, 165000, 165004,
  // The address has become too long, mostly by going back and forth.
  50091, 90015,
]);

/** Something in the address is missing or cannot be read, or something that was typed: rule broken-link. */
export const broken = entra([
  // The request as a whole.
  50080, 81016, 90004, 90023, 90083, 90117, 90121, 500127, 9002313, 9002338,
  // A part of it: missing, twice, or not as it must be.
  90007, 90013, 90014, 90100, 90102, 1002027, 9000411, 9002328,
  // What it asks for, or where it came from, is not there.
  50169, 90049, 90056, 500015, 750054,
  // The address names no company where it has to name one.
  90027, 90124, 90129, 90130,
]);

/** The address names a tenant that is not there, or one that does not fit the domain: rule tenant-not-found. */
export const noSuchTenant = entra([90002, 900023, 500209, 500210]);

/** The account or the application is at home in another cloud of Microsoft: rule wrong-cloud. */
export const otherCloud = entra([90038, 90042, 90043, 900439]);

/** Only the way out failed; the person may still be signed in: rule sign-out-failed. */
export const signOut = entra([
  50060, 50061, 50062, 50068, 50069, 50070, 50071, 1002017, 9002315, 9002316, 9002318,
]);
