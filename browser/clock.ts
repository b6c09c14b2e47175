import * as z from 'zod/mini';
import { idSchema } from '../rules/tried.ts';

/**
 * A clock that runs for a tab: when it is worth another try. Part of what is stored of the tab (tab-state.ts), so it
 * outlives a closed popup and a sleeping worker, and goes with the tab. Ids and times, nothing else.
 */
export interface Clock {
  readonly rule: string;
  readonly fix: string;
  /** When it was started, and when it is time; milliseconds since 1970. */
  readonly from: number;
  readonly at: number;
}

/** What starts one. */
export interface ClockWanted {
  readonly rule: string;
  readonly fix: string;
  readonly minutes: number;
}

/** No cure of time is longer: two days, in minutes. */
const longest = 2 * 24 * 60;

const time = z.int().check(z.gte(0));

export const clockSchema = z.strictObject({ rule: idSchema, fix: idSchema, from: time, at: time });

export const clockWantedSchema = z.strictObject({
  rule: idSchema,
  fix: idSchema,
  minutes: z.int().check(z.gte(1), z.lte(longest)),
});

/** @param now milliseconds since 1970 */
export function clockOf({ rule, fix, minutes }: ClockWanted, now: number): Clock {
  return { rule, fix, from: now, at: now + minutes * 60_000 };
}
