import type { AnswerCondition, Answers, QuestionId } from './data/questions.ts';
import type { Evidence } from './diagnosis.ts';
import type { Facts, Signal } from './rule.ts';

/**
 * The signs that make `signal` hold, or undefined where it does not.
 *
 * @param claimed codes that some rule of the catalogue names
 */
export function evidenceFor(
  signal: Signal,
  facts: Facts,
  claimed: ReadonlySet<string>,
): Evidence[] | undefined {
  const found: Evidence[] = [];
  for (const check of checks) {
    const signs = check(signal, facts, claimed);
    if (signs === 'absent') continue;
    if (signs.length === 0) return undefined;
    found.push(...signs);
  }
  return found.length > 0 ? found : undefined;
}

/** How much a sign weighs in the order of findings: 0 is the strongest. */
export function strength(sign: Evidence): number {
  return strengths[sign.kind] + (sign.value.endsWith(inferredMark) ? 1 : 0);
}

export const inferredMark = ':inferred';

const strengths: Record<Evidence['kind'], number> = {
  code: 0,
  'block-page': 10,
  'oauth-error': 11,
  page: 12,
  status: 20,
  phrase: 30,
  answer: 40,
  path: 50,
  account: 50,
};

/** Whether the answers fulfil the condition; `open` while a field of it is not answered. */
export function holds(condition: AnswerCondition, answers: Answers): 'yes' | 'no' | 'open' {
  let open = false;
  for (const [id, wanted] of Object.entries(condition)) {
    const answer = answers[id as QuestionId];
    if (answer === undefined || answer === 'not-sure') open = true;
    else if (!(wanted as readonly string[]).includes(answer)) return 'no';
  }
  return open ? 'open' : 'yes';
}

/** One check a key of Signal: 'absent' where the signal does not ask, otherwise the signs found (none: it fails). */
type Check = (signal: Signal, facts: Facts, claimed: ReadonlySet<string>) => Evidence[] | 'absent';

const checks: readonly Check[] = [
  ({ code }, { now }) => (code ? seen('code', now?.codes, (value) => code.includes(value)) : 'absent'),
  ({ unclaimedCode }, { now }, claimed) =>
    unclaimedCode ? seen('code', now?.codes, (value) => !claimed.has(value)) : 'absent',
  ({ phrase }, { now }) =>
    phrase
      ? seen('phrase', now?.phrases, (value) =>
          (phrase as readonly string[]).includes(value.replace(inferredMark, '')),
        )
      : 'absent',
  ({ page }, { now }) =>
    page ? seen('page', now && [now.page], (value) => (page as readonly string[]).includes(value)) : 'absent',
  ({ blockTitle }, { now }) =>
    blockTitle
      ? seen('block-page', now?.blockTitle ? [String(now.blockTitle)] : [], (value) =>
          blockTitle.includes(Number(value)),
        )
      : 'absent',
  ({ oauthError }, { now }) =>
    oauthError
      ? seen('oauth-error', now?.oauthError ? [now.oauthError] : [], (value) => oauthError.includes(value))
      : 'absent',
  ({ status }, { now }) =>
    status
      ? seen(
          'status',
          now?.statuses.map((one) => String(one.status)),
          (value) => status.includes(Number(value)),
        )
      : 'absent',
  ({ account }, { now }) =>
    account
      ? seen('account', now && [now.accountKind], (value) => (account as readonly string[]).includes(value))
      : 'absent',
  ({ workspace }, { workspace: here }) =>
    workspace
      ? seen('path', here && [here.id], (value) => (workspace as readonly string[]).includes(value))
      : 'absent',
  ({ answer }, { answers }) => {
    if (!answer) return 'absent';
    if (holds(answer, answers) !== 'yes') return [];
    return Object.keys(answer).map((id) => ({ kind: 'answer', value: `${id}=${answers[id as QuestionId]}` }));
  },
];

function seen(
  kind: Evidence['kind'],
  values: readonly string[] | undefined,
  wanted: (value: string) => boolean,
): Evidence[] {
  return [...new Set(values?.filter(wanted))].map((value) => ({ kind, value }));
}
