/**
 * How much is tested. The one place that reads the switch: `npm run test:all` sets ALL=1, `npm test` does not, and takes
 * a part of what is long. Every file that asks `everything` stands in `leftToAll`, which tests/scope.test.ts checks.
 */

export const everything = process.env.ALL === '1';

export interface LeftToAll {
  /** The file of tests, from the root. */
  readonly file: string;
  /** What `npm test` runs of it. */
  readonly part: string;
  /** Why that is enough on every change. */
  readonly why: string;
}

/** What `npm test` leaves to `npm run test:all`. Whole tests that are left out are counted as skipped. */
export const leftToAll: readonly LeftToAll[] = [];
