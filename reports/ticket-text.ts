import { diagnose } from '../rules/diagnose.ts';
import { type Problem, refused } from '../rules/problem.ts';
import { fnv1a } from '../rules/reading/fnv1a.ts';
import { type Language, words } from '../rules/words/language.ts';
import { findingWords, fixTitle } from '../rules/words/wording.ts';
import { withoutMarkup } from './mail.ts';
import { parseReport, type Report } from './report.ts';
import { openTexts, ticketTexts } from './texts.ts';

/**
 * A report as text for an e-mail or a ticket: a few lines for people, then a block of data. The block is written so
 * that nothing on the way has a reason to touch it: letters and digits alone, in lines of 64. Hyphens become dashes,
 * underscores become italics, `--` begins a signature; so there are none, also not in the lines around it.
 */

const begins = 'SIGNINHELPREPORTBEGINS';
const ends = 'SIGNINHELPREPORTENDS';
/** Checksum and length of what follows, each as eight hexadecimal digits. */
const headLength = 16;

/** A few lines for people in their language, then the report as data. */
export function toTicketText(report: Report, language: Language): string {
  const block = dataOf(report).match(/.{1,64}/g) ?? [];
  return [
    say(language, 'head'),
    '',
    ...summary(report, language),
    '',
    say(language, 'helpDesk'),
    say(language, 'leave'),
    '',
    begins,
    ...block,
    ends,
    '',
  ].join('\n');
}

/**
 * The report in a text that toTicketText has made, whatever mail programs did to it on the way. Of several blocks the
 * first that is whole.
 *
 * @returns undefined where there is no such block, and one clear clause where there is one that cannot be used
 */
export function fromTicketText(text: string): Report | Problem | undefined {
  const clean = withoutMarkup(text);
  // Some programs put initials before the marks of quoting: "JD> ".
  const readings = [clean, clean.replace(/\b[A-Za-z]{1,8}(?=[>|])/g, '')].flatMap(readBlocks);
  return readings.find((one) => !('problem' in one)) ?? readings[0];
}

/** Only letters and digits count: also a marker can be broken into two lines. */
function readBlocks(text: string): (Report | Problem)[] {
  const [, ...parts] = text.replace(/[^A-Za-z0-9]+/g, '').split(begins);
  return parts.map(readBlock);
}

/** The labels of Microsoft’s own pages stay as they are there: support asks for them, and from-text.ts looks for them. */
function summary(report: Report, language: Language): string[] {
  const { observations, note } = report;
  const seen = observations.at(-1);
  const codes = [...new Set(observations.flatMap((one) => one.codes))].join(', ');
  const lines = [
    say(language, 'what', titleOf(report, language)),
    seen && say(language, 'when', seen.at),
    seen && say(language, 'where', `${seen.host}${seen.path}`),
    codes && say(language, 'codes', codes),
    seen?.requestId && `Request Id: ${seen.requestId}`,
    seen?.correlationId && `Correlation Id: ${seen.correlationId}`,
    seen?.timestamp && `Timestamp: ${seen.timestamp}`,
    ...triedLines(report, language),
    note && say(language, 'note', note),
  ];
  return lines.flatMap((line) => line || []);
}

function triedLines({ outcomes = [] }: Report, language: Language): string[] {
  return outcomes.map(({ rule, fix, solved }) =>
    say(language, solved ? 'solved' : 'notSolved', fixTitle(language, rule, fix)),
  );
}

/** What the sender was shown first, in the words of today. */
function titleOf({ observations, diagnosis: then, answers }: Report, language: Language): string {
  const now = diagnose({ observations, answers }).findings;
  const rule = then?.findings[0]?.rule ?? now[0]?.rule;
  const finding = now.find((one) => one.rule === rule);
  return (finding && findingWords(language, finding)?.title) ?? rule ?? say(language, 'nothing');
}

function say(language: Language, text: keyof typeof ticketTexts, value = ''): string {
  return words(language, { text: ticketTexts[text], values: { value } });
}

/**
 * JSON in ASCII as base64url. Written as \u…, `>`, `?` and `~` leave no byte whose base64 could hold one of the two
 * characters that are neither letter nor digit; so the browser's own btoa is enough.
 */
function dataOf(report: Report): string {
  const json = JSON.stringify(report).replace(/[>?~\u007f-\uffff]/g, escaped);
  const data = btoa(json).replace(/={1,2}$/, '');
  return checksum(data) + hex(data.length) + data;
}

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function readBlock(part: string): Report | Problem {
  const [block = ''] = part.split(ends);
  const length = Number.parseInt(block.slice(8, headLength), 16);
  const data = block.slice(headLength, headLength + length);
  if (!(data.length >= length)) return refused(openTexts.cutOff);
  if (!block.startsWith(checksum(data))) return refused(openTexts.changed);
  try {
    return parseReport(JSON.parse(atob(data)));
  } catch {
    return refused(openTexts.unreadable);
  }
}

/** Against accidents, not against forgery: what comes out is checked as any other report. */
function checksum(text: string): string {
  return hex(fnv1a(text));
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
