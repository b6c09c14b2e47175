import { workspaceOf } from '../rules/data/workspaces.ts';
import type { Observation, PageKind } from '../rules/observation/observation.ts';
import { patternsOf } from '../rules/observation/trail.ts';

/** What stands out at a step. `redirect`: another host within seconds of the step before. */
export type Mark = 'loop' | 'sent-home' | 'account-changed' | 'redirect' | 'failed';

/** One observation of a trail, for display. */
export interface Step {
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Whole seconds; absent at the first step. */
  readonly secondsSincePrevious?: number;
  readonly host: string;
  readonly path: string;
  /** English name of the workspace that the path belongs to: whoever shows it translates it. */
  readonly workspace?: string;
  readonly page: PageKind;
  /** `account-1`, `tenant-1`: the same name within the trail has the same number. */
  readonly account?: string;
  readonly tenant?: string;
  readonly marks: readonly Mark[];
  readonly codes: readonly string[];
  readonly statuses: readonly number[];
}

const redirectWithin = 15;

/** The trail of a report, oldest first, with what stands out in it. */
export function timelineOf(observations: readonly Observation[]): Step[] {
  return observations.map((one, i) => {
    const { at, host, path, page, codes, statuses, account, tenant } = one;
    const seconds = secondsBetween(observations[i - 1], one);
    const workspace = workspaceOf(one)?.name;
    return {
      at,
      ...(seconds !== undefined && { secondsSincePrevious: seconds }),
      host,
      path,
      ...(workspace && { workspace }),
      page,
      ...(account && { account }),
      ...(tenant && { tenant }),
      marks: marksOf(observations.slice(0, i + 1), seconds),
      codes,
      statuses: [...new Set(statuses.map(({ status }) => status))],
    };
  });
}

/** Clocks are set back and times can be written by hand: never less than nothing. */
function secondsBetween(before: Observation | undefined, now: Observation): number | undefined {
  const seconds = before && Math.round((Date.parse(now.at) - Date.parse(before.at)) / 1000);
  return seconds === undefined || Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

function marksOf(trail: readonly Observation[], seconds: number | undefined): Mark[] {
  const now = trail.at(-1);
  if (!now) return [];
  const patterns = patternsOf(trail);
  const marks: readonly [Mark, boolean][] = [
    ['failed', failed(now)],
    ['loop', patterns.includes('sign-in-loop')],
    ['sent-home', patterns.includes('sent-home')],
    ['account-changed', accountChanged(trail.slice(0, -1), now)],
    ['redirect', seconds !== undefined && seconds <= redirectWithin && trail.at(-2)?.host !== now.host],
  ];
  return marks.filter(([, there]) => there).map(([mark]) => mark);
}

function failed({ page, codes, phrases, statuses, oauthError, blockTitle }: Observation): boolean {
  const signs = codes.length + phrases.length + statuses.length > 0;
  return signs || Boolean(oauthError || blockTitle) || ['entra-error', 'entra-block'].includes(page);
}

function accountChanged(before: readonly Observation[], { accountKind, account }: Observation): boolean {
  const named = before.findLast((one) => one.account !== undefined);
  if (named && account && named.account !== account) return true;
  const last = before.findLast((one) => one.accountKind !== 'unknown');
  return last !== undefined && accountKind !== 'unknown' && last.accountKind !== accountKind;
}
