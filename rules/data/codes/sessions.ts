import { entra } from './entra.ts';

/** Sign-ins that ended, and steps in the middle of one. */

/** A stored sign-in ran out or was ended: rule sign-in-session-expired. */
export const ended = entra([
  // Too old, unused for too long, or ended by a new password or an admin.
  50132, 50133, 50173, 70008, 90086, 500133, 700081, 700082, 700083, 700084,
  // The company's rule on how often to sign in.
  70043, 70044, 70045, 70046,
  // A sign-in at another provider, or of a personal account, is part of it and is gone.
  50085, 50139, 500582,
  // What an application kept of it does not hold any more.
  26000, 70000,
]);

/** The browser did not hand over, or may not read, what carries the sign-in: rule session-cookie-missing. */
export const cookies = entra([50058, 500583]);

/** Another account than the one that was meant: rule accounts-mixed-up. */
export const mixedUp = entra([
  16001, 16002, 50143, 50197, 50208, 81012, 160011, 160021,
  // The address is known already, by another way to sign in.
  1003037,
]);

/** Microsoft waits for an answer, or a step in between was left: rule sign-in-paused. Nothing has failed. */
export const paused = entra([
  // A question to answer: agree, confirm, choose, read.
  50019, 50199, 50201, 50202, 50204, 50206, 399218, 9002341,
  // A place to be shown to the policy: the phone asks for it.
  50077, 50081,
  // The browser is asked for the account of Windows, hands over to the sign-in app or is sent on.
  29200, 50157, 50160, 50168, 50207, 51005, 500581, 501314,
  // Done: an invitation, an agreement, a connection, a new password, an approval.
  50205, 50209, 70033, 500141, 500142, 1000002,
  // The person chose not to go on.
  90135,
]);

/** The code that signs in another device is mistyped, used or too old: rule device-code-refused. */
export const deviceCode = entra([
  70016, 70018, 70019, 70020, 90119, 90120, 7000014,
  // Microsoft's own word for the same: remote sign-in.
  50134, 70030, 70031, 70034, 70035, 70036, 70039,
  // As a picture to scan.
  29207, 29208,
]);
