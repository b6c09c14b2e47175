import { LogicEngine } from 'json-logic-engine';
import { Engine } from 'json-rules-engine';
import { catalog } from '../../rules/catalog/index.ts';
import { type PhraseId, phrases } from '../../rules/data/phrases.ts';
import { diagnose } from '../../rules/diagnose.ts';
import type { Observation } from '../../rules/observation/observation.ts';
import type { Rule } from '../../rules/rule.ts';
import { buildIndex } from '../../rules/signal-index.ts';
import { observation } from '../observation.ts';
import type { Section } from './section.ts';

/** Rule → verdict, of the rules that fit. */
type Verdicts = Readonly<Record<string, 'match' | 'possible'>>;
type Judge = (observation: Observation) => Verdicts | Promise<Verdicts>;

const leastAgainstRulesEngine = 200;
const leastAgainstLogicEngine = 1;
/** A hundred times the rules may cost this much more. */
const mostGrowth = 2;

const phraseIds = Object.keys(phrases) as PhraseId[];
const code = (i: number) => `AADSTS${70_000 + i}`;
const phrase = (i: number) => phraseIds[i % phraseIds.length] ?? 'access-denied';
const status = (i: number) => 400 + (i % 100);

/** What is asked: pages without a problem, with a code, with a sentence and a status, with several codes. */
const asked: readonly Observation[] = [
  observation(),
  observation({ codes: [code(3)] }),
  observation({ codes: ['AADSTS50058'] }),
  observation({ phrases: [phrase(7)], statuses: [{ of: 'request', status: status(7) }] }),
  observation({ codes: [code(40), code(41), code(90)] }),
];

/** `diagnose()` against two rule engines, and its growth with the number of rules. */
export async function engines(progress: (line: string) => void): Promise<Section> {
  const rows: string[][] = [];
  const broken: string[] = [];
  const counts = [1, 10, 100].map((times) => catalog.length * times);
  progress('diagnose() alone');
  const micros = await microsOf(counts.map(diagnoseOf));
  for (const [i, count] of counts.entries()) {
    progress(`${count} rules`);
    const judges = [diagnoseOf(count), logicEngineOf(count), rulesEngineOf(count)];
    await checkSame(judges);
    const [own = 0, logic = 0, rulesEngine = 0] = await microsOf(judges);
    const [byLogic, byRules] = [logic / own, rulesEngine / own];
    rows.push([String(count), `${micros[i]?.toFixed(1)} µs`, `${factor(byLogic)} ×`, `${factor(byRules)} ×`]);
    if (byLogic < leastAgainstLogicEngine) broken.push(`With ${count} rules json-logic-engine is faster.`);
    if (byRules < leastAgainstRulesEngine)
      broken.push(`With ${count} rules json-rules-engine takes only ${factor(byRules)} times as long.`);
  }
  const growth = (micros.at(-1) ?? 0) / (micros[0] ?? 1);
  if (growth > mostGrowth) broken.push(`A hundred times the rules cost ${growth.toFixed(1)} times as much.`);
  return {
    title: 'diagnose() and other rule engines',
    how: `Synthetic rules, 1, 10 and 100 times the catalogue, on ${asked.length} kinds of pages; all engines give the same verdicts, which is checked first. Limits: at least as fast as compiled json-logic-engine, ${leastAgainstRulesEngine} times as fast as json-rules-engine, and 100 times the rules cost at most ${mostGrowth} times as much (now ${growth.toFixed(2)}).`,
    head: ['rules', 'diagnose()', 'json-logic-engine, compiled', 'json-rules-engine'],
    rows,
    broken,
  };
}

/** A code is a match; a sentence together with a status is possible. */
function synthetic(i: number): Rule {
  return {
    id: `rule-${i}`,
    signals: [
      { verdict: 'match', code: [code(2 * i), code(2 * i + 1)] },
      // One rule a sentence: a page with a sentence fits as many rules, however many there are.
      ...(i < phraseIds.length
        ? [{ verdict: 'possible' as const, phrase: [phrase(i)], status: [status(i)] }]
        : []),
    ],
    fixes: [],
    sources: [],
    title: 'A rule',
    says: 'It says something.',
  };
}

function diagnoseOf(count: number): Judge {
  const index = buildIndex(Array.from({ length: count }, (_, i) => synthetic(i)));
  return (seen) => {
    const { findings } = diagnose({ observations: [seen], answers: {} }, index);
    return Object.fromEntries(findings.map(({ rule, verdict }) => [rule, verdict]));
  };
}

function logicEngineOf(count: number): Judge {
  const engine = new LogicEngine();
  const within = (list: string, values: readonly (string | number)[]) => ({
    some: [{ var: list }, { in: [{ var: '' }, values] }],
  });
  const rules = Array.from({ length: count }, (_, i) => {
    const hasCode = within('codes', [code(2 * i), code(2 * i + 1)]);
    const saysSo = { and: [within('phrases', [phrase(i)]), within('statuses', [status(i)])] };
    const logic =
      i < phraseIds.length
        ? { if: [hasCode, 'match', saysSo, 'possible', ''] }
        : { if: [hasCode, 'match', ''] };
    return { id: `rule-${i}`, run: engine.build(logic) as (facts: object) => 'match' | 'possible' | '' };
  });
  return ({ codes, phrases, statuses }) => {
    const facts = { codes, phrases, statuses: statuses.map((one) => one.status) };
    const verdicts: Record<string, 'match' | 'possible'> = {};
    for (const { id, run } of rules) {
      const verdict = run(facts);
      if (verdict) verdicts[id] = verdict;
    }
    return verdicts;
  };
}

function rulesEngineOf(count: number): Judge {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (let i = 0; i < count; i++) {
    const has = (fact: string, value: string | number) => ({ fact, operator: 'contains', value });
    engine.addRule({
      conditions: { any: [has('codes', code(2 * i)), has('codes', code(2 * i + 1))] },
      event: { type: `rule-${i}`, params: { verdict: 'match' } },
    });
    if (i >= phraseIds.length) continue;
    engine.addRule({
      conditions: { all: [has('phrases', phrase(i)), has('statuses', status(i))] },
      event: { type: `rule-${i}`, params: { verdict: 'possible' } },
    });
  }
  return async ({ codes, phrases, statuses }) => {
    const facts = { codes, phrases, statuses: statuses.map((one) => one.status) };
    const { events } = await engine.run(facts);
    const verdicts: Record<string, 'match' | 'possible'> = {};
    for (const { type, params } of events) if (verdicts[type] !== 'match') verdicts[type] = params?.verdict;
    return verdicts;
  };
}

async function checkSame(judges: readonly Judge[]): Promise<void> {
  for (const seen of asked) {
    const said = await Promise.all(judges.map(async (judge) => sorted(await judge(seen))));
    if (new Set(said).size > 1) throw new Error(`the engines do not agree: ${said.join(' | ')}`);
  }
}

function sorted(verdicts: Verdicts): string {
  return JSON.stringify(Object.entries(verdicts).sort());
}

/** Microseconds for one page, of each in turn: the best of several rounds, for whatever else runs on the machine. */
async function microsOf(judges: readonly Judge[]): Promise<number[]> {
  const best = judges.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 8; round++) {
    for (const [i, judge] of judges.entries()) best[i] = Math.min(best[i] ?? 0, await roundOf(judge));
  }
  return best;
}

async function roundOf(judge: Judge): Promise<number> {
  const start = performance.now();
  let count = 0;
  do {
    for (const seen of asked) await judge(seen);
    count += asked.length;
  } while (performance.now() - start < 200);
  return ((performance.now() - start) * 1000) / count;
}

function factor(value: number): string {
  return value < 10 ? value.toFixed(1) : String(Math.round(value));
}
