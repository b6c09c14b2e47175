import { catalog } from './catalog/index.ts';
import { answersWithout, type Choice, chooseFixes } from './choose-fixes.ts';
import { type Answers, type QuestionId, questions } from './data/questions.ts';
import { areaOfProgram, programOf, workspaceOf } from './data/workspaces.ts';
import { type Diagnosis, type Evidence, type Finding, isTold, type Question } from './diagnosis.ts';
import type { Observation } from './observation/observation.ts';
import { patternsOf } from './observation/trail.ts';
import type { Facts, Fix, Refinement, Rule, Signal, Verdict } from './rule.ts';
import { buildIndex, candidates } from './signal-index.ts';
import { evidenceFor, isInferred, strength } from './signals.ts';

/** Answers that a question offers where not all of its own make sense. */
export type Offered = { readonly [Q in QuestionId]?: readonly string[] };

/** The trail of a tab, oldest first, and the answers. Both may be empty. */
export interface Case {
  readonly observations: readonly Observation[];
  readonly answers: Answers;
  /** Rules that are not to be found. */
  readonly silenced?: readonly string[] | undefined;
  /** The answers that were given at another failure, and not set by the organisation: choose-fixes.ts. */
  readonly carriedOver?: readonly QuestionId[] | undefined;
  /** What a question offers where not all of its answers make sense; without it all are offered. */
  readonly offered?: Offered | undefined;
}

const catalogIndex = buildIndex(catalog);

/**
 * What the facts mean. Pure and deterministic.
 *
 * All rules that fit are kept. Order: `match` before `possible`; then by the strongest sign (code, structure of the
 * page, HTTP status and path, sentence, answer); then by place in the catalogue, which lists the particular before
 * the general.
 */
export function diagnose(input: Case, index = catalogIndex): Diagnosis {
  const facts = factsOf(input);
  const errors: { rule: string; message: string }[] = [];
  const ranked: (Applied & { rule: Rule; rank: readonly number[] })[] = [];
  for (const [rule, place] of candidates(index, facts)) {
    if (input.silenced?.includes(rule.id)) continue;
    try {
      const found = apply(rule, facts, index.claimed, carriedOverIn(input));
      if (found)
        ranked.push({
          ...found,
          rule,
          rank: [found.finding.verdict === 'match' ? 0 : 1, found.strength, place],
        });
    } catch (error) {
      errors.push({ rule: rule.id, message: error instanceof Error ? error.message : String(error) });
    }
  }
  ranked.sort((a, b) => compare(a.rank, b.rank));
  const told = ranked.some(({ rule }) => !rule.onlyAlone)
    ? ranked.filter(({ rule }) => !rule.onlyAlone)
    : ranked;
  // What does not count at the first finding is asked again.
  const heldBack = told[0]?.heldBack ?? [];
  return {
    findings: told.map(({ finding }) => finding),
    questions: questionsFor(
      told.map(({ rule }) => rule),
      { ...input, answers: answersWithout(input.answers, heldBack) },
      answersWithout(facts.answers, heldBack),
    ),
    errors,
  };
}

/** The answers that counted: without those of another failure that are asked again here. */
export function countedAnswers({ answers }: Case, { questions: asked }: Diagnosis): Answers {
  const again = asked.filter(({ answer }) => answer === undefined).map(({ id }) => id);
  return answersWithout(answers, again);
}

/** What the rules may look at. */
export function factsOf({ observations, answers }: Case): Facts {
  const now = observations.at(-1);
  const workspace = now && workspaceOf(now);
  const program = programOf(observations) ?? answers.program;
  const area = workspace?.area ?? answers.area ?? areaOfProgram(program);
  return {
    now,
    before: observations.slice(0, -1),
    answers: { ...answers, ...(program && { program }), ...(area && { area }) },
    workspace,
    patterns: patternsOf(observations),
  };
}

function carriedOverIn({ answers, carriedOver = [] }: Case): readonly QuestionId[] {
  return carriedOver.filter((id) => answers[id] !== undefined);
}

interface Applied {
  readonly finding: Finding;
  readonly strength: number;
  readonly heldBack: readonly QuestionId[];
}

function apply(
  rule: Rule,
  facts: Facts,
  claimed: ReadonlySet<string>,
  carriedOver: readonly QuestionId[],
): Applied | undefined {
  const fitting = rule.signals.flatMap((signal) => {
    const evidence = evidenceFor(signal, facts, claimed);
    return evidence ? [{ signal, evidence }] : [];
  });
  if (fitting.length === 0) return undefined;
  const verdict = fitting.some(({ signal, evidence }) => verdictOf(signal, evidence) === 'match')
    ? 'match'
    : 'possible';
  const refined = rule.refine?.(facts);
  if (refined?.verdict === 'no') return undefined;
  const evidence = distinct(fitting.flatMap((fit) => fit.evidence));
  const { fixes, heldBack } = fixesFor(rule, facts, refined, carriedOver);
  const finding: Finding = {
    rule: rule.id,
    verdict:
      // What a person said is true wherever they are; what a page of an unknown host says can be written by anybody.
      facts.now?.page === 'other' && !isTold({ evidence }) ? 'possible' : (refined?.verdict ?? verdict),
    evidence,
    params: paramsOf(facts, evidence),
    fixes,
  };
  return { finding, strength: Math.min(...evidence.map(strength)), heldBack };
}

/** Where the answers leave no fix at all, one of them does not go with what the page shows: then the page is believed. */
function fixesFor(
  rule: Rule,
  { answers }: Facts,
  refined: Refinement | undefined,
  carriedOver: readonly QuestionId[],
): Choice {
  const fixes = fixesOf(rule, refined?.without);
  const choice = chooseFixes(fixes, answers, refined?.who, carriedOver);
  return choice.fixes.length > 0 ? choice : chooseFixes(fixes, {}, refined?.who);
}

function fixesOf({ fixes }: Rule, without: readonly string[] = []): readonly Fix[] {
  return fixes.filter(({ id }) => !without.includes(id));
}

/**
 * A sentence whose wording is only inferred never makes a `match` by itself, nor does what anybody can write in an address
 * or what a mail tells in its own words.
 */
function verdictOf(signal: Signal, evidence: readonly Evidence[]): Verdict {
  if (evidence.some((sign) => sign.kind === 'address' || sign.kind === 'topic')) return 'possible';
  const phrases = evidence.filter((sign) => sign.kind === 'phrase');
  const guessed = phrases.length > 0 && phrases.every(isInferred);
  return guessed ? 'possible' : signal.verdict;
}

function paramsOf(facts: Facts, evidence: readonly Evidence[]): Record<string, string> {
  const params: Record<string, string> = {};
  const code =
    evidence.find((sign) => sign.kind === 'code') ??
    evidence.find(({ kind, value }) => kind === 'address' && /\d/.test(value));
  if (code) params.code = code.value;
  if (facts.workspace) params.workspace = facts.workspace.id;
  return params;
}

/** The questions of the rules that were found, or where nothing was found what brings the person here. */
function questionsFor(
  found: readonly Rule[],
  { answers: given, offered = {} }: Case,
  implied: Answers,
): Question[] {
  const asked: QuestionId[] =
    found.length === 0 ? ['situation'] : [...new Set(found.flatMap((rule) => rule.asks ?? []))];
  if (given.situation && !asked.includes('situation')) asked.push('situation');
  const wanted = asked.filter((id) => given[id] !== undefined || implied[id] === undefined);
  const list = wanted.map((id): Question => {
    const answer = given[id];
    const ids = Object.keys(questions[id].answers).filter((one) => offered[id]?.includes(one) ?? true);
    return answer === undefined ? { id, answers: ids } : { id, answers: ids, answer };
  });
  return [...list.filter((question) => !question.answer), ...list.filter((question) => question.answer)];
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter(
    (sign, i) => evidence.findIndex((other) => other.kind === sign.kind && other.value === sign.value) === i,
  );
}

function compare(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((value, k) => value !== b[k]);
  return i < 0 ? 0 : (a[i] ?? 0) - (b[i] ?? 0);
}
