import { describe, expect, it } from 'vitest';
import { interruptions } from '../../../rules/data/codes/interruptions.ts';
import { entraCodes } from '../../../rules/data/entra-codes.ts';
import { diagnose } from '../../../rules/diagnose.ts';
import type { Finding } from '../../../rules/diagnosis.ts';
import type { Observation } from '../../../rules/observation/observation.ts';
import type { Who } from '../../../rules/people.ts';
import owners from '../../data/entra-code-owners.json' with { type: 'json' };
import { failuresOf } from '../../failures.ts';

/**
 * Every listed Entra code has an owner. The table was read from Microsoft's names and texts apart from the rules: who
 * can act on a code, best first, who sees it, and which rule is meant to explain it.
 */
interface Owned {
  readonly code: string;
  readonly kind: string;
  readonly rule: string;
  readonly acts: readonly string[];
  /** A person in a browser, whoever writes a program, or only a log. */
  readonly seenBy: string;
  /** It can appear with nothing wrong. */
  readonly interrupt: boolean;
}

/** The file has for each code: kind, rule, who sees it (and `interrupt`), who acts. */
const table: readonly Owned[] = Object.entries(owners).map(
  ([code, [kind = '', rule = '', shown = '', acts = '']]) => ({
    code,
    kind,
    rule,
    acts: acts.split(' '),
    seenBy: shown.split(' ')[0] ?? '',
    interrupt: shown.endsWith(' interrupt'),
  }),
);
const seen = table.filter(({ seenBy }) => seenBy === 'person');
const lastResort = 'code-without-own-rule';
type Tie = Observation['partnerCenter']['is'];

function findingOf(code: string, is: Tie): Finding {
  const page: Observation = {
    v: 1,
    at: '2026-11-29T09:00:00Z',
    host: 'login.microsoftonline.com',
    path: '/common/reprocess',
    page: 'entra-error',
    codes: [code],
    phrases: [],
    statuses: [],
    accountKind: 'unknown',
    partnerCenter: { is },
  };
  const [finding, ...others] = diagnose({ observations: [page], answers: {} }).findings;
  if (!finding || others.length > 0) throw new Error(`${code} has ${others.length + 1} findings`);
  return finding;
}

const firstWho = (code: string, is: Tie): Who | undefined => findingOf(code, is).fixes[0]?.who[0];

/** Partner Center is Microsoft's own application: starting there anew or Microsoft's support stand for its owner. */
function allowed({ acts }: Owned, is: Tie): readonly string[] {
  const people = acts.includes('global-admin') ? [...acts, ...smallerAdmins] : acts;
  return is === 'yes' && acts.includes('app-owner') ? [...people, 'you', 'microsoft-support'] : people;
}

/** What a Global admin can do, these do with less where the rule names them. */
const smallerAdmins: readonly Who[] = [
  'account-admin',
  'user-management-admin',
  'authentication-admin',
  'privileged-authentication-admin',
  'conditional-access-admin',
  'security-admin',
  'application-admin',
  'compliance-admin',
];

/** Where the first person is none of the table, and why that is right all the same. */
const otherPeople: Readonly<Record<string, string>> = {
  AADSTS40013: 'like its neighbours: IT, with the Global admin in the same fix',
  AADSTS700008: 'like its neighbours: IT, with the Global admin in the same fix',
  AADSTS1000015: 'like its neighbours: IT, with the Global admin in the same fix',
  AADSTS501292: 'like its neighbours: IT knows the approved apps, the Global admin stands in the same fix',
  AADSTS50186: 'like its neighbours: a realm that is not registered is for IT',
  AADSTS90093: 'IT can read the log as well, the Global admin stands in the same fix',
  AADSTS120011: 'the company’s own directory is for IT, the Global admin stands in the same fix',
  AADSTS120016: 'the company’s own directory is for IT, the Global admin stands in the same fix',
  AADSTS530035: 'IT can read the log as well, the Global admin stands in the same fix',
  AADSTS70033: 'approved already: nothing to repair, and the way to go on is to sign in',
  AADSTS501314: 'a silent step: nothing to repair, and the way to go on is to sign in',
  AADSTS120020: 'a change that failed: waiting comes first, the admin second',
};

it('is about the codes that are listed', () => {
  expect(table.map(({ code }) => code).toSorted()).toEqual(Object.keys(entraCodes).toSorted());
});

it('each code is explained by the rule that is meant', () => {
  const nameOf = ({ code, kind }: Owned) => `${code} (${kind})`;
  const wrong = failuresOf(table, nameOf, ({ code, rule }) =>
    expect(findingOf(code, 'unknown').rule).toBe(rule),
  );
  expect(wrong).toEqual([]);
});

it('few are left to the last resort, and none of them begins with the Global admin', () => {
  const left = table.filter(({ rule }) => rule === lastResort);
  console.log(`${left.length} of ${table.length} listed codes have no rule: ${left.map(({ code }) => code)}`);
  expect(left.length).toBeLessThan(15);
  for (const is of ['yes', 'no', 'unknown'] as const) expect(firstWho('AADSTS99999999', is)).toBe('you');
});

describe.each(['yes', 'no', 'unknown'] as const)('for Partner Center: %s', (is) => {
  it('who comes first can act', () => {
    const wrong = seen.filter((one) => !allowed(one, is).includes(firstWho(one.code, is) ?? ''));
    expect(wrong.map(({ code }) => code).filter((code) => !otherPeople[code])).toEqual([]);
    const share = 1 - wrong.length / seen.length;
    console.log(
      `first person right for ${(100 * share).toFixed(1)} % of ${seen.length} codes that people see`,
    );
    expect(share).toBeGreaterThanOrEqual(0.97);
  });
});

it('the Global admin comes first for another application only where the table has the Global admin', () => {
  const sent = table.filter(({ code }) => firstWho(code, 'no') === 'global-admin');
  expect(sent.filter(({ acts }) => !acts.includes('global-admin')).map(({ code }) => code)).toEqual([]);
});

it('what can appear with nothing wrong is what the observer asks for', () => {
  const flagged = table.filter(({ interrupt }) => interrupt).map(({ code }) => code);
  expect(flagged.filter((code) => !interruptions.has(code))).toEqual([]);
  const more = [...interruptions].filter((code) => !flagged.includes(code));
  // Taken in beside the table: the account picker carries 16000 while the person chooses; the others are done or ask.
  expect(more.toSorted()).toEqual(['AADSTS16000', 'AADSTS50144', 'AADSTS70033']);
});

it('a table of kinds and first people', () => {
  const kinds = new Map<string, Record<string, number>>();
  for (const { code, kind } of table) {
    const row = kinds.get(kind) ?? { all: 0 };
    const who = firstWho(code, 'unknown') ?? 'none';
    row.all = (row.all ?? 0) + 1;
    row[who] = (row[who] ?? 0) + 1;
    kinds.set(kind, row);
  }
  console.table(Object.fromEntries(kinds));
  expect([...kinds.values()].reduce((sum, { all = 0 }) => sum + all, 0)).toBe(table.length);
});
