import { entra } from './entra.ts';
import { cookies, paused } from './sessions.ts';

/**
 * Codes that stand in the middle of a sign-in in which nothing is wrong. Microsoft's page carries them as `sErrorCode`
 * while it asks for the next step, so there, alone, they say nothing. One of `arrValErrs`, one that comes with a visible
 * error, and one that somebody names in a ticket counts like any other code.
 */
export const interruptions: ReadonlySet<string> = new Set([
  ...paused,
  ...cookies,
  ...entra([
    // A session has to be proved again, or the account is chosen from those that are there.
    16000, 26000, 50136, 70044, 70046, 81006, 81012,
    // "Stay signed in?"
    50140,
    // Passwords: to be changed, to be registered for a reset.
    50055, 50125, 50135, 50137, 50142, 50144,
    // Second step: to be set up, to be done, to be done again, at another provider.
    50072, 50074, 50076, 50078, 50079, 50158, 50203, 1000000,
    // The device has to show itself; the company's own sign-in page has to be passed.
    50097, 53006, 53007,
    // A code for another device waits; another cloud takes over; an application asks for consent.
    70016, 90038, 65001, 90095,
  ]),
]);
