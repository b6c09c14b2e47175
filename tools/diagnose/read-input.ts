import { readFileSync, statSync } from 'node:fs';
import { hasSigns, type Missing } from '../../reports/from-text.ts';
import { beginsAsJson, openAny, openProse } from '../../reports/open.ts';
import { linesOfJson } from '../../reports/other-json.ts';
import { kindOfData, parseReport } from '../../reports/report.ts';
import { unpacked } from '../../reports/unpack.ts';
import type { Answers } from '../../rules/data/questions.ts';
import { type Observation, parseObservation } from '../../rules/observation/observation.ts';
import { type Problem, refused } from '../../rules/problem.ts';
import { inputTexts } from './texts.ts';

/** What FILE holds: facts that were already read from a page, a text about one, or a page to read. */
export type Input =
  | {
      readonly kind: 'report' | 'observation';
      readonly observations: readonly Observation[];
      readonly answers: Answers;
    }
  | {
      readonly kind: 'text';
      readonly observations: readonly Observation[];
      readonly answers: Answers;
      readonly missing: readonly Missing[];
      /** As it came. */
      readonly text: string;
    }
  | { readonly kind: 'html'; readonly html: string };

const maxBytes = 10_000_000;

/**
 * @param isPage the caller knows the address that a page was saved from: then mark-up is a page
 * @returns what the file holds, or the problem, named without the file: the caller knows which it is.
 */
export function readInput(file: string, isPage = false): Input | Problem {
  const text = readText(file);
  if (typeof text === 'object') return text;
  const start = text.trimStart();
  if (start === '') return refused(inputTexts.empty);
  if (/^<(!doctype|html|\?xml)/i.test(start) || (isPage && start.startsWith('<')))
    return { kind: 'html', html: text };
  if (!beginsAsJson(unpacked(start))) return readWords(text);
  const data = parseJson(text);
  const input = 'problem' in data ? data : readData(data.value);
  return 'problem' in input ? (readProse(text, data) ?? input) : input;
}

/** JSON of others: what an API answered, an export of logs. */
function readProse(text: string, data: { value: unknown } | Problem): Input | undefined {
  const opened = openProse(text, 'problem' in data ? text : linesOfJson(data.value), new Date());
  return opened && 'kind' in opened && opened.kind === 'text' ? asText(text, opened) : undefined;
}

function asText(text: string, opened: { observation: Observation; missing: readonly Missing[] }): Input {
  return { kind: 'text', observations: [opened.observation], answers: {}, missing: opened.missing, text };
}

/** A text that says nothing that is known here is read all the same: the search may know its words. */
function readWords(text: string): Input | Problem {
  if (/^\s*(null|true|false)\s*$/.test(text)) return readData(undefined);
  const opened = openAny(text, new Date());
  if ('problem' in opened) return isArchive(text) ? refused(inputTexts.webArchive) : opened;
  if (opened.kind === 'report') return { ...opened, ...opened.report };
  if (isArchive(text) && !hasSigns(opened.observation)) return refused(inputTexts.webArchive);
  return asText(text, opened);
}

/** Whether a browser saved a page with all that belongs to it. */
function isArchive(text: string): boolean {
  return /^From: <Saved by/i.test(text.trimStart());
}

/** The size is looked at before anything is read. */
export function readText(file: string): string | Problem {
  try {
    const found = statSync(file);
    if (found.isDirectory()) return refused(inputTexts.directory);
    if (!found.isFile()) return refused(inputTexts.notRegular);
    if (found.size > maxBytes) {
      return refused(inputTexts.tooLarge, { limit: maxBytes / 1e6, size: Math.ceil(found.size / 1e6) });
    }
    return decode(readFileSync(file));
  } catch (error) {
    return fileProblem((error as NodeJS.ErrnoException).code);
  }
}

function fileProblem(code = '?'): Problem {
  if (code === 'ENOENT' || code === 'ENOTDIR') return refused(inputTexts.missing);
  if (code === 'EACCES' || code === 'EPERM') return refused(inputTexts.forbidden);
  return refused(inputTexts.unreadable, { code });
}

function decode(bytes: Buffer): string | Problem {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return refused(inputTexts.utf16);
  }
  if (bytes.includes(0)) return refused(inputTexts.binary);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes); // drops the byte order mark
  } catch {
    return refused(inputTexts.notUtf8);
  }
}

/** V8 names a place in the text, or the end of it; its message quotes the content, so it is not passed on. */
export function parseJson(text: string): { value: unknown } | Problem {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const { message } = error as SyntaxError;
    const at = /at position (\d+)/.exec(message)?.[1];
    if (!at || Number(at) >= text.trimEnd().length) return refused(inputTexts.cutOff);
    return refused(inputTexts.broken, placeOf(text, Number(at)));
  }
}

/** As text: editors count without separators of thousands. */
function placeOf(text: string, position: number): { line: string; column: string } {
  const before = text.slice(0, position).split('\n');
  return { line: String(before.length), column: String((before.at(-1)?.length ?? 0) + 1) };
}

function readData(value: unknown): Input | Problem {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refused(inputTexts.notObject);
  }
  const kind = kindOfData(value);
  if (kind === 'report') {
    const report = parseReport(value);
    return 'problem' in report
      ? report
      : { kind, observations: report.observations, answers: report.answers };
  }
  if (kind === 'observation') {
    const observation = parseObservation(value);
    if ('problem' in observation) return observation;
    return { kind, observations: [observation], answers: {} };
  }
  return refused(inputTexts.otherData);
}
