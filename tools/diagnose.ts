import type { Case as Sent } from '../reports/intake/case.ts';
import { type Case, diagnose } from '../rules/diagnose.ts';
import type { Diagnosis } from '../rules/diagnosis.ts';
import { type Problem, valueInLine } from '../rules/problem.ts';
import type { Suggested } from '../rules/search/suggest.ts';
import { trace } from '../rules/trace.ts';
import { english, type Language, type Message, words } from '../rules/words/language.ts';
import type { Policy } from '../settings/policy.ts';
import { answersOf, offeredAnswers } from '../settings/settings.ts';
import { type Options, readLanguage, readOptions } from './diagnose/options.ts';
import { asJson, asText, unmarked } from './diagnose/print.ts';
import { type Row, table } from './diagnose/print-table.ts';
import { traceText } from './diagnose/print-trace.ts';
import { readInput } from './diagnose/read-input.ts';
import { readProfile } from './diagnose/read-profile.ts';
import { noticeTexts } from './diagnose/texts.ts';
import { usage } from './diagnose/usage.ts';

/**
 * `npm run --silent diagnose -- FILE`: what a report, an observation, a text or a saved page means, or without FILE what
 * a person told. See `usage`.
 */

const recognised = 0;
const nothingRecognised = 1;
const unusable = 2;

// A reader that has seen enough (`| head`) closes the pipe: no reason to complain.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const language = readLanguage(args);
  if ('problem' in language) return fail(english, language.problem);
  try {
    const options = readOptions(args);
    if (options === 'help') {
      process.stdout.write(usage(language));
      return recognised;
    }
    if ('problem' in options) return fail(language, options.problem);
    const profile = options.profile === undefined ? {} : readProfile(options.profile);
    if ('problem' in profile) return failFor(`--profile ${options.profile}`, language, profile.problem);
    const [file, ...others] = options.files;
    const asked = { ...options, own: profile, language };
    return others.length === 0 ? await one(file, asked) : await several(asked);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return fail(language, { text: noticeTexts.internal, values: { message } });
  }
}

interface Asked extends Options {
  readonly language: Language;
  /** What the file of `--profile` says. */
  readonly own: Policy;
}

/** @param file undefined where answers alone are given */
async function one(file: string | undefined, asked: Asked): Promise<number> {
  const { language, json, trace: why } = asked;
  const judged = await judge(file, asked);
  if ('problem' in judged) return failFor(file ?? '--answer', language, judged.problem);
  if (json) process.stdout.write(`${JSON.stringify(dataOf(judged, asked), null, 2)}\n`);
  else {
    const reasons = why ? `\n${traceText(language, trace(judged))}` : '';
    process.stdout.write(asText(language, judged.diagnosis, judged.suggestions, judged) + reasons);
  }
  return statusOf(judged.diagnosis);
}

/** A table, or a line of JSON each. What cannot be used does not stop the rest. */
async function several(asked: Asked): Promise<number> {
  const { language, json } = asked;
  const rows: Row[] = [];
  let status = recognised;
  for (const file of asked.files) {
    const judged = await judge(file, asked);
    const unable = 'problem' in judged;
    status = Math.max(status, unable ? failFor(file, language, judged.problem) : statusOf(judged.diagnosis));
    if (json) {
      const data = unable ? { problem: words(language, judged.problem) } : dataOf(judged, asked);
      process.stdout.write(`${JSON.stringify({ file, ...data })}\n`);
    }
    rows.push({ file, result: unable ? 'unusable' : judged.diagnosis });
  }
  if (!json) process.stdout.write(table(language, rows));
  return status;
}

interface Judged extends Case {
  readonly diagnosis: Diagnosis;
  /** Of a mere text: what would help to be sure. */
  readonly missing?: readonly string[];
  /** Of a text in which nothing was recognised: what the search finds for its words. */
  readonly suggestions?: readonly Suggested[];
  /** What was repaired, left out or damaged. */
  readonly notes: readonly Message[];
  /** The other cases of a file with several. */
  readonly others: readonly Judged[];
}

/** @param file undefined where answers alone are given: nothing was seen */
async function judge(file: string | undefined, asked: Asked): Promise<Judged | Problem> {
  if (file === undefined) return judgeSeen([], {}, asked);
  const taken = await readInput(file, asked);
  if ('problem' in taken) return taken;
  const [first, ...rest] = taken.cases;
  sayUnused(first, asked);
  const others = await Promise.all(rest.map((one) => judgeSent(one, asked)));
  return { ...(await judgeSent(first, asked)), others };
}

async function judgeSent({ kind, report, missing, text = '', notes }: Sent, asked: Asked): Promise<Judged> {
  const given = kind === 'page' ? {} : report.answers;
  const judged = { ...judgeSeen(report.observations, given, asked), notes };
  if (kind !== 'text') return judged;
  const suggestions = judged.diagnosis.findings.length === 0 ? await suggested(text, asked) : [];
  return { ...judged, ...(missing && { missing }), suggestions };
}

function judgeSeen(observations: Case['observations'], given: Case['answers'], asked: Asked): Judged {
  const seen: Case = {
    observations,
    answers: { ...given, ...answersOf(asked.own), ...asked.answers },
    offered: offeredAnswers(asked.own),
    silenced: asked.own.silenced,
  };
  return { ...seen, diagnosis: diagnose(seen), notes: [], others: [] };
}

function sayUnused({ kind, report }: Sent, { language, url, status }: Asked): void {
  if (kind !== 'page' && (url || status)) say(words(language, { text: noticeTexts.unusedOptions }));
  if (kind === 'page' && url && report.observations.length === 0) {
    say(words(language, { text: noticeTexts.foreignHost, values: { host: valueInLine(url.host) } }));
  }
}

/** The search takes a while to load, and is for texts in which nothing is recognised. */
async function suggested(text: string, { language }: Asked): Promise<readonly Suggested[]> {
  const { suggestionsFor } = await import('../rules/search/suggest.ts');
  return suggestionsFor(text, language);
}

function dataOf(judged: Judged, asked: Asked): ReturnType<typeof asJson> {
  const { observations, diagnosis, missing, suggestions = [], notes, others } = judged;
  const { language, trace: why } = asked;
  return asJson(language, observations.at(-1), diagnosis, {
    suggestions: suggestions.map(({ kind, id, title }) => ({ [kind]: id, title: unmarked(title) })),
    ...(missing && { missing }),
    ...(notes.length > 0 && { notes: notes.map((note) => words(language, note)) }),
    ...(others.length > 0 && { cases: others.map((one) => dataOf(one, asked)) }),
    ...(why && { trace: trace(judged) }),
  });
}

function statusOf({ findings }: Diagnosis): number {
  return findings.length > 0 ? recognised : nothingRecognised;
}

function fail(language: Language, problem: Message): number {
  say(words(language, problem));
  return unusable;
}

function failFor(file: string, language: Language, problem: Message): number {
  say(`${file}: ${words(language, problem)}`);
  return unusable;
}

/** One line, whatever a file or an argument put into it. */
function say(line: string): void {
  const clean = line.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');
  process.stderr.write(`diagnose: ${clean.length > 400 ? `${clean.slice(0, 400)}…` : clean}\n`);
}
