import fc from 'fast-check';
import { catalog } from '../../rules/catalog/index.ts';
import { phrases } from '../../rules/data/phrases.ts';
import { type Answers, questions } from '../../rules/data/questions.ts';
import { workspaces } from '../../rules/data/workspaces.ts';
import { type Observation, pageKinds } from '../../rules/observation/observation.ts';
import { buildIndex } from '../../rules/signal-index.ts';

/** Any observation that the schema allows, with more of what rules look at than chance alone would bring. */

const claimed = [...buildIndex(catalog).claimed];
const code = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...claimed) },
  { weight: 1, arbitrary: fc.integer({ min: 1000, max: 99_999_999 }).map((number) => `AADSTS${number}`) },
  { weight: 1, arbitrary: fc.integer({ min: 10, max: 9_999_999 }).map((number) => `PC_${number}`) },
);
const phrase = fc
  .tuple(fc.constantFrom(...Object.keys(phrases)), fc.boolean())
  .map(([id, inferred]) => (inferred ? `${id}:inferred` : id));
const host = fc.constantFrom(
  'partner.microsoft.com',
  'login.microsoftonline.com',
  'login.live.com',
  'passwordreset.microsoftonline.com',
  'other',
);
const path = fc.oneof(
  fc.constantFrom('/', '/*', '/common/login', '/dashboard/*', ...workspaces.flatMap(({ paths }) => paths)),
  fc.stringMatching(/^\/[a-z0-9._~*/-]{0,40}$/),
);
const start = Date.parse('2026-11-21T08:00:00.000Z');
const status = fc.record(
  { of: fc.constantFrom('document', 'request'), status: fc.integer({ min: 400, max: 599 }), path },
  { requiredKeys: ['of', 'status'] },
);

export const observations: fc.Arbitrary<Observation> = fc.record(
  {
    v: fc.constant(1),
    at: fc.integer({ min: 0, max: 1200 }).map((second) => new Date(start + second * 1000).toISOString()),
    host,
    path,
    locale: fc.constantFrom('en-us', 'fr-fr', 'sr-latn-rs'),
    page: fc.constantFrom(...pageKinds),
    pageId: fc.stringMatching(/^[A-Za-z0-9]{1,20}$/),
    codes: fc.array(code, { maxLength: 8 }),
    phrases: fc.array(phrase, { maxLength: 8 }),
    blockTitle: fc.integer({ min: 1, max: 99 }),
    blockDescription: fc.integer({ min: 1, max: 99 }),
    oauthError: fc.constantFrom(
      'access_denied',
      'temporarily_unavailable',
      'interaction_required',
      'server_error',
    ),
    statuses: fc.array(status, { maxLength: 8 }),
    requestId: fc.uuid(),
    correlationId: fc.uuid(),
    timestamp: fc.constantFrom('2026-06-16T09:25:54Z', '2026-04-03 08:11:52Z'),
    language: fc.constantFrom('en', 'fr-FR', 'zh-Hans-CN'),
    accountKind: fc.constantFrom('work', 'personal', 'unknown'),
    partnerCenter: fc.record(
      {
        is: fc.constantFrom('yes', 'no', 'unknown'),
        by: fc.constantFrom('host', 'client-id', 'app-name', 'redirect', 'referrer', 'trail', 'opener'),
        portal: fc.constant(true as const),
      },
      { requiredKeys: ['is'] },
    ),
  },
  {
    requiredKeys: [
      'v',
      'at',
      'host',
      'path',
      'page',
      'codes',
      'phrases',
      'statuses',
      'accountKind',
      'partnerCenter',
    ],
  },
) as fc.Arbitrary<Observation>;

/** Any answers, any of them missing. */
export const answers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    Object.entries(questions).map(([id, question]) => [
      id,
      fc.constantFrom(...Object.keys(question.answers)),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;

/** A trail and answers. */
export const cases = fc.record({ observations: fc.array(observations, { maxLength: 10 }), answers });

/** The same value with the keys of all its objects in another order. */
export function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, part]) => [key, reordered(part)]));
}
