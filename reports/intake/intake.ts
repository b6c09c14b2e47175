import { type Problem, refused } from '../../rules/problem.ts';
import { hasSigns } from '../from-text.ts';
import { beginsAsJson, openAny, openProse } from '../open.ts';
import { linesOfJson, meansToBeOurs } from '../other-json.ts';
import { kindOfData } from '../report.ts';
import { casesOfCapture, isCapture } from './capture.ts';
import { type Around, asReport, type Case, mostCases, type Taken, takenFrom, tooDeep } from './case.ts';
import { observationsIn } from './damaged-report.ts';
import { textOf } from './decode.ts';
import { formOf, formTexts } from './forms.ts';
import { isRecord, parseJson } from './json.ts';
import { casesOfMail, casesOfOutlook, isMailFile } from './mail-file.ts';
import { casesOfPdf } from './pdf.ts';
import { casesOfPicture } from './picture.ts';
import { isRtf, textOfRtf } from './rtf.ts';
import { addressOf, casesOfArchive, casesOfPage, isArchive, isPage } from './saved-page.ts';
import { isLog, rowOf, SignInLog } from './sign-in-log.ts';
import { casesOfTable, partsOf, tableIn } from './tables.ts';
import { intakeNotes, intakeTexts } from './texts.ts';
import { casesOfText, clean } from './ticket.ts';

/**
 * The one intake: whatever a help desk gets becomes cases. What it is is told by its content. Nothing throws, and of
 * what is not a report only facts stay: codes, ids, known sentences, known addresses.
 */

const MB = 1_000_000;
/** Larger files are read in parts where their form allows it, and refused otherwise. */
const largest = { whole: 10 * MB, document: 50 * MB, table: 200 * MB, capture: 250 * MB } as const;
/** So much of a file shows what it is. */
const looked = 16_384;

/** @returns the cases of a file, or one clause that says why there is none */
export async function takeIn(file: Blob, around: Around): Promise<Taken | Problem> {
  try {
    return await ofFile(file, around, 0);
  } catch (error) {
    // A file that is gone, or one that no memory holds.
    return {
      problem: {
        text: intakeTexts.unreadable,
        values: { reason: error instanceof Error ? error.name : '?' },
      },
    };
  }
}

/** The same of a text that was pasted. */
export async function takeInText(text: string, around: Around): Promise<Taken | Problem> {
  return takeIn(new Blob([text]), around);
}

async function ofFile(file: Blob, around: Around, depth: number): Promise<Taken | Problem> {
  const deep = tooDeep(depth);
  if (deep) return deep;
  const head = new Uint8Array(await file.slice(0, looked).arrayBuffer());
  const form = formOf(head);
  const start = form === 'text' ? textOf(head).trimStart() : '';
  const large = ofLarge(file, head, start, around);
  if (large) return large;
  const isMail = form === 'outlook' || isMailFile(start);
  const most = isMail || form === 'pdf' || form === 'picture' ? largest.document : largest.whole;
  if (file.size > most)
    return refused(intakeTexts.tooLarge, { limit: most / MB, size: Math.ceil(file.size / MB) });
  if (form === 'pdf') return taken(await casesOfPdf(file, around));
  if (form === 'zip' || form === 'binary') return refused(formTexts[form]);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (form === 'picture') return taken(await casesOfPicture(bytes, around));
  const open = (content: Uint8Array) => ofFile(new Blob([new Uint8Array(content)]), around, depth + 1);
  if (form === 'outlook') return (await casesOfOutlook(bytes, open, around)) ?? refused(intakeTexts.office);
  const text = textOf(bytes).replace(blank, '');
  if (!isMail) return ofText(text, around, depth);
  if (isArchive(text)) return taken(await casesOfArchive(bytes, text, around));
  return casesOfMail(withoutBlank(bytes), open, around);
}

/** What may stand before a text. */
const blank = /^[\s\ufeff\u200b]+/;

function withoutBlank(bytes: Uint8Array): Uint8Array {
  const at = bytes.findIndex((byte) => byte > 32 && byte < 127);
  return bytes.subarray(Math.max(0, at));
}

/** Captures and tables are read in parts, whatever their size is; undefined for everything else. */
function ofLarge(
  file: Blob,
  head: Uint8Array,
  start: string,
  around: Around,
): Promise<Taken | Problem> | undefined {
  const parts = () => partsOf(file, head, around.progress, around.signal);
  if (isCapture(start) && file.size <= largest.capture) return casesOfCapture(parts(), around).then(taken);
  const table = tableIn(start);
  if (!table || file.size > largest.table) return undefined;
  return casesOfTable(parts(), table, around).then(taken);
}

async function ofText(text: string, around: Around, depth: number): Promise<Taken | Problem> {
  const deep = tooDeep(depth);
  if (deep) return deep;
  if (text.trim() === '') return refused(intakeTexts.empty);
  if (isRtf(text)) return ofText(textOfRtf(text), around, depth + 1);
  if (isPage(text) || (around.url && text.startsWith('<')) || addressOf(text))
    return taken(await casesOfPage(text, around));
  if (/^(null|true|false)\s*$/.test(text)) return refused(intakeTexts.notObject);
  if (beginsAsJson(text)) return ofJson(text, around.now);
  const fenced = clean(text).replace(blank, '');
  if (/^(?:\{\s*"|\[\s*\{)/.test(fenced) && !('problem' in parseJson(fenced)))
    return ofJson(fenced, around.now);
  return taken(casesOfText(text, around.now));
}

function taken(cases: readonly Case[] | Problem): Taken | Problem {
  return 'problem' in cases ? cases : takenFrom(cases, refused(intakeTexts.empty));
}

/** Ours, a log of sign-ins, or what a program answered. */
function ofJson(text: string, now: Date): Taken | Problem {
  const parsed = parseJson(text);
  if ('problem' in parsed) return ofLines(text, now) ?? ofBroken(text, now) ?? parsed;
  const { value } = parsed;
  if (kindOfData(value)) return ofOurs(text, now);
  if (Array.isArray(value) && value.some((one) => kindOfData(one))) return ofMany(value, now);
  const rows = rowsIn(value);
  if (rows) return taken(logOf(rows, now));
  return (
    ofWords(linesOfJson(value), now) ??
    refused(isRecord(value) ? intakeTexts.otherData : intakeTexts.notObject)
  );
}

function ofOurs(text: string, now: Date): Taken | Problem {
  const opened = openAny(text, now);
  if ('problem' in opened) return opened;
  return opened.kind === 'report'
    ? { cases: [{ kind: 'report', report: opened.report, notes: [] }] }
    : taken(casesOfText(text, now));
}

/** Several reports or observations in a list. */
function ofMany(values: readonly unknown[], now: Date): Taken | Problem {
  const opened = values.slice(0, mostCases).map((one) => openAny(JSON.stringify(one), now));
  const cases = opened.flatMap((one): Case[] =>
    'report' in one ? [{ kind: 'report', report: one.report, notes: [] }] : [],
  );
  const problem = opened.find((one) => 'problem' in one);
  return takenFrom(cases, problem && 'problem' in problem ? problem : refused(intakeTexts.otherData));
}

/** One object a line, as log tools export them; undefined where it is none. */
function ofLines(text: string, now: Date): Taken | Problem | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2 || !lines.slice(0, 3).every((line) => /^\s*\{.*\}\s*,?$/.test(line))) return undefined;
  const values = lines.flatMap((line) => {
    const parsed = parseJson(line.replace(/,\s*$/, ''));
    return 'value' in parsed ? [parsed.value] : [];
  });
  if (values.some((one) => kindOfData(one))) return ofMany(values, now);
  const rows = rowsIn(values);
  return rows ? taken(logOf(rows, now)) : ofWords(linesOfJson(values), now);
}

/** Cut off or changed: what of a report is whole, or the words. */
function ofBroken(text: string, now: Date): Taken | Problem | undefined {
  if (!meansToBeOurs(text)) return ofWords(text, now);
  const observations = observationsIn(text);
  if (observations.length === 0) return undefined;
  return {
    cases: [{ kind: 'report', report: asReport(observations), notes: [{ text: intakeNotes.damaged }] }],
  };
}

function ofWords(text: string, now: Date): Taken | Problem | undefined {
  const opened = openProse(text, text, now);
  if (!opened || 'problem' in opened || opened.kind !== 'text') return undefined;
  const cases = casesOfText(text, now);
  if ('problem' in cases) return cases;
  const spoken = cases.filter(({ report }) => report.observations.some(hasSigns));
  return spoken.length > 0 ? taken(spoken) : undefined;
}

/** Where rows stand in what Graph, the portal and Azure Monitor export; undefined where it is no log of sign-ins. */
function rowsIn(value: unknown): readonly unknown[] | undefined {
  const inner = isRecord(value)
    ? ['value', 'records', 'results', 'data', 'items'].map((name) => value[name]).find(Array.isArray)
    : undefined;
  const rows = Array.isArray(value) ? value : (inner ?? [value]);
  const first = rows.slice(0, 20).find((one) => isRecord(one) && isSignIn(one));
  return first ? rows : undefined;
}

/** A number of an error, an id, and somebody or something that signed in; the body of an error has neither. */
function isSignIn(value: unknown): boolean {
  const names = Object.keys(rowOf(value));
  const isOfSomebody = names.some((name) =>
    /^(?:userprincipalname|userid|user|username|appid|appdisplayname|application|identity|conditionalaccessstatus)$/.test(
      name,
    ),
  );
  return isOfSomebody && isLog(names);
}

function logOf(rows: readonly unknown[], now: Date): Case[] {
  const log = new SignInLog(now);
  for (const row of rows) log.add(rowOf(row));
  return log.cases();
}
