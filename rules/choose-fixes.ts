import { type Answers, type QuestionId, questions } from './data/questions.ts';
import type { ChosenFix } from './diagnosis.ts';
import type { Fix } from './rule.ts';
import { holds } from './signals.ts';

/** Who does a fix where data decides that, by its id. */
export type WhoElse = Readonly<Record<string, ChosenFix['who']>>;

/** What was chosen, and which answers did not count. */
export interface Choice {
  readonly fixes: readonly ChosenFix[];
  /** Given at another failure, and they would have taken a quicker way away here: to be asked again. */
  readonly heldBack: readonly QuestionId[];
}

/**
 * The fixes that remain for these answers, in the rule's order. A fix whose condition is not answered yet stays, but
 * behind those that hold for everybody.
 *
 * What was answered at another failure may have changed since, or was said of something else. So it takes no way away
 * that is quicker than one that is left, unless it is a fact of the company, and puts no slower way before a quicker one:
 * "nobody can be reached" in a bad minute must not send anybody to a queue of days ever after.
 *
 * @param carriedOver the answers that were given at another failure, and not set by the organisation
 */
export function chooseFixes(
  fixes: readonly Fix[],
  answers: Answers,
  who: WhoElse = {},
  carriedOver: readonly QuestionId[] = [],
): Choice {
  const chosen = (left: readonly Fix[]) => left.map(({ id, who: usual }) => ({ id, who: who[id] ?? usual }));
  if (carriedOver.length === 0) return { fixes: chosen(remaining(fixes, answers)), heldBack: [] };
  const here = answersWithout(answers, carriedOver);
  const heldBack: QuestionId[] = [];
  let counted = here;
  for (const id of carriedOver) {
    const more: Answers = { ...counted, [id]: answers[id] };
    if (
      questions[id].lasts !== 'company' &&
      takesQuickerAway(remaining(fixes, counted), remaining(fixes, more))
    )
      heldBack.push(id);
    else counted = more;
  }
  return { fixes: chosen(quickerFirst(remaining(fixes, counted), remaining(fixes, here))), heldBack };
}

function remaining(fixes: readonly Fix[], answers: Answers): readonly Fix[] {
  const open: Fix[] = [];
  const sure: Fix[] = [];
  for (const fix of fixes) {
    if (fix.unless && holds(fix.unless, answers) === 'yes') continue;
    const state = fix.when ? holds(fix.when, answers) : 'yes';
    if (state !== 'no') (state === 'yes' ? sure : open).push(fix);
  }
  return [...sure, ...open];
}

function takesQuickerAway(before: readonly Fix[], after: readonly Fix[]): boolean {
  const gone = before.filter((fix) => !after.includes(fix));
  return gone.some((fix) => after.length === 0 || after.some((other) => isQuicker(fix, other)));
}

/** The order of `told`, but none before one that is quicker and stands before it in `fresh`. */
function quickerFirst(told: readonly Fix[], fresh: readonly Fix[]): readonly Fix[] {
  const sorted: Fix[] = [];
  const waits = (fix: Fix) =>
    fresh
      .slice(0, Math.max(0, fresh.indexOf(fix)))
      .some((other) => isQuicker(other, fix) && told.includes(other) && !sorted.includes(other));
  while (sorted.length < told.length) {
    const next = told.find((fix) => !sorted.includes(fix) && !waits(fix));
    if (!next) return told; // cannot be: what waits stands behind what it waits for
    sorted.push(next);
  }
  return sorted;
}

const byTime: readonly Fix['takes'][] = ['a-minute', 'minutes', 'an-hour', 'a-day', 'days'];

/** By the time that it takes; in the same time, what the person does alone before what somebody else has to do. */
export function isQuicker(a: Pick<Fix, 'takes' | 'who'>, b: Pick<Fix, 'takes' | 'who'>): boolean {
  return cost(a) < cost(b);
}

function cost({ takes, who }: Pick<Fix, 'takes' | 'who'>): number {
  return 2 * byTime.indexOf(takes) + (who[0] === 'you' || who[0] === 'nobody' ? 0 : 1);
}

/** The same without those to these questions. */
export function answersWithout(answers: Answers, ids: readonly QuestionId[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id as QuestionId)));
}
