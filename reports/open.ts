import { type Observation, observationSchema, parseObservation } from '../rules/observation.ts';
import { problemWords } from '../rules/problem.ts';
import { kindOfData, parseReport, type Report, reportFormat } from '../rules/report.ts';
import { type Missing, observationFromText } from './from-text.ts';
import { fromTicketText } from './ticket-text.ts';

/** What was opened, or one clear clause that says why it cannot be and what to do. */
export type Opened =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'text'; readonly observation: Observation; readonly missing: readonly Missing[] }
  | { readonly problem: string };

/** Longer texts are not looked at, in characters. */
export const maxTextLength = 1_000_000;
const longestProblem = 300;

/** Opens whatever a partner has sent: a report, an observation, a ticket text, or mere text. Never throws. */
export function openAny(text: string, now: Date): Opened {
  const opened = open(text, now);
  return 'problem' in opened ? { problem: oneLine(opened.problem) } : opened;
}

function open(text: string, now: Date): Opened {
  if (text.length > maxTextLength) {
    const size = (text.length / 1e6).toFixed(1);
    return {
      problem: `it is too large (${size} MB, at most 1 MB): a report is under 20 kB, paste only the part with the failure`,
    };
  }
  const trimmed = text.replace(/^[\s\ufeff\u200b]+/, '');
  if (trimmed === '') return { problem: 'there is nothing in it: paste what the partner has sent' };
  if (beginsAsJson(trimmed)) return openJson(trimmed);
  if (/^<(!doctype|html|\?xml)/i.test(trimmed)) {
    return { problem: 'it is the source of a web page: copy the text that the page shows instead' };
  }
  const report = fromTicketText(trimmed);
  if (report) return 'problem' in report ? report : { kind: 'report', report };
  return { kind: 'text', ...observationFromText(trimmed, now) };
}

/** Whether a text means to be JSON; a mail with the subject `[EXTERNAL] …` and a log line `[12:30] …` do not. */
export function beginsAsJson(text: string): boolean {
  return /^\s*(\{|\[\s*([[{"\]]|$))/.test(text);
}

function openJson(text: string): Opened {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'it begins as a JSON file, but is cut off or changed: ask for the whole file again' };
  }
  const kind = kindOfData(value);
  if (kind === 'observation') return openObservation(value);
  if (kind === 'report') {
    const report = parseReport(value);
    return 'problem' in report ? report : { kind: 'report', report };
  }
  return {
    problem: 'it is JSON, but neither a report (it has no "format") nor an observation (no "v" and "host")',
  };
}

function openObservation(value: unknown): Opened {
  const observation = parseObservation(value);
  if ('problem' in observation) {
    const { v } = value as { v?: unknown };
    // A wrong version is named as such; of a known one the field that is wrong.
    const issue = v === 1 && observationSchema.safeParse(value).error?.issues[0];
    return issue ? { problem: `not an observation: ${problemWords(issue)}` } : observation;
  }
  return { kind: 'report', report: { format: reportFormat, v: 1, observations: [observation], answers: {} } };
}

/** A file can put anything into the name of a field. */
function oneLine(problem: string): string {
  const clean = problem.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, ' ');
  return clean.length > longestProblem ? `${clean.slice(0, longestProblem)}…` : clean;
}
