import { type Outcome, outcomeDifferences } from '../../reports/reproduce/outcome.ts';
import { countedAnswers, diagnose } from '../../rules/diagnose.ts';
import type { Observation } from '../../rules/observation/observation.ts';
import { sameFacts } from '../../rules/observation/trail.ts';
import { english } from '../../rules/words/language.ts';
import type { Played } from './play.ts';
import type { Chosen } from './steps.ts';

/** What came of it in the popup: what is shown first there, and the answers that counted. */
export async function outcomeIn({ popup, tab }: Played, { answers, seen }: Chosen): Promise<Outcome> {
  const first = popup.locator('[data-rule]').first();
  const observations = tab.observations.length > 0 ? tab.observations : seen ? [seen] : [];
  const input = { observations, answers: tab.answers ?? answers };
  const counted = countedAnswers(input, diagnose(input));
  if ((await first.count()) === 0) return { answers: counted };
  const fix = first.locator('[data-fix]').first();
  const [rule, verdict, id, who] = await Promise.all([
    first.getAttribute('data-rule'),
    first.getAttribute('data-verdict'),
    fix.getAttribute('data-fix'),
    fix.getAttribute('data-who'),
  ]);
  return {
    rule: rule ?? '',
    verdict: verdict ?? '',
    fix: id ?? '',
    who: (who ?? '').split(' '),
    answers: counted,
  };
}

/** Where the outcome differs, a line each; none where it is the same. */
export function differencesFrom({ expected }: Chosen, now: Outcome): string[] {
  if (expected === 'nothing') return outcomeDifferences(english, { answers: now.answers }, now);
  return outcomeDifferences(english, { ...now, ...expected }, now);
}

/** Why it differs, as far as that can be told: facts that the page here did not give, or other rules. */
export function reasonOf({ seen }: Chosen, { tab }: Played): string {
  const here = tab.observations.at(-1);
  if (!seen) return 'The rules have changed since the page was written.';
  if (here && sameFacts(here, seen))
    return 'The page shows the same facts: the rules, or the facts of the pages before it, are others.';
  const lost = here ? otherFacts(seen, here) : [];
  return lost.length > 0
    ? `The page here does not show the same: ${lost.join(', ')}.`
    : 'The extension has seen nothing on the page.';
}

const passing: readonly string[] = ['at', 'account', 'tenant'];

function otherFacts(there: Observation, here: Observation): string[] {
  const names = new Set([...Object.keys(there), ...Object.keys(here)]) as Set<keyof Observation>;
  return [...names].filter(
    (name) => !passing.includes(name) && JSON.stringify(there[name]) !== JSON.stringify(here[name]),
  );
}
