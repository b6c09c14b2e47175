import { type Observation, parseObservation } from '../rules/observation/observation.ts';
import { type Problem, refused } from '../rules/problem.ts';
import { hasSigns, type Missing, observationFromText } from './from-text.ts';
import { linesOfJson, meansToBeOurs } from './other-json.ts';
import { kindOfData, parseReport, type Report, reportFormat } from './report.ts';
import { openTexts } from './texts.ts';
import { isExported } from './ticket.ts';
import { fromTicketText } from './ticket-text.ts';

/** What was opened, or one clear clause that says why it cannot be and what to do. */
export type Opened =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'text'; readonly observation: Observation; readonly missing: readonly Missing[] }
  | Problem;

/** What may stand before a text. */
const blank = /^[\s\ufeff\u200b]+/;

/** Longer texts are not looked at, in characters. */
export const maxTextLength = 1_000_000;

/**
 * Opens what this extension makes, and mere text: a report, an observation, a ticket text. Whatever else a partner may
 * send is for the intake (intake/intake.ts). Never throws. A problem
 * fits in a line whatever was sent: of it only short values are in the message (rules/problem.ts).
 */
export function openAny(text: string, now: Date): Opened {
  if (text.length > maxTextLength) {
    return refused(openTexts.tooLarge, { size: Math.ceil(text.length / 1e5) / 10 });
  }
  const trimmed = text.replace(blank, '');
  if (trimmed === '') return refused(openTexts.empty);
  if (beginsAsJson(trimmed)) return openJson(trimmed, now);
  if (/^<(!doctype|html|\?xml)/i.test(trimmed)) return refused(openTexts.webPage);
  const report = fromTicketText(trimmed);
  if (report) return 'problem' in report ? report : { kind: 'report', report };
  return { kind: 'text', ...observationFromText(trimmed, now) };
}

/** Whether a text means to be JSON; a mail with the subject `[EXTERNAL] …` and a log line `[12:30] …` do not. */
export function beginsAsJson(text: string): boolean {
  return /^\s*(\{|\[\s*([[{"\]]|$))/.test(text);
}

function openJson(text: string, now: Date): Opened {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return openProse(text, text, now) ?? refused(openTexts.brokenJson);
  }
  const kind = kindOfData(value);
  if (kind === 'observation') return openObservation(value);
  if (kind === 'report') {
    // An exported list carries what the desk said of it besides.
    const report = parseReport(isExported(value) ? value.report : value);
    return 'problem' in report ? report : { kind: 'report', report };
  }
  return openProse(text, linesOfJson(value), now) ?? refused(openTexts.otherJson);
}

/**
 * JSON that is not ours, read as the text that it holds.
 *
 * @param source as it came
 * @returns undefined where it says nothing that is known, or means to be ours
 */
export function openProse(source: string, text: string, now: Date): Opened | undefined {
  if (meansToBeOurs(source)) return undefined;
  const read = observationFromText(text, now);
  return hasSigns(read.observation) ? { kind: 'text', ...read } : undefined;
}

function openObservation(value: unknown): Opened {
  const observation = parseObservation(value);
  if ('problem' in observation) return observation;
  return { kind: 'report', report: { format: reportFormat, v: 1, observations: [observation], answers: {} } };
}
