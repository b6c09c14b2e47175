import { catalog } from './catalog/index.ts';
import { type Case, diagnose, factsOf } from './diagnose.ts';
import type { Evidence, Finding } from './diagnosis.ts';
import { buildIndex } from './signal-index.ts';
import { explainSignal, strength } from './signals.ts';

/** Why a diagnosis is what it is, as data. */
export interface Trace {
  /** The rules that were found, in order, with what put each in its place. */
  readonly found: readonly Placed[];
  /** Rules of which part of a signal held: what was there and what was missing. */
  readonly nearly: readonly Near[];
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
  readonly missing: readonly string[];
}

/** Looks at every rule, also at those that the index of `diagnose` passes over: for people, not for speed. */
export function trace(input: Case): Trace {
  const { findings } = diagnose(input);
  const nearly = nearMisses(input, new Set(findings.map(({ rule }) => rule)));
  return {
    found: findings.map(placed),
    nearly,
    others: catalog.length - findings.length - nearly.length,
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
