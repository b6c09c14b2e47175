import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Answers, type QuestionId, questions } from '../../rules/data/questions.ts';
import { isAnswer } from '../../rules/profile.ts';

/** What the command line asks for, checked. */
export interface Options {
  /** At least one. */
  readonly files: readonly string[];
  readonly url?: URL;
  readonly status?: number;
  readonly answers: Answers;
  readonly json: boolean;
  readonly trace: boolean;
}

/** A user error: one line, what is wrong and what to do. */
export interface Problem {
  readonly problem: string;
}

export const usage = `Usage: npm run --silent diagnose -- FILE… [options]

FILE is a report or an observation (both JSON), a text that holds a report, a code or a sentence of a page, or a saved
HTML page. Several FILEs give a table, or with --json one line each.

  --url URL                the address the page was saved from; required with HTML
  --status N               the HTTP status of the page (100-599), with HTML
  --answer question=value  an answer, as often as needed
  --lang en                the language of the words
  --json                   print JSON instead of text
  --trace                  say why: which signs put each rule where it is, and which rules nearly fit
  --help                   print this

Exit status: 0 recognised, 1 nothing recognised, 2 unusable input; of several FILEs the highest.
`;

const languages: readonly string[] = ['en'];

const flags = {
  url: { type: 'string' },
  status: { type: 'string' },
  answer: { type: 'string', multiple: true },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  trace: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

/** @returns the options, `'help'` when asked for it, or the problem. */
export function readOptions(args: readonly string[]): Options | 'help' | Problem {
  const parsed = parse(args);
  if ('problem' in parsed) return parsed;
  const { values, positionals } = parsed;
  if (values.help) return 'help';
  const several = severalProblem(positionals, values);
  if (several) return several;
  if (values.lang !== undefined && !languages.includes(values.lang)) {
    return { problem: `--lang "${values.lang}" is not known (known: ${languages.join(', ')})` };
  }
  const url = values.url === undefined ? undefined : readUrl(values.url);
  if (url && 'problem' in url) return url;
  const status = values.status === undefined ? undefined : readStatus(values.status);
  if (typeof status === 'object') return status;
  const answers = readAnswers(values.answer ?? []);
  if ('problem' in answers) return answers;
  return {
    files: positionals,
    ...(url && { url }),
    ...(status && { status }),
    ...answers,
    json: values.json ?? false,
    trace: values.trace ?? false,
  };
}

/** Some options say something about one FILE and mean nothing for several. */
function severalProblem(
  files: readonly string[],
  { url, trace, json }: { url?: string; trace?: boolean; json?: boolean },
): Problem | undefined {
  if (files.length === 0)
    return {
      problem: 'no FILE given: name a report, an observation, a text or an HTML page (--help says more)',
    };
  if (files.length === 1) return undefined;
  if (url !== undefined)
    return { problem: `--url belongs to one HTML page, and ${files.length} FILEs are given: name one` };
  return trace && !json
    ? { problem: '--trace of several FILEs is too long for a table: add --json' }
    : undefined;
}

/** parseArgs throws for a user's mistake; its messages are advice in several sentences, ours are one line. */
function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags, allowPositionals: true, strict: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const flag = /--?[^\s'<=,]+/.exec(message)?.[0] ?? 'an option';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      return {
        problem: `unknown option ${flag} (known: ${Object.keys(flags)
          .map((name) => `--${name}`)
          .join(', ')})`,
      };
    }
    const takesNone = /does not take an argument/.test(message);
    return { problem: takesNone ? `${flag} takes no value` : `${flag} needs a value: write ${flag}=VALUE` };
  }
}

function readUrl(text: string): URL | Problem {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  return { problem: `--url "${text}" is not an http or https address: copy it from the address bar` };
}

function readStatus(text: string): number | Problem {
  const status = /^\d{3}$/.test(text) ? Number(text) : 0;
  if (status >= 100 && status <= 599) return status;
  return { problem: `--status "${text}" is not an HTTP status: give a number from 100 to 599` };
}

/** A later answer to the same question replaces an earlier one. */
function readAnswers(pairs: readonly string[]): { answers: Answers } | Problem {
  const answers: Record<string, string> = {};
  for (const pair of pairs) {
    const [, id, value] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
    if (id === undefined || value === undefined) {
      return { problem: `--answer "${pair}" is not of the form question=value` };
    }
    if (!Object.hasOwn(questions, id)) {
      return { problem: `--answer: unknown question "${id}" (known: ${Object.keys(questions).join(', ')})` };
    }
    if (!isAnswer(id, value)) {
      const known = Object.keys(questions[id as QuestionId].answers).join(', ');
      return { problem: `--answer: "${value}" is not an answer to ${id} (known: ${known})` };
    }
    answers[id] = value;
  }
  return { answers: answers as Answers };
}
