import { setImmediate } from 'node:timers/promises';
import type { Watched } from '../../reports/intake/case.ts';
import type { Diagnosis } from '../../rules/diagnosis.ts';
import type { Problem } from '../../rules/problem.ts';
import { trace } from '../../rules/trace.ts';
import { english, type Language, type Message, words } from '../../rules/words/language.ts';
import { dataOfFile, linesOfFile } from './data.ts';
import { type Files, filesIn } from './files.ts';
import { type Asked, type Judged, judge } from './judge.ts';
import { problemOfSeveral, readLanguage, readOptions } from './options.ts';
import { asText } from './print.ts';
import { type Row, table } from './print-table.ts';
import { traceText } from './print-trace.ts';
import { Progress } from './progress.ts';
import { readProfile } from './read-profile.ts';
import { replyOf } from './reply.ts';
import { type Beside, say } from './say.ts';
import { noticeTexts } from './texts.ts';
import { usage } from './usage.ts';

const recognised = 0;
const nothingRecognised = 1;
const unusable = 2;
/** As a shell reports what Ctrl-C ended. */
export const stopped = 130;

/** Where the command runs: what it prints to, and what stops it. */
export interface Terminal {
  /** The answer. */
  readonly out: { write(text: string): unknown };
  /** What is said beside it. */
  readonly err: Beside;
  /** What is read until then is still printed. */
  readonly signal: AbortSignal;
}

/** @returns the exit status, see `usage` */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const status = await new Command(terminal).run(args);
  return terminal.signal.aborted ? stopped : status;
}

class Command {
  readonly #terminal: Terminal;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  async run(args: readonly string[]): Promise<number> {
    const language = readLanguage(args);
    if ('problem' in language) return this.#fail(english, language.problem);
    try {
      const options = readOptions(args);
      if (options === 'help') {
        this.#print(usage(language));
        return recognised;
      }
      if ('problem' in options) return this.#fail(language, options.problem);
      const named = filesIn(options.files);
      const notForSeveral = named.several ? problemOfSeveral(named.files.length, options) : undefined;
      if (notForSeveral) return this.#fail(language, notForSeveral.problem);
      const profile = options.profile === undefined ? {} : readProfile(options.profile);
      if ('problem' in profile)
        return this.#failFor(`--profile ${options.profile}`, language, profile.problem);
      const { err } = this.#terminal;
      const asked: Asked = { ...options, own: profile, language, several: named.several, beside: err };
      return named.several ? await this.#several(named, asked) : await this.#one(named.files[0], asked);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return this.#fail(language, { text: noticeTexts.internal, values: { message } });
    }
  }

  /** @param file undefined where answers alone are given */
  async #one(file: string | undefined, asked: Asked): Promise<number> {
    const { language, json, jsonl, trace: why } = asked;
    const progress = new Progress(language, 1, this.#terminal.err);
    const judged = await judge(file, asked, this.#watching(progress, 0, file ?? ''));
    progress.clear();
    if (jsonl) this.#print(await linesOfFile(file ?? '', judged, asked));
    if ('problem' in judged) return this.#failFor(file ?? '--answer', language, judged.problem);
    const reply = asked.reply ? await replyOf(judged, asked) : undefined;
    if (typeof reply === 'object') return this.#fail(language, reply.problem);
    if (json) this.#print(`${JSON.stringify(await dataOfFile(judged, asked), null, 2)}\n`);
    else if (reply !== undefined && !jsonl) this.#print(reply);
    else if (!jsonl) {
      const reasons = why ? `\n${traceText(language, trace(judged))}` : '';
      this.#print(asText(language, judged.diagnosis, judged.suggestions, judged) + reasons);
    }
    return statusOf(judged.diagnosis);
  }

  /** A table, or lines of JSON. What cannot be used does not stop the rest. */
  async #several({ files }: Files, asked: Asked): Promise<number> {
    const { language, json, jsonl } = asked;
    const { signal, err } = this.#terminal;
    const progress = new Progress(language, files.length, err);
    const rows: Row[] = [];
    let worst = recognised;
    for (const [i, file] of files.entries()) {
      await setImmediate(); // Ctrl-C is heard between two files
      if (signal.aborted) break;
      progress.show(i, file);
      const judged = await judge(file, asked, this.#watching(progress, i, file));
      if (signal.aborted) break; // the one that was being read is not half read
      const unable = 'problem' in judged;
      progress.clear();
      const status = unable ? this.#failFor(file, language, judged.problem) : statusOf(judged.diagnosis);
      worst = Math.max(worst, status);
      if (json) this.#print(`${JSON.stringify({ file, ...(await dataOrProblem(judged, asked)) })}\n`);
      if (jsonl) this.#print(await linesOfFile(file, judged, asked));
      rows.push({ file, result: unable ? 'unusable' : judged.diagnosis });
    }
    progress.clear();
    if (!json && !jsonl) this.#print(table(language, rows));
    if (rows.length < files.length) {
      const values = { done: rows.length, total: files.length };
      say(err, words(language, { text: noticeTexts.stopped, values }));
    }
    return worst;
  }

  #watching(progress: Progress, done: number, file: string): Watched {
    return { signal: this.#terminal.signal, progress: (share) => progress.show(done, file, share) };
  }

  #print(text: string): void {
    this.#terminal.out.write(text);
  }

  #fail(language: Language, problem: Message): number {
    say(this.#terminal.err, words(language, problem));
    return unusable;
  }

  #failFor(file: string, language: Language, problem: Message): number {
    say(this.#terminal.err, `${file}: ${words(language, problem)}`);
    return unusable;
  }
}

async function dataOrProblem(judged: Judged | Problem, asked: Asked): Promise<object> {
  return 'problem' in judged ? { problem: words(asked.language, judged.problem) } : dataOfFile(judged, asked);
}

function statusOf({ findings }: Diagnosis): number {
  return findings.length > 0 ? recognised : nothingRecognised;
}
