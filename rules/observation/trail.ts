import * as z from 'zod/mini';
import { workspaceOf } from '../data/workspaces.ts';
import { inOnePiece } from '../salvage.ts';
import { type Observation, observationSchema } from './observation.ts';

/** The trail of a tab: its last ten observations, oldest first. */
export type Trail = readonly Observation[];

/** As it is stored. Without one of its facts an observation would be another one: it is kept whole, or not at all. */
export const trailSchema = z.array(inOnePiece(observationSchema));

export const longestTrail = 10;
/** A sign-in that began on a page is over by then. */
const signInLasts = 15 * 60_000;

/**
 * Adds what a page shows to the trail of its tab. A repeated observation changes nothing (the same trail is
 * returned), unless the document was loaded anew; a sign-in page without a sign of its own belongs to whatever
 * application the sign-in before it belonged to.
 */
export function follow(trail: Trail, observation: Observation, loadedAnew = false): Trail {
  const tied = tiedByTrail(trail, observation);
  const last = trail.at(-1);
  if (last && !loadedAnew && sameFacts(last, tied)) return trail;
  return [...trail, tied].slice(-longestTrail);
}

/** The page of Partner Center from which a tab was opened, and when it was (ISO 8601). */
export interface Opener {
  readonly page: Observation;
  readonly at: string;
}

/** What a tab may inherit from the one that opened it: its newest page, if that is one of Partner Center. */
export function openingPage(trail: Trail): Observation | undefined {
  const now = trail.at(-1);
  return now && isPartnerCenter(now) ? now : undefined;
}

/** The first page of a tab that Partner Center opened, behind the page that opened it, while a sign-in can take. */
export function followOpener({ page, at }: Opener, observation: Observation): Trail {
  if (Date.parse(observation.at) - Date.parse(at) > signInLasts) return follow([], observation);
  const { partnerCenter: tie } = observation;
  const began = tie.is === 'unknown' || (tie.is === 'no' && tie.portal);
  const tied: Observation = began
    ? { ...observation, partnerCenter: { ...tie, is: 'yes', by: 'opener' } }
    : observation;
  return [page, tied];
}

/** Everything but the time and the numbers given to names: two observations that agree in this show the same thing. */
export function sameFacts(one: Observation, other: Observation): boolean {
  return factsIn(one) === factsIn(other);
}

/** As JSON with sorted keys: neither storage nor messages keep their order. */
function factsIn({ at: _, account: _a, tenant: _t, ...facts }: Partial<Observation>): string {
  return JSON.stringify(facts, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function tiedByTrail(trail: Trail, observation: Observation): Observation {
  const { is, portal } = observation.partnerCenter;
  if (is !== 'unknown' && !(is === 'no' && portal)) return observation;
  const since = Date.parse(observation.at) - signInLasts;
  const known = trail.findLast(
    ({ at, partnerCenter }) => partnerCenter.is !== 'unknown' && Date.parse(at) >= since,
  );
  if (!known || (portal && !leadsToPortals(known))) return observation;
  const { is: before, by, portal: then } = known.partnerCenter;
  return {
    ...observation,
    partnerCenter: {
      is: before,
      by: by === 'opener' ? 'opener' : 'trail',
      ...((portal || then) && { portal: true }),
    },
  };
}

/**
 * Whether a sign-in for a portal that follows is for a customer's: it is still the same one, or the page before it is
 * where partners go to the portals of their customers. From any other page somebody may have gone to their own.
 */
function leadsToPortals(known: Observation): boolean {
  const { is, by, portal } = known.partnerCenter;
  if (portal || by === 'opener') return is === 'yes';
  return isAboutCustomers(known);
}

/** What only the order of pages tells: failures without a text. */
export const trailPatterns = ['sign-in-loop', 'sent-home', 'mfa-in-session', 'into-customer'] as const;
export type TrailPattern = (typeof trailPatterns)[number];

const loopWithin = 3 * 60_000;
const loopTurns = 3;
const sentHomeWithin = 8_000;
const sentHomeTimes = 2;
const mfaWithin = 60_000;
/** The page that whoever signs in comes to. */
const home = '/dashboard/home';
/** Workspaces whose links lead into the portals and tenants of customers (source: gdap-faq). */
const customerWorkspaces = ['customers', 'security', 'customer-requests'];

/** The patterns that end at the newest observation of the trail. */
export function patternsOf(trail: Trail): TrailPattern[] {
  const now = trail.at(-1);
  if (!now) return [];
  const recent = trail.filter(({ at }) => Date.parse(now.at) - Date.parse(at) <= loopWithin);
  const found: TrailPattern[] = [];
  if (turnsToSignIn(recent) >= loopTurns && !hasArrived(now)) found.push('sign-in-loop');
  if (now.path === home && timesSentHome(recent) >= sentHomeTimes) found.push('sent-home');
  if (asksMfaInSession(trail)) found.push('mfa-in-session');
  if (leadsIntoCustomer(trail)) found.push('into-customer');
  return found;
}

/** How often Partner Center handed over to a sign-in page. */
function turnsToSignIn(trail: Trail): number {
  return trail.filter((one, i) => isSignIn(one) && isPartnerCenter(trail[i - 1])).length;
}

/** How often one and the same page became the home page within seconds. */
function timesSentHome(trail: Trail): number {
  const left = trail.flatMap((one, i) => {
    const next = trail[i + 1];
    const sent = next?.path === home && one.host === next.host && one.path !== next.path;
    return sent && Date.parse(next.at) - Date.parse(one.at) <= sentHomeWithin ? [one.path] : [];
  });
  return left.filter((path) => path === left.at(-1)).length;
}

/**
 * Whoever is on a page of Partner Center has signed in, and any of them may send back to Entra for the second step
 * (sources: mfa-every-page). Home alone says nothing: an ordinary sign-in comes from there.
 */
function asksMfaInSession(trail: Trail): boolean {
  const now = trail.at(-1);
  const from = trail.at(-2);
  if (now?.page !== 'entra-mfa' || !from) return false;
  if (Date.parse(now.at) - Date.parse(from.at) > mfaWithin) return false;
  const workspace = workspaceOf(from);
  if (workspace?.id !== 'home') return workspace !== undefined;
  return trail.slice(0, -2).some((page) => isPartnerCenter(page) && page.path !== from.path);
}

/**
 * A sign-in for an application of its own that came from the pages about customers: the portal of a customer, or its
 * address and an Entra code in one text. Partner Center signs itself in by its own name (client id, application).
 */
function leadsIntoCustomer(trail: Trail): boolean {
  const now = trail.at(-1);
  if (!now?.page.startsWith('entra-') || isForPartnerCenter(now)) return false;
  const { is, portal } = now.partnerCenter;
  if (portal) return is === 'yes';
  const since = Date.parse(now.at) - signInLasts;
  const from = trail.findLast(({ host }) => host === 'partner.microsoft.com');
  return from !== undefined && Date.parse(from.at) >= since && isAboutCustomers(from);
}

function isForPartnerCenter({ partnerCenter: { is, by } }: Observation): boolean {
  return is === 'yes' && (by === 'client-id' || by === 'app-name' || by === 'redirect');
}

function isAboutCustomers(page: Observation): boolean {
  return customerWorkspaces.includes(workspaceOf(page)?.id ?? '');
}

function isSignIn({ page }: Observation): boolean {
  return page.startsWith('entra-') || page === 'personal-sign-in';
}

/** Whoever sees the home page of Partner Center with something on it is in, however often they went back and forth. */
function hasArrived(observation: Observation): boolean {
  const { page, path } = observation;
  if (page === 'partner-center') return path === home;
  return !isSignIn(observation) && !isPartnerCenter(observation);
}

function isPartnerCenter(observation: Observation | undefined): boolean {
  return observation?.page.startsWith('partner-center') ?? false;
}
