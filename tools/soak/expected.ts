import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnose } from '../../rules/diagnose.ts';
import type { Observation } from '../../rules/observation/observation.ts';
import { sameFacts } from '../../rules/observation/trail.ts';
import { familyOf } from '../../rules/reading/hosts.ts';
import { root } from '../run.ts';
import type { Visit } from '../visits.ts';

/** What is stored of a tab, as far as it decides about the badge. */
export interface Stored {
  readonly observations: readonly Observation[];
}

/** Whether the observer runs on the page of a visit by itself. */
export function isObserved({ url }: Visit): boolean {
  return familyOf(new URL(url).hostname) !== undefined;
}

/**
 * The badge that is right for a trail, worked out from the rules alone: `!` where something is sure, `?` where it is only
 * possible, nothing else, and nothing for the sign-in of another application.
 */
export function badgeOfTrail({ observations }: Stored): string {
  if (observations.at(-1)?.partnerCenter.is === 'no') return '';
  const { findings } = diagnose({ observations, answers: {} });
  if (findings.some(({ verdict }) => verdict === 'match')) return '!';
  return findings.length > 0 ? '?' : '';
}

/** Whether an observation is what the page of the visit shows; what the tab adds to it is left out. */
export function isOf({ slug, answers, status, dynamic }: Visit, seen: Observation): boolean {
  if (dynamic || answers || status) return true;
  const file = join(root, 'tests/pages', slug, 'observation.json');
  const page = JSON.parse(readFileSync(file, 'utf8')) as Observation;
  const { is, portal } = page.partnerCenter;
  const { partnerCenter } = is === 'unknown' || portal ? seen : page;
  return sameFacts({ ...seen, statuses: [] }, { ...page, partnerCenter, statuses: [] });
}
