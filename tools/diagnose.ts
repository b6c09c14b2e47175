import { setImmediate } from 'node:timers/promises';
import type { Watched } from '../reports/intake/case.ts';
import type { Diagnosis } from '../rules/diagnosis.ts';
import type { Problem } from '../rules/problem.ts';
import { trace } from '../rules/trace.ts';
import { english, type Language, type Message, words } from '../rules/words/language.ts';
import { dataOfFile, linesOfFile } from './diagnose/data.ts';
import { type Files, filesIn } from './diagnose/files.ts';
import { type Asked, type Judged, judge } from './diagnose/judge.ts';
import { problemOfSeveral, readLanguage, readOptions } from './diagnose/options.ts';
import { asText } from './diagnose/print.ts';
import { type Row, table } from './diagnose/print-table.ts';
import { traceText } from './diagnose/print-trace.ts';
import { Progress } from './diagnose/progress.ts';
import { readProfile } from './diagnose/read-profile.ts';
import { replyOf } from './diagnose/reply.ts';
import { say } from './diagnose/say.ts';
import { noticeTexts } from './diagnose/texts.ts';
import { usage } from './diagnose/usage.ts';

/**
 * `npm run --silent diagnose -- FILE`: what whatever a partner sent means, or without FILE what a person told. See
 * `usage`.
 */

const recognised = 0;
const nothingRecognised = 1;
const unusable = 2;
/** As a shell reports what Ctrl-C ended. */
const stopped = 130;

// A reader that has seen enough (`| head`) closes the pipe: no reason to complain.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

// Once: what is read so far is still printed. Twice: at once.
const stop = new AbortController();
process.on('SIGINT', () => (stop.signal.aborted ? process.exit(stopped) : stop.abort()));

const status = await main(process.argv.slice(2));
process.exitCode = stop.signal.aborted ? stopped : status;

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
    const named = filesIn(options.files);
    const notForSeveral = named.several ? problemOfSeveral(named.files.length, options) : undefined;
    if (notForSeveral) return fail(language, notForSeveral.problem);
    const profile = options.profile === undefined ? {} : readProfile(options.profile);
    if ('problem' in profile) return failFor(`--profile ${options.profile}`, language, profile.problem);
    const asked = { ...options, own: profile, language, several: named.several };
    return named.several ? await several(named, asked) : await one(named.files[0], asked);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return fail(language, { text: noticeTexts.internal, values: { message } });
  }
}

/** @param file undefined where answers alone are given */
async function one(file: string | undefined, asked: Asked): Promise<number> {
  const { language, json, jsonl, trace: why } = asked;
  const progress = new Progress(language, 1);
  const judged = await judge(file, asked, watching(progress, 0, file ?? ''));
  progress.clear();
  if (jsonl) process.stdout.write(await linesOfFile(file ?? '', judged, asked));
  if ('problem' in judged) return failFor(file ?? '--answer', language, judged.problem);
  const reply = asked.reply ? await replyOf(judged, asked) : undefined;
  if (typeof reply === 'object') return fail(language, reply.problem);
  if (json) process.stdout.write(`${JSON.stringify(await dataOfFile(judged, asked), null, 2)}\n`);
  else if (reply !== undefined && !jsonl) process.stdout.write(reply);
  else if (!jsonl) {
    const reasons = why ? `\n${traceText(language, trace(judged))}` : '';
    process.stdout.write(asText(language, judged.diagnosis, judged.suggestions, judged) + reasons);
  }
  return statusOf(judged.diagnosis);
}

/** A table, or lines of JSON. What cannot be used does not stop the rest. */
async function several({ files }: Files, asked: Asked): Promise<number> {
  const { language, json, jsonl } = asked;
  const progress = new Progress(language, files.length);
  const rows: Row[] = [];
  let worst = recognised;
  for (const [i, file] of files.entries()) {
    await setImmediate(); // Ctrl-C is heard between two files
    if (stop.signal.aborted) break;
    progress.show(i, file);
    const judged = await judge(file, asked, watching(progress, i, file));
    if (stop.signal.aborted) break; // the one that was being read is not half read
    const unable = 'problem' in judged;
    progress.clear();
    worst = Math.max(worst, unable ? failFor(file, language, judged.problem) : statusOf(judged.diagnosis));
    if (json) process.stdout.write(`${JSON.stringify({ file, ...(await dataOrProblem(judged, asked)) })}\n`);
    if (jsonl) process.stdout.write(await linesOfFile(file, judged, asked));
    rows.push({ file, result: unable ? 'unusable' : judged.diagnosis });
  }
  progress.clear();
  if (!json && !jsonl) process.stdout.write(table(language, rows));
  if (rows.length < files.length) {
    say(words(language, { text: noticeTexts.stopped, values: { done: rows.length, total: files.length } }));
  }
  return worst;
}

function watching(progress: Progress, done: number, file: string): Watched {
  return { signal: stop.signal, progress: (share) => progress.show(done, file, share) };
}

async function dataOrProblem(judged: Judged | Problem, asked: Asked): Promise<object> {
  return 'problem' in judged ? { problem: words(asked.language, judged.problem) } : dataOfFile(judged, asked);
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
