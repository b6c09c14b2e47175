import { type Problem, refused } from '../../rules/problem.ts';
import { entraCodes } from '../../rules/reading/codes.ts';
import { idsIn } from '../../rules/reading/ids.ts';
import type { Message } from '../../rules/words/language.ts';
import { entitiesOf } from '../entities.ts';
import { hasSigns, observationFromText } from '../from-text.ts';
import { maxTextLength } from '../open.ts';
import type { Report } from '../report.ts';
import { openTexts } from '../texts.ts';
import { ticketNumberIn } from '../ticket-number.ts';
import { fromTicketText } from '../ticket-text.ts';
import { writtenIn } from '../written-in.ts';
import { asReport, type Case, writtenAs } from './case.ts';
import { observationsIn, withoutInserts } from './damaged-report.ts';
import { hasMarkup, textOfMarkup } from './markup.ts';
import { rowsOfPipes } from './pipe-tables.ts';
import { type Repair, repaired } from './repair.ts';
import { intakeNotes } from './texts.ts';

/** The cases of a text that a person wrote, forwarded or copied: its reports, or what its words say. */
export function casesOfText(text: string, now: Date): readonly Case[] | Problem {
  if (text.length > maxTextLength) {
    return refused(openTexts.tooLarge, { size: Math.ceil(text.length / 1e5) / 10 });
  }
  const cases = casesIn(text, now);
  // What stands in the lines of a report was written by nobody.
  const written = writtenIn(text.split(begins)[0] ?? '');
  const number = ticketNumberIn(text);
  if ('problem' in cases) return cases;
  return cases.map((one) => ({ ...writtenAs(one, written), ...(number && { number }) }));
}

function casesIn(text: string, now: Date): readonly Case[] | Problem {
  const reports = reportsIn(text);
  if (reports.whole.length > 0)
    return [...newerThan(text, reports.whole, now), ...reports.whole.map(ofReport)];
  return reports.damaged ? ofDamaged(text, reports.damaged, now) : ofWords(text, now);
}

const begins = 'SIGNINHELPREPORTBEGINS';
const mostReports = 20;

function reportsIn(text: string): { whole: Report[]; damaged?: Problem } {
  const first = fromTicketText(text);
  if (!first) return { whole: [] };
  const parts = text.split(begins).slice(1, mostReports);
  const read = parts.length > 1 ? parts.map((part) => fromTicketText(begins + part)) : [first];
  const whole = read.flatMap((one) => (one && !('problem' in one) ? one : []));
  if (whole.length > 0) return { whole };
  if (!('problem' in first)) return { whole: [first] };
  const mended = withoutInserts(text);
  return mended && !('problem' in mended) ? { whole: [mended] } : { whole: [], damaged: first };
}

function ofReport(report: Report): Case {
  return { kind: 'report', report, notes: [] };
}

/** What is written above a report is newer than it: where it names another code, that is what the mail is about. */
function newerThan(text: string, reports: readonly Report[], now: Date): Case[] {
  const lines = (text.split(begins)[0] ?? '').split(/\r?\n/);
  const head = lines.findIndex((line) =>
    /Sign-in Help for Partner Center|Espace partenaires ?: ?rapport/i.test(line),
  );
  const above = ofWords(lines.slice(0, head < 0 ? 0 : head).join('\n'), now);
  const known = new Set(reports.flatMap(({ observations }) => observations.flatMap(({ codes }) => codes)));
  return above.filter(({ report }) =>
    report.observations.some(({ codes }) => codes.some((code) => !known.has(code))),
  );
}

function ofDamaged(text: string, problem: Problem, now: Date): readonly Case[] | Problem {
  const notes: Message[] = [{ text: intakeNotes.damaged }];
  const observations = observationsIn(text);
  if (observations.length > 0) return [{ kind: 'report', report: asReport(observations), notes }];
  const [above] = ofWords(text.split(begins)[0] ?? '', now);
  const [seen] = above?.report.observations ?? [];
  return above && seen && hasSigns(seen) ? [{ ...above, notes: [...notes, ...above.notes] }] : problem;
}

/** What mail programs and ticket systems put around code. */
const fences =
  /\{(?:noformat|quote|code|panel|color)(?::[^{}\n]{0,80})?\}|\[\/?(?:code|quote|noformat)(?:=[^\]\n]{0,80})?\]|^[ \t]*(?:```|~~~)[\w-]{0,20}[ \t]*$/gim;
/** What tells how to answer, above what was written. */
const replyLine = /^.{0,20}##- ?.{5,160}? ?-##.{0,20}$/gm;

/** What ticket systems number their tickets with: the digits can be those of a code. */
const ticketNumbers =
  /(?<![\p{L}\d])(?:INC|RITM|REQ|SCTASK|CHG|PRB|CS|SR)[-_ ]?\d{5,12}(?!\d)|\[#?[A-Z]{2,10}-\d{1,9}\]/gu;

/** A text as it was written, without what systems wrapped around it. */
export function clean(text: string): string {
  const unwrapped = text.replace(fences, '').replace(replyLine, '').replace(ticketNumbers, ' ');
  const bare = rowsOfPipes(unwrapped);
  const once = hasMarkup(bare) ? textOfMarkup(bare) : entitiesOf(bare);
  // What was escaped twice: tags that stand in the text as text.
  return hasMarkup(once) ? textOfMarkup(once) : once;
}

function ofWords(text: string, now: Date): Case[] {
  if (text.trim() === '') return [];
  const { text: mended, repairs } = repaired(clean(text));
  const parts = severalIn(mended);
  const read = (parts.length > 1 ? parts : [mended]).map((part) => ofPart(part, repairs, now));
  return read;
}

function ofPart(text: string, repairs: readonly Repair[], now: Date): Case {
  const { observation, missing } = observationFromText(text, now);
  const kept = new Set([...observation.codes, observation.requestId, observation.correlationId]);
  const said = repairs.filter(({ meant }) =>
    [...kept].some((one) => one?.endsWith(meant.toLowerCase()) || one?.endsWith(meant)),
  );
  const notes = said.map((values): Message => ({ text: intakeNotes.repaired, values: { ...values } }));
  return { kind: 'text', report: asReport([observation]), missing, text, notes };
}

const mostParts = 20;

/**
 * Several people in one ticket: each error with a code and a Request Id of its own is one. Where one of both is
 * missing the text is about one thing.
 */
function severalIn(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  let ids = new Set<string>();
  for (const paragraph of text.split(/\n\s*\n/)) {
    const { requestId } = idsIn(paragraph);
    const begun = entraCodes(part).length > 0 && ids.size > 0;
    if (begun && entraCodes(paragraph).length > 0 && !(requestId && ids.has(requestId))) {
      parts.push(part);
      part = '';
      ids = new Set();
    }
    part += `${paragraph}\n\n`;
    if (requestId) ids.add(requestId);
  }
  const all = [...parts, part];
  const several =
    all.length > 1 &&
    all.length <= mostParts &&
    all.every((one) => entraCodes(one).length > 0 && idsIn(one).requestId);
  return several ? all : [text];
}
