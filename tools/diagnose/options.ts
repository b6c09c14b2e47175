import { type ParseArgsConfig, parseArgs } from 'node:util';
import { isAnswer } from '../../rules/answers.ts';
import { type Answers, type QuestionId, questions } from '../../rules/data/questions.ts';
import { type Problem, refused, valueInLine } from '../../rules/problem.ts';
import { english, type Language, languageOf } from '../../rules/words/language.ts';
import { localesFolder, localeTags, openLocale } from '../locales.ts';
import { argumentTexts } from './texts.ts';

/** What the command line asks for, checked. */
export interface Options {
  /** None where answers alone are given. */
  readonly files: readonly string[];
  readonly url?: URL;
  readonly status?: number;
  readonly answers: Answers;
  /** A file of options. */
  readonly profile?: string;
  readonly json: boolean;
  /** A line for each case. */
  readonly jsonl: boolean;
  readonly trace: boolean;
  /** The reply to the partner, instead of the answer or in its JSON. */
  readonly reply: boolean;
  readonly replyIn?: string;
  /** Ids of the fixes that go into it. */
  readonly ways?: readonly string[];
  readonly ticket?: string;
}

const flags = {
  url: { type: 'string' },
  status: { type: 'string' },
  answer: { type: 'string', multiple: true },
  profile: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  trace: { type: 'boolean' },
  reply: { type: 'boolean' },
  'reply-in': { type: 'string' },
  way: { type: 'string', multiple: true },
  ticket: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

/**
 * The language that `--lang` names; English without it, whatever the environment says: scripts read what is printed.
 * Looked for before everything else, so that what is wrong with the rest is said in it.
 *
 * @param folder where the translations are
 */
export function readLanguage(args: readonly string[], folder = localesFolder): Language | Problem {
  const options = { lang: flags.lang };
  const { lang } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false }).values;
  // Without a value it is `true`, and `readOptions` refuses it.
  if (typeof lang !== 'string' || lang === 'en') return english;
  if (!localeTags(folder).includes(lang)) {
    const known = languages(folder);
    return refused(argumentTexts.unknownLanguage, { language: valueInLine(lang), known });
  }
  const locale = openLocale(lang, folder);
  return 'problem' in locale ? locale : languageOf(locale);
}

/** What `--lang` takes: `en, fr`. */
export function languages(folder = localesFolder): string {
  return ['en', ...localeTags(folder)].join(', ');
}

/** What `--reply-in` takes: a half translated reply is for nobody. */
export function replyLanguages(folder = localesFolder): readonly string[] {
  const whole = localeTags(folder).filter((tag) => {
    const locale = openLocale(tag, folder);
    return 'complete' in locale && locale.complete;
  });
  return ['en', ...whole];
}

/** @returns the options, `'help'` when asked for it, or the problem. */
export function readOptions(args: readonly string[]): Options | 'help' | Problem {
  const parsed = parse(args);
  if ('problem' in parsed) return parsed;
  const { values, positionals } = parsed;
  if (values.help) return 'help';
  const noFile = positionals.length === 0 ? withoutFile(values) : undefined;
  if (noFile) return noFile;
  const aboutReply = problemOfReply(values);
  if (aboutReply) return aboutReply;
  if (values.json && values.jsonl) return refused(argumentTexts.twoForms);
  if (positionals.filter((one) => one === '-').length > 1) return refused(argumentTexts.inputTwice);
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
    ...(values.profile !== undefined && { profile: values.profile }),
    json: values.json ?? false,
    jsonl: values.jsonl ?? false,
    trace: values.trace ?? false,
    reply: values.reply ?? false,
    ...(values['reply-in'] !== undefined && { replyIn: values['reply-in'] }),
    ...(values.way && { ways: values.way }),
    ...(values.ticket !== undefined && { ticket: values.ticket.trim() }),
  };
}

/** Answers alone can be judged; an address or a status says nothing without its page. */
function withoutFile({
  url,
  status,
  answer = [],
}: {
  url?: string;
  status?: string;
  answer?: string[];
}): Problem | undefined {
  const ofPage = url !== undefined ? '--url' : status !== undefined ? '--status' : undefined;
  if (ofPage) return refused(argumentTexts.pageWithoutFile, { option: ofPage });
  return answer.length === 0 ? refused(argumentTexts.noFile) : undefined;
}

/** What says how a reply is wants one; it is in a language that is known. */
function problemOfReply(values: {
  reply?: boolean;
  'reply-in'?: string;
  way?: string[];
  ticket?: string;
}): Problem | undefined {
  const asked = (['reply-in', 'way', 'ticket'] as const).find((name) => values[name] !== undefined);
  if (asked && !values.reply) return refused(argumentTexts.withoutReply, { option: `--${asked}` });
  const tag = values['reply-in'];
  if (tag === undefined || replyLanguages().includes(tag)) return undefined;
  const known = replyLanguages().join(', ');
  return refused(argumentTexts.unknownReplyLanguage, { language: valueInLine(tag), known });
}

/** Some options say something about one FILE and mean nothing for several, or for a folder. */
export function problemOfSeveral(
  count: number,
  { url, trace, reply, json, jsonl }: Pick<Options, 'url' | 'trace' | 'reply' | 'json' | 'jsonl'>,
): Problem | undefined {
  if (url !== undefined) return refused(argumentTexts.urlOfSeveral, { count });
  if (reply && !json && !jsonl) return refused(argumentTexts.replyOfSeveral);
  return trace && !json && !jsonl ? refused(argumentTexts.traceOfSeveral) : undefined;
}

/** parseArgs throws for a user's mistake; its messages are advice in several sentences, ours are one line. */
function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags, allowPositionals: true, strict: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const option = valueInLine(/--?[^\s'<=,]+/.exec(message)?.[0] ?? '--');
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      const known = Object.keys(flags).map((name) => `--${name}`);
      return refused(argumentTexts.unknownOption, { option, known: known.join(', ') });
    }
    const takesNone = /does not take an argument/.test(message);
    return refused(argumentTexts[takesNone ? 'takesNoValue' : 'needsValue'], { option });
  }
}

function readUrl(text: string): URL | Problem {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  return refused(argumentTexts.url, { url: valueInLine(text) });
}

function readStatus(text: string): number | Problem {
  const status = /^\d{3}$/.test(text) ? Number(text) : 0;
  if (status >= 100 && status <= 599) return status;
  return refused(argumentTexts.status, { status: valueInLine(text) });
}

/** A later answer to the same question replaces an earlier one. */
function readAnswers(pairs: readonly string[]): { answers: Answers } | Problem {
  const answers: Record<string, string> = {};
  for (const pair of pairs) {
    const [, id, value] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
    if (id === undefined || value === undefined) {
      return refused(argumentTexts.answerForm, { answer: valueInLine(pair) });
    }
    if (!Object.hasOwn(questions, id)) {
      const known = Object.keys(questions).join(', ');
      return refused(argumentTexts.unknownQuestion, { question: valueInLine(id), known });
    }
    if (!isAnswer(id, value)) {
      const known = Object.keys(questions[id as QuestionId].answers).join(', ');
      return refused(argumentTexts.unknownAnswer, { answer: valueInLine(value), question: id, known });
    }
    answers[id] = value;
  }
  return { answers: answers as Answers };
}
