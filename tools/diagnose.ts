import { type Case, diagnose } from '../rules/diagnose.ts';
import type { Diagnosis } from '../rules/diagnosis.ts';
import type { Trail } from '../rules/observation/trail.ts';
import { type Problem, refused, valueInLine } from '../rules/problem.ts';
import type { Suggested } from '../rules/search/suggest.ts';
import { trace } from '../rules/trace.ts';
import { english, type Language, type Message, words } from '../rules/words/language.ts';
import type { Policy } from '../settings/policy.ts';
import { answersOf, offeredAnswers } from '../settings/settings.ts';
import { type Options, readLanguage, readOptions } from './diagnose/options.ts';
import { asJson, asText, unmarked } from './diagnose/print.ts';
import { type Row, table } from './diagnose/print-table.ts';
import { traceText } from './diagnose/print-trace.ts';
import { type Input, readInput } from './diagnose/read-input.ts';
import { readProfile } from './diagnose/read-profile.ts';
import { inputTexts, noticeTexts } from './diagnose/texts.ts';
import { usage } from './diagnose/usage.ts';

/**
 * `npm run --silent diagnose -- FILE`: what a report, an observation, a text or a saved page means, or without FILE what
 * a person told. See `usage`.
 */

const recognised = 0;
const nothingRecognised = 1;
const unusable = 2;

/** What is told without a FILE: nothing was seen. */
const nothingSeen: Input = { kind: 'observation', observations: [], answers: {} };

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
    process.stdout.write(asText(language, judged.diagnosis, judged.suggestions) + reasons);
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
}

async function judge(file: string | undefined, asked: Asked): Promise<Judged | Problem> {
  const input = file === undefined ? nothingSeen : readInput(file, asked.url !== undefined);
  if ('problem' in input) return input;
  const observations = await trailOf(input, asked);
  if ('problem' in observations) return observations;
  const given = input.kind === 'html' ? {} : input.answers;
  const answers = { ...given, ...answersOf(asked.own), ...asked.answers };
  const seen: Case = {
    observations,
    answers,
    offered: offeredAnswers(asked.own),
    silenced: asked.own.silenced,
  };
  const diagnosis = diagnose(seen);
  if (input.kind !== 'text') return { ...seen, diagnosis };
  const suggestions = diagnosis.findings.length === 0 ? await suggested(input.text, asked) : [];
  return { ...seen, diagnosis, missing: input.missing, suggestions };
}

/** The search takes a while to load, and is for texts in which nothing is recognised. */
async function suggested(text: string, { language }: Asked): Promise<readonly Suggested[]> {
  const { suggestionsFor } = await import('../rules/search/suggest.ts');
  return suggestionsFor(text, language);
}

function dataOf(judged: Judged, { language, trace: why }: Asked) {
  const { observations, diagnosis, missing, suggestions = [] } = judged;
  return asJson(language, observations.at(-1), diagnosis, {
    suggestions: suggestions.map(({ kind, id, title }) => ({ [kind]: id, title: unmarked(title) })),
    ...(missing && { missing }),
    ...(why && { trace: trace(judged) }),
  });
}

function statusOf({ findings }: Diagnosis): number {
  return findings.length > 0 ? recognised : nothingRecognised;
}

async function trailOf(input: Input, { language, url, status }: Asked): Promise<Trail | Problem> {
  if (input.kind !== 'html') {
    if (url || status) say(words(language, { text: noticeTexts.unusedOptions }));
    return input.observations;
  }
  if (!url) return refused(inputTexts.noUrl);
  const { readPage } = await import('./diagnose/read-page.ts'); // a DOM takes a while to load
  const observation = await readPage(input.html, url, status);
  if (observation && 'problem' in observation) return observation;
  if (!observation) {
    say(words(language, { text: noticeTexts.foreignHost, values: { host: valueInLine(url.host) } }));
  }
  return observation ? [observation] : [];
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
