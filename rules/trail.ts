import { type Observation, sameFacts } from './observation.ts';

/** The trail of a tab: its last ten observations, oldest first. */
export type Trail = readonly Observation[];

const longest = 10;
/** A sign-in that began on Partner Center is over by then. */
const signInLasts = 15 * 60_000;

/**
 * Adds what a page shows to the trail of its tab. A repeated observation changes nothing (the same trail is
 * returned); a sign-in page without a sign of its own belongs to Partner Center when the tab came from there.
 */
export function follow(trail: Trail, observation: Observation): Trail {
  const tied = tiedByTrail(trail, observation);
  const last = trail.at(-1);
  if (last && sameFacts(last, tied)) return trail;
  return [...trail, tied].slice(-longest);
}

function tiedByTrail(trail: Trail, observation: Observation): Observation {
  if (observation.partnerCenter.is !== 'unknown') return observation;
  const since = Date.parse(observation.at) - signInLasts;
  const came = trail.some(({ at, partnerCenter }) => partnerCenter.is === 'yes' && Date.parse(at) >= since);
  return came ? { ...observation, partnerCenter: { is: 'yes', by: 'trail' } } : observation;
}
