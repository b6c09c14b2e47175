import { entra } from './entra.ts';

/** Ways to prove who one is. Another way mostly works at once. */

/** The directory does not hold the key: rule passkey-not-known. */
export const unknownKeys = entra([130004, 135001, 135010, 500344]);

/** The key is there, but its answer does not hold: rule passkey-refused. */
export const refusedKeys = entra([
  // Signature, counter, gesture, form of the answer.
  130005, 135000, 135002, 135003, 135007, 135013, 135014, 135017, 135020, 135021, 500129,
  // It answered another question, too late, or on another page.
  135008, 135009, 135018, 135019,
  // It belongs to another person.
  135012,
]);

/** Not allowed for this person or this kind of account, or not strong enough: rule sign-in-method-not-accepted. */
export const notAllowed = entra([
  54008, 54009, 130500, 130501, 130502, 135016,
  // Codes to scan: switched off, or not for guests and personal accounts.
  29210, 29211, 29212,
  // Approving on the phone is not set up; the account has a mailed code in place of a password.
  500342, 500346,
]);

/** The second step was refused or missed: rule mfa-failed. */
export const refusedSteps = entra([50074, 50086, 70037, 500121, 1003033]);

/** A page in between, at another provider or in a wallet: rule external-challenge-unmet. */
export const outsideSteps = entra([50158, 399210, 1000000]);

/** Codes that come by mail: rule one-time-code-refused. */
export const mailedCodes = entra([50181, 50182, 50183, 50184, 50185, 501811, 901001]);

/** Too many codes were asked for: rule mfa-phone-limit. */
export const tooManyCodes = entra([50088, 500881, 500882, 500883, 701014]);
