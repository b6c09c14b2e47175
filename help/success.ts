import type { Observation } from '../rules/observation/observation.ts';
import type { Judge } from './case-facts.ts';
import { afterwardsWords, hasOwn, withoutQuestions, withWays } from './followed-help.ts';
import { showsItIsGone } from './is-gone.ts';
import { viewOf } from './view-of.ts';

/** A failure that is longer ago is not what the person has just come from. Milliseconds. */
const justNow = 15 * 60 * 1000;

/** What is shown of a case, and where the page shows that the failure before it is over, what may have helped. */
export const judgeWithSuccess: Judge = (language, facts) => {
  const view = viewOf(language, facts);
  const now = facts.observations.at(-1);
  if (facts.page !== 'read' || !now || hasOwn(view) || facts.answers.situation) return view;
  const before = facts.observations.slice(0, -1);
  const then = before.findLastIndex((one) => showsItIsGone(now, one) && isJustNow(one, now));
  if (then < 0) return view;
  const failed = viewOf(language, { ...facts, observations: before.slice(0, then + 1) });
  if (failed.elsewhere || failed.findings[0]?.verdict !== 'match' || !hasOwn(failed)) return view;
  return { ...withoutQuestions(failed), afterwards: withWays(afterwardsWords(language, 'gone'), failed) };
};

function isJustNow(then: Observation, now: Observation): boolean {
  return Date.parse(now.at) - Date.parse(then.at) <= justNow;
}
