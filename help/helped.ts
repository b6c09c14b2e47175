import { diagnose } from '../rules/diagnose.ts';
import type { Finding } from '../rules/diagnosis.ts';
import type { Observation } from '../rules/observation/observation.ts';
import { outcomeOf } from '../rules/tried.ts';
import type { Language } from '../rules/words/language.ts';
import { findingWords } from '../rules/words/wording.ts';
import type { CaseFacts } from './case-facts.ts';
import type { Helped } from './view.ts';

/** How long after a failure it is still asked what has helped: half an hour, in milliseconds. */
const remembered = 30 * 60_000;

/** What became of the failure that the tab showed before: it is over, and one of these has helped. */
export function helpedOf(language: Language, facts: CaseFacts): Helped | undefined {
  const { page, observations, tried = [] } = facts;
  const now = observations.at(-1);
  if (page !== 'read' || !now || findingOnPage(facts, observations.length)) return undefined;
  const last = observations.findLastIndex((_, i) => findingOnPage(facts, i + 1));
  const [then, finding] = [observations[last], findingOnPage(facts, last + 1)];
  if (!then || !finding || !showsItIsGone(now, then) || isLongAgo(now, then)) return undefined;
  const { rule } = finding;
  const words = findingWords(language, finding);
  if (!words || words.fixes.some(({ id }) => outcomeOf(tried, rule, id))) return undefined;
  const fixes = words.fixes.filter(({ id }) => outcomeOf(tried, rule, id) !== false);
  return { rule, title: words.title, fixes: fixes.map(({ id, title }) => ({ fix: id, title })) };
}

/** The best match of the newest of the first `count` pages, as far as the page itself shows it. */
function findingOnPage({ observations, answers, settings }: CaseFacts, count: number): Finding | undefined {
  if (count < 1) return undefined;
  const { findings } = diagnose({
    observations: observations.slice(0, count),
    answers,
    silenced: settings?.silenced,
  });
  return findings.find(({ evidence }) => evidence.some(({ kind }) => kind !== 'answer'));
}

function isLongAgo(now: Observation, then: Observation): boolean {
  return Date.parse(now.at) - Date.parse(then.at) > remembered;
}

/**
 * A failed sign-in is over once Partner Center's own pages are there, a failure of one of these pages once the same
 * page is there without it. Any other page says nothing of either.
 */
export function showsItIsGone(now: Observation, then: Observation): boolean {
  if (now.page !== 'partner-center' || now.partnerCenter.is !== 'yes') return false;
  const samePage = now.host === then.host && now.path === then.path;
  const wasSignIn = !then.page.startsWith('partner-center');
  return samePage || (wasSignIn && now.path.startsWith('/dashboard'));
}
