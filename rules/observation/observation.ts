import * as z from 'zod/mini';
import { type Problem, problemOf, problemTexts, refused } from '../problem.ts';
import { codePattern } from '../reading/code-families.ts';

/**
 * What one page showed: an allow-list of facts, never free page text. Made by the observer, kept in the trail of a
 * tab, carried by reports. Every string and list is bounded, every unknown field refused.
 */

/** Page families and states that the observer tells apart. */
export const pageKinds = [
  'entra-error', // "Sorry, but we're having trouble signing you in."
  'entra-block', // a policy refused a sign-in that was otherwise successful ("Error Code: 53003")
  'entra-sign-in', // user name or password step, account picker
  'entra-mfa', // waiting for, or refused at, the second factor
  'entra-proof-up', // "More information required"
  'entra-stay-signed-in', // "Stay signed in?"
  'entra-consent', // consent or "Need admin approval"
  'entra-other',
  'personal-sign-in', // login.live.com, account.live.com
  'password-reset', // passwordreset.microsoftonline.com
  'security-info', // mysignins.microsoft.com
  'partner-center',
  'partner-center-empty', // the shell is there, the page in it has stayed without text
  'other', // a page the person asked us to look at once
] as const;
export type PageKind = (typeof pageKinds)[number];

const matching = (pattern: RegExp, max: number) => z.string().check(z.maxLength(max), z.regex(pattern));
const guid = matching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 36);
const host = matching(/^[a-z0-9.-]+(:\d+)?$/i, 253);
const code = matching(codePattern, 16);
const oauthError = matching(/^[a-z_]+$/, 40);
/** Known words, `*` for everything else: see reading/path.ts. */
const path = matching(/^\/[a-z0-9._~*/-]*$/i, 200);

export const observationSchema = z.strictObject({
  v: z.literal(1),
  /** When it was seen, ISO 8601 in UTC. */
  at: matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/, 24),
  host,
  path,
  /** The locale prefix of the path, `fr-fr`. */
  locale: z.optional(matching(/^[a-z]{2,3}(-[a-z]{4})?-[a-z]{2,4}$/i, 12)),
  page: z.enum(pageKinds),
  /** `meta[name=PageID]` or `$Config.pgid`. */
  pageId: z.optional(matching(/^[A-Za-z0-9]+$/, 60)),
  /** `AADSTS50020`, `SSPR_0009`, `PC_900309`, `LIVE_80041012`: the family and the number, in the order seen. */
  codes: z.array(code).check(z.maxLength(8)),
  /** Ids of recognised sentences (data/phrases.ts); `:inferred` behind those whose wording is inferred. */
  phrases: z.array(matching(/^[a-z0-9-]+(:inferred)?$/, 70)).check(z.maxLength(8)),
  /** Error places (data/places.ts) that are seen to say something, in whatever language. */
  places: z.optional(z.array(matching(/^[a-z-]+$/, 30)).check(z.maxLength(4))),
  /** Classes of failure (data/concepts.ts) that the words in such a place name, or the only words of the page. */
  concepts: z.optional(z.array(matching(/^[a-z-]+$/, 30)).check(z.maxLength(4))),
  /** A place speaks, and none of its words is known. */
  unknownError: z.optional(z.literal(true)),
  /** Of a mail or a ticket: what it tells in its own words (data/topics.ts). Pages have none. */
  topics: z.optional(z.array(matching(/^[a-z-]+$/, 40)).check(z.maxLength(8))),
  /** `$Config.iErrorTitle` and `iErrorDescription` of a block page. */
  blockTitle: z.optional(z.int().check(z.gte(1), z.lte(99))),
  blockDescription: z.optional(z.int().check(z.gte(1), z.lte(99))),
  /** The `error` parameter of a redirect back to an application (OAuth 2.0 names). */
  oauthError: z.optional(oauthError),
  /** What the address says of a failure, where the page itself is one or says nothing. Anybody can write an address. */
  address: z.optional(
    z.strictObject({
      codes: z.array(code).check(z.maxLength(4)),
      oauthError: z.optional(oauthError),
    }),
  ),
  /** Failed requests: of the document itself, or, seen on partner.microsoft.com alone, to the same site. */
  statuses: z
    .array(
      z.strictObject({
        of: z.enum(['document', 'request']),
        status: z.int().check(z.gte(400), z.lte(599)),
        path: z.optional(path),
      }),
    )
    .check(z.maxLength(8)),
  requestId: z.optional(guid),
  correlationId: z.optional(guid),
  /** The page's own time stamp of the failure, as it wrote it. */
  timestamp: z.optional(matching(/^[0-9T:. Z+-]+$/, 40)),
  /** Language of the page, `en-US`. */
  language: z.optional(matching(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/, 20)),
  accountKind: z.enum(['work', 'personal', 'unknown']),
  /** Which account and tenant of this tab the failure names, numbered as they came; never a name. */
  account: z.optional(matching(/^account-\d{1,2}$/, 10)),
  tenant: z.optional(matching(/^tenant-\d{1,2}$/, 9)),
  /**
   * Whether this is about Partner Center, and what says so: `trail`, a page before it in the tab; `opener`, the page of
   * Partner Center that opened the tab. With `portal` the sign-in is for a portal of Microsoft in which tenants are
   * administered: where it is `yes` then, it began in Partner Center and is for a customer.
   */
  partnerCenter: z.strictObject({
    is: z.enum(['yes', 'no', 'unknown']),
    by: z.optional(
      z.enum(['host', 'client-id', 'app-name', 'redirect', 'referrer', 'trail', 'opener', 'code']),
    ),
    portal: z.optional(z.literal(true)),
  }),
});

export type Observation = z.infer<typeof observationSchema>;

/** @returns the observation, or one clear clause saying which field is wrong. */
export function parseObservation(value: unknown): Observation | Problem {
  const version = (value as { v?: unknown } | null)?.v;
  if (typeof version === 'number' && version !== 1) {
    return refused(problemTexts.observationVersion, { version: String(version).slice(0, 6), known: '1' });
  }
  const parsed = observationSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  return refused(problemTexts.notObservation, { problem: problemOf(parsed.error.issues[0]) });
}
