import { type FailingPathId, failingPaths } from '../data/failing-paths.ts';
import type { Observation } from '../observation/observation.ts';
import { familyOf } from './hosts.ts';

/**
 * The failure that an address is by itself, or undefined. Nothing has to be waited for there.
 *
 * @param page its path in the observer's form: without a locale, in any letter case
 */
export function failureOfPath({ host, path }: Pick<Observation, 'host' | 'path'>): FailingPathId | undefined {
  const family = familyOf(host);
  const here = path.toLowerCase();
  return failingPaths.find(
    (one) =>
      one.family === family && one.paths.some((start) => here === start || here.startsWith(`${start}/`)),
  )?.id;
}
