import { expect, test } from 'vitest';
import type { Answers } from '../../rules/data/questions.ts';
import { type Workspace, type WorkspaceId, workspaces } from '../../rules/data/workspaces.ts';
import { diagnose } from '../../rules/diagnose.ts';
import { redactPath } from '../../rules/reading/path.ts';
import { english } from '../../rules/words/language.ts';
import { findingWords } from '../../rules/words/wording.ts';
import { failuresOf } from '../failures.ts';
import { partnerPage } from '../observation.ts';

/**
 * The same "Access denied" on every page of Partner Center: another role, other people. Written down from the role
 * articles by hand, so that the table of workspaces cannot change unseen.
 */
interface Expected {
  readonly rule: string;
  readonly fix: string;
  readonly who: readonly string[];
  /** What the fix or the explanation must say. */
  readonly names: readonly string[];
  /** Where the path does not tell which of the two role systems it is. */
  readonly answers?: Answers;
}

const denied = 'workspace-access-denied';
const admins = ['account-admin', 'user-management-admin', 'global-admin'];
const tenantAdmins = ['user-management-admin', 'global-admin'];
const partner = (who: readonly string[], ...names: string[]): Expected => ({
  rule: denied,
  fix: 'ask-admin',
  who,
  names,
});
const developer = (who: readonly string[], ...names: string[]): Expected => ({
  rule: denied,
  fix: 'ask-owner',
  who,
  names,
});
const open = (expected: Expected, area: NonNullable<Answers['area']> = 'partner-program'): Expected => ({
  ...expected,
  answers: { area },
});

/** Needs no role: it is the account. */
const everybody: Expected = { rule: 'open-page-denied', fix: 'switch-account', who: ['you'], names: [] };

const table: Readonly<Record<WorkspaceId, Expected>> = {
  home: everybody,
  'account-settings': everybody,
  'legal-info': open(
    partner(['account-admin', 'global-admin'], 'Compliance admin', 'Account admin', 'Manager'),
  ),
  'user-management': open(
    developer(['owner', 'manager'], 'User management admin', 'Manager'),
    'developer-program',
  ),
  tenants: open(partner(['global-admin'], 'Account admin', 'Manager')),
  programs: open(partner(['global-admin'], 'Account admin', 'Owner')),
  'billing-profile': partner(['global-admin'], 'Global admin'),
  enrollment: {
    rule: 'enrollment-not-authorized',
    fix: 'report-refusal',
    who: ['microsoft-support'],
    names: ['Edge wants a personal account', 'Global admin'],
  },
  'action-center': everybody,
  membership: partner(admins, 'AI Cloud Partner admin'),
  benefits: partner(admins, 'AI Cloud Partner admin'),
  customers: partner(tenantAdmins, 'Helpdesk agent', 'Sales agent (indirect providers only)', 'Admin agent'),
  security: partner(
    ['security-admin', 'global-admin'],
    'Security reader',
    'Security administrator',
    'Admin agent',
  ),
  billing: partner(tenantAdmins, 'Billing admin', 'Helpdesk agent', 'Sales agent', 'Admin agent'),
  pricing: partner(tenantAdmins, 'Billing admin', 'Sales agent', 'Admin agent'),
  referrals: partner(admins, 'Referrals user', 'Referrals admin', 'Co-sell solution admin'),
  incentives: partner(admins, 'Incentives user', 'Incentives admin'),
  earnings: open(partner(admins, 'Incentives user', 'Financial contributor', 'Account admin')),
  insights: partner(admins, 'Report viewer', 'Executive report viewer', 'AI Cloud Partner admin'),
  'marketplace-insights': developer(['owner', 'manager'], 'Developer', 'Manager', 'Owner'),
  'marketplace-offers': developer(['owner', 'manager'], 'Developer', 'Manager', 'Owner'),
  'office-store': developer(['owner', 'manager'], 'Developer', 'Manager', 'Owner'),
  'apps-and-games': developer(['owner', 'manager'], 'Developer', 'Manager', 'Owner'),
  hardware: developer(['manager'], 'Driver Submitter'),
  'hardware-registration': {
    rule: 'enrollment-not-authorized',
    fix: 'ask-global-admin',
    who: ['global-admin'],
    names: ['Global admin of your Microsoft Entra tenant', 'hardware program'],
  },
  edge: {
    rule: 'edge-access-denied',
    fix: 'use-owner-account',
    who: ['you', 'owner'],
    names: ['personal account that owns the add-ons', 'Owner'],
  },
  support: open(partner(admins, 'Helpdesk agent', 'Incentives user')),
  'customer-requests': partner(tenantAdmins, 'Helpdesk agent', 'Admin agent'),
};

const prefixes = ['', '/en-us', '/fr-fr', '/zh-hans-cn'];
/** Only the edge rule puts waiting first: many quick changes close those pages as well. */
const second = ['edge-access-denied'];

test('each path of each workspace, in each language of the address: its rule, its people, its roles', () => {
  const all = (workspaces as readonly Workspace[]).flatMap(({ id, paths }) =>
    paths.flatMap((path) =>
      prefixes.map((prefix) => ({ path: `${prefix}${path}`, expected: table[id as WorkspaceId] })),
    ),
  );
  const wrong = failuresOf(
    all,
    ({ path }) => path,
    ({ path, expected }) => {
      const { path: kept } = redactPath(path);
      const observations = [partnerPage(kept, { phrases: ['access-denied'] })];
      const [finding] = diagnose({ observations, answers: expected.answers ?? {} }).findings;
      expect(finding).toMatchObject({ rule: expected.rule, verdict: 'match' });
      const place = second.includes(expected.rule) ? 1 : 0;
      expect(finding?.fixes[place]).toEqual({ id: expected.fix, who: expected.who });
      const words = finding && findingWords(english, finding);
      const text = [words?.says, words?.fixes[place]?.title, ...(words?.fixes[place]?.steps ?? [])].join(
        '\n',
      );
      for (const name of expected.names) expect(text).toContain(name);
    },
  );
  expect(wrong).toEqual([]);
});

test('what the path leaves open is asked', () => {
  for (const [id, { answers }] of Object.entries(table)) {
    if (!answers?.area) continue;
    const path = (workspaces as readonly Workspace[]).find((one) => one.id === id)?.paths[0] ?? '';
    const { findings, questions } = diagnose({
      observations: [partnerPage(path, { phrases: ['access-denied'] })],
      answers: {},
    });
    expect(findings[0], id).toMatchObject({ rule: denied, verdict: 'possible' });
    expect(questions[0], id).toMatchObject({ id: 'area' });
  }
});
