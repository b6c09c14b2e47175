import { catalog } from './catalog/index.ts';
import { type Case, diagnose, factsOf } from './diagnose.ts';
import type { Evidence, Finding } from './diagnosis.ts';
import { buildIndex } from './signal-index.ts';
import { explainSignal, type SignalKey, strength } from './signals.ts';

/** Why a diagnosis is what it is, as data. */
export interface Trace {
  /** The rules that were found, in order, with what put each in its place. */
  readonly found: readonly Placed[];
  /** Rules of which part of a signal held: what was there and what was missing. */
  readonly nearly: readonly Near[];
  /** Rules that would have been found, but are silenced; absent where there are none. */
  readonly silenced?: readonly string[];
  /** How many rules had nothing to hold on to. */
  readonly others: number;
}

export interface Placed {
  readonly rule: string;
  readonly verdict: Finding['verdict'];
  readonly evidence: readonly Evidence[];
  /** The strongest sign, which decides the order after the verdict. */
  readonly strongest: Evidence;
  /** Place in the catalogue, which breaks ties. */
  readonly place: number;
}

export interface Near {
  readonly rule: string;
  readonly held: readonly Evidence[];
  /** Keys of the signal that did not hold; empty where the rule's own refinement said no. */
  readonly missing: readonly SignalKey[];
}

/** Looks at every rule, also at those that the index of `diagnose` passes over: for people, not for speed. */
export function trace(input: Case): Trace {
  const all = diagnose({ ...input, silenced: [] }).findings;
  const nearly = nearMisses(input, new Set(all.map(({ rule }) => rule)));
  const silenced = all.map(({ rule }) => rule).filter((rule) => input.silenced?.includes(rule));
  return {
    found: all.filter(({ rule }) => !silenced.includes(rule)).map(placed),
    nearly,
    ...(silenced.length > 0 && { silenced }),
    others: catalog.length - all.length - nearly.length,
  };
}

function placed({ rule, verdict, evidence }: Finding): Placed {
  const [strongest] = evidence.toSorted((a, b) => strength(a) - strength(b));
  if (!strongest) throw new Error(`${rule} was found without a sign`);
  return { rule, verdict, evidence, strongest, place: catalog.findIndex(({ id }) => id === rule) + 1 };
}

/** Of each rule the signal that came nearest. A page kind or an account kind alone is nothing to be near by. */
function nearMisses(input: Case, found: ReadonlySet<string>): Near[] {
  const facts = factsOf(input);
  const { claimed } = buildIndex(catalog);
  return catalog.flatMap((rule) => {
    if (found.has(rule.id)) return [];
    const [nearest] = rule.signals
      .map((signal) => explainSignal(signal, facts, claimed))
      .filter(({ held }) => held.some(({ kind }) => kind !== 'page' && kind !== 'account' && kind !== 'path'))
      .toSorted((a, b) => a.missing.length - b.missing.length || b.held.length - a.held.length);
    return nearest ? [{ rule: rule.id, ...nearest }] : [];
  });
}
