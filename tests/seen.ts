import type { TabState } from '../browser/tab-state.ts';
import { type Badge, badgeFor, withObservation } from '../entrypoints/background/route.ts';
import { readerFor } from '../entrypoints/observer.content/hosts.ts';
import { observe } from '../entrypoints/observer.content/observe.ts';
import { diagnose } from '../rules/diagnose.ts';
import type { Diagnosis } from '../rules/diagnosis.ts';
import type { Observation } from '../rules/observation/observation.ts';
import { english } from '../rules/words/language.ts';
import { htmlPage } from './entrypoints/observer.content/html-page.ts';
import type { Shows, Visit } from './visits.ts';

/** What the product says to a visit, without a browser: the same functions in the same order. */
export interface Seen {
  /** Undefined for the pages on which the observer does not run by itself. */
  readonly observation: Observation | undefined;
  readonly badge: Badge['text'];
  readonly diagnosis: Diagnosis;
}

/** Between two pages of a visit that has several. */
const secondsBetween = 2;

export function see({ html, url, before = [], said = {} }: Visit): Seen {
  const start = Date.parse('2026-11-21T08:00:00.000Z');
  let state: TabState = { observations: [], answers: {} };
  let observation: Observation | undefined;
  [...before, url].forEach((address, i) => {
    const now = start + i * secondsBetween * 1000;
    observation = readerFor(new URL(address)) ? observe(htmlPage(html, address, { now })) : undefined;
    if (observation) state = withObservation(state, observation, String(i));
  });
  return {
    observation,
    badge: badgeFor(state, {}, english).text,
    diagnosis: diagnose({ observations: state.observations, answers: said }),
  };
}

/** The answer in the form in which a visit expects it. */
export function shownBy({ badge, diagnosis }: Seen): Shows | 'nothing' {
  const [first] = diagnosis.findings;
  if (!first) return 'nothing';
  return { rule: first.rule, verdict: first.verdict, badge, who: first.fixes[0]?.who.join(' ') ?? '' };
}
