import { ruleById } from './by-id.ts';
import { chooseFixes } from './choose-fixes.ts';
import type { Answers, QuestionId } from './data/questions.ts';
import { workspaceById } from './data/workspaces.ts';
import { diagnose } from './diagnose.ts';
import type { Finding } from './diagnosis.ts';
import type { Observation } from './observation/observation.ts';
import { type CodeFamily, familyOfCode } from './reading/code-families.ts';

/** Something that can be looked up: an id of this version's own tables, or a code. */
export interface Target {
  readonly kind: 'rule' | 'code' | 'situation' | 'workspace';
  /** Of a rule, `AADSTS50020`, an answer to the question `situation`, or of a part of Partner Center. */
  readonly id: string;
}

/**
 * What is known about something that was looked up. No page showed it and nobody knows whether it is the person's
 * trouble: a finding is `possible` and without evidence. Of a situation it is what the answer itself leads to.
 *
 * @param answers what the person said of their organisation: it chooses the fixes
 * @param carriedOver those that they gave at another failure
 */
export function lookUp(
  { kind, id }: Target,
  answers: Answers,
  carriedOver: readonly QuestionId[] = [],
): readonly Finding[] {
  const told = (rule: string, params: Finding['params']): Finding => {
    const { fixes } = chooseFixes(ruleById(rule)?.fixes ?? [], answers, {}, carriedOver);
    return { rule, verdict: 'possible', evidence: [], params, fixes };
  };
  if (kind === 'situation') return inSituation(id, answers);
  if (kind === 'workspace') return deniedAt(id, answers, carriedOver);
  if (kind === 'code') return rulesOfCode(id).map((rule) => told(rule, { code: id }));
  return ruleById(id) ? [told(id, {})] : [];
}

function inSituation(id: string, answers: Answers): readonly Finding[] {
  const situation = id as NonNullable<Answers['situation']>;
  return diagnose({ observations: [], answers: { ...answers, situation } }).findings;
}

/** What a part of Partner Center would show to whoever has no role there. */
function deniedAt(id: string, answers: Answers, carriedOver: readonly QuestionId[]): readonly Finding[] {
  const path = workspaceById(id)?.paths[0];
  if (!path) return [];
  const denied: Observation = { ...pageWith([], 'unknown'), ...places.PC_, path, phrases: ['access-denied'] };
  const { findings } = diagnose({ observations: [denied], answers, carriedOver });
  return findings
    .filter(({ params }) => params.workspace === id)
    .slice(0, 1)
    .map((finding) => ({ ...finding, verdict: 'possible', evidence: [] }));
}

/** The same code can have another reason for a personal account. */
const accounts: readonly Observation['accountKind'][] = ['unknown', 'personal', 'work'];

/** The rules that explain a code: those that a page would lead to that shows it and nothing else. */
export function rulesOfCode(code: string): readonly string[] {
  const found = accounts.flatMap((account) => {
    const { findings } = diagnose({ observations: [pageWith([code], account)], answers: {} });
    return findings.filter(({ evidence }) => evidence.some(({ kind }) => kind === 'code'));
  });
  return [...new Set(found.map(({ rule }) => rule))];
}

type Place = Pick<Observation, 'host' | 'path' | 'page'>;

/** Where a code of each family is shown. */
const places: Readonly<Record<CodeFamily, Place>> = {
  AADSTS: { host: 'login.microsoftonline.com', path: '/common/login', page: 'entra-error' },
  SSPR_: { host: 'passwordreset.microsoftonline.com', path: '/', page: 'password-reset' },
  PC_: { host: 'partner.microsoft.com', path: '/dashboard', page: 'partner-center' },
  LIVE_: { host: 'login.live.com', path: '/', page: 'personal-sign-in' },
};

function pageWith(codes: readonly string[], accountKind: Observation['accountKind']): Observation {
  const place = places[familyOfCode(codes[0] ?? '') ?? 'AADSTS'];
  return {
    v: 1,
    at: '2000-01-01T00:00:00Z', // no time plays a part
    ...place,
    codes: [...codes],
    phrases: [],
    statuses: [],
    // A number is a failure's where an id stands beside it: partner-code-without-rule.
    correlationId: '00000000-0000-0000-0000-000000000000',
    accountKind,
    partnerCenter: { is: 'yes' },
  };
}
