import type { Problem } from '../problem.ts';
import { named } from '../reading/named.ts';
import { type Observation, parseObservation } from './observation.ts';

/** What an observer said, in words, or one clear clause saying which field is wrong. */
export function parseSaid(value: unknown): Observation | Problem {
  return parseObservation(named(value));
}
