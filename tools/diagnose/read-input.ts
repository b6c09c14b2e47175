import { readFileSync, statSync } from 'node:fs';
import type { Missing } from '../../reports/from-text.ts';
import { beginsAsJson, openAny } from '../../reports/open.ts';
import type { Answers } from '../../rules/data/questions.ts';
import { type Observation, observationSchema, parseObservation } from '../../rules/observation.ts';
import { problemWords } from '../../rules/problem.ts';
import { kindOfData, parseReport } from '../../rules/report.ts';
import type { Problem } from './options.ts';

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
    }
  | { readonly kind: 'html'; readonly html: string };

const maxBytes = 10_000_000;

/** @returns what the file holds, or the problem, named without the file: the caller knows which it is. */
export function readInput(file: string): Input | Problem {
  const text = readText(file);
  if (typeof text === 'object') return text;
  const start = text.trimStart();
  if (start === '') return { problem: 'the file is empty: export or save it again' };
  if (start.startsWith('<')) return { kind: 'html', html: text };
  if (/^(From: <Saved by|MIME-Version: )/i.test(start)) {
    return { problem: 'this is a web archive (MHTML): save the page again as "Webpage, HTML only"' };
  }
  if (!beginsAsJson(start)) return readWords(text);
  const data = parseJson(text);
  return 'problem' in data ? data : readData(data.value);
}

/** A text that says nothing that is known here may as well be the wrong file. */
function readWords(text: string): Input | Problem {
  if (/^\s*(null|true|false)\s*$/.test(text)) return readData(undefined);
  const opened = openAny(text, new Date());
  if ('problem' in opened) return opened;
  if (opened.kind === 'report') return { ...opened, ...opened.report };
  const { observation, missing } = opened;
  if (observation.page === 'other') {
    return {
      problem:
        'neither a report, nor an observation (both JSON), nor an HTML page, nor a text with a code or a known sentence: check the file',
    };
  }
  return { kind: 'text', observations: [observation], answers: {}, missing };
}

/** The size is looked at before anything is read. */
export function readText(file: string): string | Problem {
  try {
    const found = statSync(file);
    if (found.isDirectory()) return { problem: 'this is a directory: name a file in it' };
    if (!found.isFile()) return { problem: 'this is not a regular file: save the input to a file first' };
    if (found.size > maxBytes) {
      return {
        problem: `the file is over 10 MB (${Math.ceil(found.size / 1e6)} MB): reports and pages are smaller`,
      };
    }
    return decode(readFileSync(file));
  } catch (error) {
    return { problem: fileProblem((error as NodeJS.ErrnoException).code) };
  }
}

function fileProblem(code: string | undefined): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'no such file: check the name';
  if (code === 'EACCES' || code === 'EPERM') return 'the file may not be read: check its permissions';
  return `the file cannot be read (${code ?? 'unknown error'}): check the name and the disk`;
}

function decode(bytes: Buffer): string | Problem {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { problem: 'the file is text in UTF-16: save it as UTF-8' };
  }
  if (bytes.includes(0))
    return { problem: 'the file is binary: give a report, an observation or an HTML page' };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes); // drops the byte order mark
  } catch {
    return { problem: 'the file is not text in UTF-8: save it as UTF-8' };
  }
}

/** V8 names a place in the text, or the end of it; its message quotes the content, so it is not passed on. */
function parseJson(text: string): { value: unknown } | Problem {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const { message } = error as SyntaxError;
    const at = /at position (\d+)/.exec(message)?.[1];
    if (!at || Number(at) >= text.trimEnd().length) {
      return { problem: 'the JSON is cut off: it ends in the middle; ask for the whole file' };
    }
    return { problem: `the JSON is broken at ${placeOf(text, Number(at))}: ask for the file again` };
  }
}

function placeOf(text: string, position: number): string {
  const before = text.slice(0, position).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

function readData(value: unknown): Input | Problem {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { problem: 'the JSON is not an object: give a report or an observation' };
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
    if ('problem' in observation) return { problem: explained(value) ?? observation.problem };
    return { kind, observations: [observation], answers: {} };
  }
  return { problem: 'neither a report (it has no "format") nor an observation (it has no "v" and "host")' };
}

/** Which field is wrong and how, where the version is one we know. */
function explained(value: object): string | undefined {
  if ((value as { v?: unknown }).v !== 1) return undefined;
  return `not an observation: ${problemWords(observationSchema.safeParse(value).error?.issues[0])}`;
}
