import fc from 'fast-check';
import { makeReport, type PathsShown } from '../../reports/make.ts';
import { phrases } from '../../rules/data/phrases.ts';
import { questions } from '../../rules/data/questions.ts';
import { workspaces } from '../../rules/data/workspaces.ts';
import { type Observation, pageKinds } from '../../rules/observation/observation.ts';
import { hostFamilies } from '../../rules/reading/hosts.ts';

/** Random observations and reports, as the observer and the popup could make them, up to every bound. */

const word = (max: number) => fc.stringMatching(new RegExp(`^[a-z0-9]{1,${max}}$`));
const path = fc.oneof(
  fc.constantFrom('/', '/common/reprocess', '/dashboard/home', ...workspaces.flatMap(({ paths }) => paths)),
  fc.array(fc.oneof(word(12), fc.constant('*')), { maxLength: 12 }).map((parts) => `/${parts.join('/')}`),
);
const code = fc.oneof(
  fc.constantFrom('AADSTS50020', 'AADSTS53003', 'SSPR_0009', 'PC_900309', 'AADSTS50105'),
  fc.integer({ min: 1000, max: 99_999_999 }).map((digits) => `AADSTS${digits}`),
);
const status = fc.record(
  { of: fc.constantFrom('document', 'request'), status: fc.integer({ min: 400, max: 599 }), path },
  { requiredKeys: ['of', 'status'] },
);
const answers = fc.record(
  Object.fromEntries(
    Object.entries(questions).map(([id, { answers: known }]) => [id, fc.constantFrom(...Object.keys(known))]),
  ),
  { requiredKeys: [] },
);

export const anyObservation = fc.record(
  {
    v: fc.constant(1),
    at: fc
      .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    host: fc.constantFrom('other', ...Object.keys(hostFamilies)),
    path: path.map((one) => one.slice(0, 200)),
    page: fc.constantFrom(...pageKinds),
    codes: fc.array(code, { maxLength: 8 }),
    phrases: fc.array(fc.constantFrom(...Object.keys(phrases)), { maxLength: 8 }),
    statuses: fc.array(status, { maxLength: 8 }),
    accountKind: fc.constantFrom('work', 'personal', 'unknown'),
    partnerCenter: fc.record(
      { is: fc.constantFrom('yes', 'no', 'unknown'), by: fc.constantFrom('host', 'redirect', 'trail') },
      { requiredKeys: ['is'] },
    ),
    locale: fc.constantFrom('en-us', 'fr-fr'),
    pageId: word(60),
    blockTitle: fc.integer({ min: 1, max: 99 }),
    oauthError: fc.constantFrom('access_denied', 'interaction_required'),
    requestId: fc.uuid(),
    correlationId: fc.uuid(),
    timestamp: fc.constant('2026-11-20 09:00:00Z'),
    language: fc.constantFrom('en', 'de-DE', 'zh-Hans-CN'),
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

const note = fc.oneof(
  fc.constant(''),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '<b>AADSTS1</b> & "x" >>> ??? ~~~',
    'SIGNINHELPREPORTBEGINS',
    'a\u0000b\ud800c',
    '日'.repeat(3000),
  ),
);

const id = fc.oneof(fc.constantFrom('ask-admin', 'workspace-access-denied'), word(60));
const tried = fc.array(fc.record({ rule: id, fix: id, solved: fc.boolean() }), { maxLength: 25 });

/** Everything that makeReport takes. */
export const anyParts = fc.record({
  observations: fc.array(anyObservation, { minLength: 1, maxLength: 12 }),
  answers,
  tried,
  now: fc.constant(new Date('2026-11-21T10:00:00.000Z')),
  version: fc.constantFrom('0.1.0', 'not a version'),
  language: fc.constantFrom('en-US', 'x'.repeat(300)),
  note,
  paths: fc.constantFrom<PathsShown>('full', 'workspace', 'none'),
});

export const anyReport = anyParts.map(makeReport);
