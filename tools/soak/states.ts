import type { Visit } from '../visits.ts';
import { badgeOfTrail, isOf, type Stored } from './expected.ts';

/** What a tab is known to show: its badge, and what is stored of it. */
export interface State {
  readonly badge: string;
  readonly open: boolean;
  readonly stored?: Stored;
}

/** What a tab should show. */
export interface Shown {
  /** What it shows; undefined where it is empty. */
  readonly visit?: Visit;
  /** Whether the observer reads that page. */
  readonly isRead: boolean;
  /** How many pages it has shown. */
  readonly pages: number;
}

/** Runs in the background: the badge of each tab, and what is stored, also of tabs that are closed. */
export async function readStates(ids: number[]): Promise<[number, State][]> {
  const stored = await chrome.storage.session.get();
  const open = new Set((await chrome.tabs.query({})).map(({ id }) => id));
  const kept = Object.keys(stored).flatMap((key) => /^tab-(\d+)$/.exec(key)?.slice(1).map(Number) ?? []);
  return Promise.all(
    [...new Set([...ids, ...kept])].map(async (tabId) => {
      const badge = await chrome.action.getBadgeText({ tabId }).catch(() => 'closed');
      const state = { badge, open: open.has(tabId), stored: stored[`tab-${tabId}`] as Stored };
      return [tabId, state] as [number, State];
    }),
  );
}

/** What is wrong with a tab. */
export function wrongIn({ visit, isRead, pages }: Shown, { badge, stored }: State): string[] {
  if (!visit) return badge === '' ? [] : [`"${badge}" on an empty page`];
  if (!isRead) return badge === '' ? [] : [`"${badge}" on ${visit.slug}, which is not observed`];
  const newest = stored?.observations.at(-1);
  const where = `on ${visit.slug}, page ${pages} of its tab`;
  if (!stored || !newest) return [`nothing is stored ${where}`];
  if (!isOf(visit, newest)) return [`another page is stored ${where}`];
  const right = badgeOfTrail(stored);
  if (badge !== right) return [`"${badge}" instead of "${right}" ${where}`];
  const alone = visit.shows === 'nothing' ? '' : visit.shows.badge;
  // A tab that Playwright opens beside a page of Partner Center comes from there, as one does that a link opens.
  const isAlone = pages === 1 && stored.observations.length === 1;
  return isAlone && badge !== alone ? [`"${badge}" instead of "${alone}" ${where}`] : [];
}
