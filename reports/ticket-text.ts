import { diagnose } from '../rules/diagnose.ts';
import { parseReport, type Report } from '../rules/report.ts';
import { fnv1a } from '../rules/text/fnv1a.ts';
import { findingWords } from '../rules/wording.ts';
import { withoutMarkup } from './mail.ts';

/**
 * A report as text for an e-mail or a ticket: a few lines for people, then a block of data. The block is written so
 * that nothing on the way has a reason to touch it: letters and digits alone, in lines of 64. Hyphens become dashes,
 * underscores become italics, `--` begins a signature; so there are none, also not in the lines around it.
 */

const begins = 'SIGNINHELPREPORTBEGINS';
const ends = 'SIGNINHELPREPORTENDS';
/** Checksum and length of what follows, each as eight hexadecimal digits. */
const headLength = 16;
const askAgain = 'ask for the whole text, or for the report as a file';

/** A few lines for people, then the report as data. */
export function toTicketText(report: Report): string {
  const block = dataOf(report).match(/.{1,64}/g) ?? [];
  return [
    'Sign-in Help for Partner Center: report',
    '',
    ...summary(report),
    '',
    'Help desk: copy this whole message into the help desk page of the extension.',
    'Please leave the lines below as they are.',
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
export function fromTicketText(text: string): Report | { readonly problem: string } | undefined {
  const clean = withoutMarkup(text);
  // Some programs put initials before the marks of quoting: "JD> ".
  const readings = [clean, clean.replace(/\b[A-Za-z]{1,8}(?=[>|])/g, '')].flatMap(readBlocks);
  return readings.find((one) => !('problem' in one)) ?? readings[0];
}

/** Only letters and digits count: also a marker can be broken into two lines. */
function readBlocks(text: string): (Report | { readonly problem: string })[] {
  const [, ...parts] = text.replace(/[^A-Za-z0-9]+/g, '').split(begins);
  return parts.map(readBlock);
}

function summary({ observations, diagnosis: then, answers, note }: Report): string[] {
  const seen = observations.at(-1);
  const now = diagnose({ observations, answers }).findings;
  const rule = then?.findings[0]?.rule ?? now[0]?.rule;
  const finding = now.find((one) => one.rule === rule);
  const lines: readonly [string, string | undefined][] = [
    ['What', (finding && findingWords(finding)?.title) ?? rule ?? 'nothing recognised'],
    ['When', seen?.at],
    ['Where', seen && `${seen.host}${seen.path}`],
    ['Codes', [...new Set(observations.flatMap(({ codes }) => codes))].join(', ')],
    ['Request Id', seen?.requestId],
    ['Correlation Id', seen?.correlationId],
    ['Timestamp', seen?.timestamp],
    ['Note', note],
  ];
  return lines.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
}

/**
 * JSON in ASCII as base64url. Written as \u…, `>`, `?` and `~` leave no byte whose base64 could hold one of the two
 * characters that are neither letter nor digit; so the browser's own btoa is enough.
 */
function dataOf(report: Report): string {
  const json = JSON.stringify(report).replace(/[>?~\u007f-\uffff]/g, escaped);
  const data = btoa(json).replace(/=+$/, '');
  return checksum(data) + hex(data.length) + data;
}

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function readBlock(part: string): Report | { readonly problem: string } {
  const [block = ''] = part.split(ends);
  const length = Number.parseInt(block.slice(8, headLength), 16);
  const data = block.slice(headLength, headLength + length);
  if (!(data.length >= length)) {
    return { problem: `the report in the text is cut off, lines of it are missing: ${askAgain}` };
  }
  if (!block.startsWith(checksum(data))) {
    return { problem: `the report in the text was changed on its way: ${askAgain}` };
  }
  try {
    return parseReport(JSON.parse(atob(data)));
  } catch {
    return { problem: `the report in the text cannot be read: ${askAgain}` };
  }
}

/** Against accidents, not against forgery: what comes out is checked as any other report. */
function checksum(text: string): string {
  return hex(fnv1a(text));
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
