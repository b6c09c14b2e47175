import type { OutcomeCounts } from '../../browser/outcomes.ts';
import { makeReport } from '../../reports/make.ts';
import type { Report } from '../../reports/report.ts';
import { catalog } from '../../rules/catalog/index.ts';
import type { Observation } from '../../rules/observation/observation.ts';
import type { Options } from '../../settings/options.ts';
import { observation, partnerPage } from '../observation.ts';

/** What the states of the gallery are made of: observations as pages give them, and reports of them. */

export const made = new Date('2026-11-20T10:00:00Z');

/** A failure with everything that a support desk asks for. */
export const personalAccount = observation({
  at: '2026-11-20T09:58:12Z',
  path: '/*/oauth2/v2.0/authorize',
  codes: ['AADSTS50020'],
  requestId: '6513270e-269e-4d37-b2a7-4de452e6b438',
  correlationId: 'd23f0824-128b-4f33-8c5c-7fd0a6a3a450',
  timestamp: '2026-11-20 09:58:11Z',
  language: 'en-US',
  accountKind: 'personal',
  partnerCenter: { is: 'yes', by: 'client-id' },
});

/** The shortest finding: nothing to pass on. */
export const appNotAssigned = observation({
  codes: ['AADSTS50105'],
  partnerCenter: { is: 'yes', by: 'client-id' },
});

/** A denial of which an answer decides what it is. */
export const denial = partnerPage('/dashboard/*', { at: '2026-11-20T09:57:00Z', phrases: ['access-denied'] });

/** A denial whose address names the workspace, and with it the roles. */
export const workspaceDenial = partnerPage('/dashboard/account/v3/usermanagement', {
  at: '2026-11-20T09:57:30Z',
  statuses: [{ of: 'document', status: 403 }],
  phrases: ['access-denied'],
});

export const unknownCode = observation({
  codes: ['AADSTS50010'],
  partnerCenter: { is: 'yes', by: 'client-id' },
});

export const quiet = observation({ page: 'entra-sign-in' });

/** One page that shows ten failures at once. */
export const tenAtOnce = observation({
  at: '2026-11-20T09:58:30Z',
  codes: [
    'AADSTS50020',
    'AADSTS50105',
    'AADSTS53003',
    'AADSTS50076',
    'AADSTS50057',
    'AADSTS65001',
    'AADSTS90072',
    'AADSTS50034',
  ],
  phrases: ['password-wrong', 'account-temporarily-locked', 'mfa-denied'],
  accountKind: 'personal',
  partnerCenter: { is: 'yes', by: 'client-id' },
});

const longHost = `sts.${'rindfleischetikettierungsueberwachung'.repeat(2)}.konzern-anmeldung.example.com`;

/** The longest names that the data can hold, nowhere a place to break. */
export const longNames = partnerPage(`/dashboard/${'*/'.repeat(40)}overview`, {
  host: longHost,
  at: '2026-11-20T09:59:40Z',
  codes: ['AADSTS50020', 'AADSTS500213', 'AADSTS7000218', 'AADSTS1002016', 'SSPR_0009', 'PC_900309'],
  statuses: [403, 404, 500, 503].map((status) => ({ of: 'document' as const, status })),
  requestId: '6513270e-269e-4d37-b2a7-4de452e6b438',
  correlationId: 'd23f0824-128b-4f33-8c5c-7fd0a6a3a450',
  timestamp: '2026-11-20 09:58:11Z',
  accountKind: 'personal',
  account: 'account-12',
  tenant: 'tenant-11',
});

/** From the sign-in through another account to a denial: every mark of the steps but the loop. */
export const trail: readonly Observation[] = [
  observation({
    at: '2026-11-20T09:50:00Z',
    page: 'entra-sign-in',
    accountKind: 'work',
    account: 'account-1',
  }),
  partnerPage('/dashboard/home', { at: '2026-11-20T09:50:08Z' }),
  observation({
    at: '2026-11-20T09:56:00Z',
    page: 'entra-mfa',
    accountKind: 'personal',
    account: 'account-2',
    tenant: 'tenant-1',
  }),
  workspaceDenial,
  personalAccount,
];

/** Sent to and fro between Partner Center and the sign-in, and at the sign-in again. */
export const loop: readonly Observation[] = Array.from({ length: 9 }, (_, i) => {
  const at = `2026-11-20T09:50:${String(i * 6).padStart(2, '0')}Z`;
  return i % 2 ? partnerPage('/dashboard/home', { at }) : observation({ at, page: 'entra-sign-in' });
});

/** As the popup makes it; with `change` as another version or person might have. */
export function sampleReport(observations: readonly Observation[], change: Partial<Report> = {}): Report {
  const report = makeReport({
    observations,
    answers: {},
    now: made,
    version: '0.1.0',
    language: 'de-DE',
    paths: 'full',
  });
  return { ...report, ...change };
}

/** So many different reports, of several findings, an hour apart, oldest first. */
export function manyReports(count: number): Report[] {
  const kinds = [
    [personalAccount],
    [appNotAssigned],
    trail,
    [quiet],
    [workspaceDenial],
    [longNames],
    [tenAtOnce],
  ];
  return Array.from({ length: count }, (_, i) =>
    sampleReport(kinds[i % kinds.length] ?? [quiet], {
      made: new Date(made.getTime() - (count - 1 - i) * 3_600_000).toISOString(),
    }),
  );
}

/** What a person can have said of their company. */
export const ownOptions: Options = {
  programs: ['csp-indirect-reseller', 'marketplace'],
  globalAdmin: 'yes',
  inTenant: 'yes',
  contacts: {
    'global-admin': [{ name: 'Ann Smith', mail: 'ann@contoso.com' }],
    owner: [{ name: 'Bob', phone: '+49 30 1234' }],
  },
  helpDesk: {
    name: 'Contoso',
    mail: 'help@contoso.com',
    ticketUrl: 'https://tickets.contoso.com/new?d={body}',
  },
  breakGlass: '0123 456789',
};

/** As an administrator can have written it, with two mistakes. */
export const policy = {
  programs: ['csp-direct-bill'],
  globalAdmin: 'no',
  contacts: { 'global-admin': [{ name: 'Olga', mail: 'olga@contoso.com' }] },
  linkHosts: ['partner.microsoft.com', '*.microsoftonline.com'],
  articles: { 'personal-account-used': 'https://intranet.contoso.com/sign-in' },
  silenced: ['stay-signed-in-prompt', 'no-such-rule'],
  breakGlass: 7,
};

/** Counts of 23 fixes; one is of a version that had other rules. */
export const manyOutcomes: OutcomeCounts = Object.fromEntries([
  ...catalog
    .slice(0, 22)
    .map(({ id, fixes }, i) => [`${id}/${fixes[0]?.id}`, { solved: 22 - i, notSolved: i % 3 }] as const),
  ['rule-of-before/fix-of-before', { solved: 30, notSolved: 1 }],
]);
