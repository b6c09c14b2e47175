import { idsIn } from '../../rules/reading/ids.ts';
import type { Message } from '../../rules/words/language.ts';
import { observationFromText } from '../from-text.ts';
import { asReport, type Case, mostCases } from './case.ts';
import { isRecord } from './json.ts';
import { intakeNotes } from './texts.ts';

/**
 * Logs of sign-ins, a row each: exported by the portal, by Microsoft Graph, by Azure Monitor. Only named fields are read;
 * who signed in tells rows of one person apart, and is then forgotten. Source of the names: Microsoft Learn, "signIn
 * resource type" and "SigninLogs".
 */

/** A row, its names without signs and in small letters. */
export type Row = Readonly<Record<string, string>>;

const fields = {
  code: ['signinerrorcode', 'statuserrorcode', 'errorcode', 'resulttype', 'errornumber'],
  request: ['requestid', 'originalrequestid', 'id'],
  correlation: ['correlationid'],
  time: ['createddatetime', 'dateutc', 'date', 'timegenerated', 'timestamp', 'time', 'creationtime'],
  application: ['appdisplayname', 'application', 'resourcedisplayname', 'resource'],
  applicationId: ['appid', 'applicationid', 'resourceid'],
  status: ['status', 'result'],
  person: ['userprincipalname', 'username', 'userid', 'user', 'userdisplayname', 'identity'],
} as const;

type Field = keyof typeof fields;

/** A column for the number, in whatever language the portal was. */
const codeColumn =
  /(?:err[eo]|fehler|fout|feil|fejl|felkod|virhe|chyb|błęd|ошиб|エラー|错误|錯誤|오류).{0,20}(?:code|c[oó]d|kod|koodi|код|コード|码|碼|코드)|(?:code|c[oó]di|kod|код).{0,20}(?:err|fehler|fout|błęd|ошиб)/iu;
/** Entra interrupts these to ask for something: most go on and end well. Source: Microsoft Learn, "Sign-in log activity details". */
const interruptions = new Set([
  '50058',
  '50072',
  '50074',
  '50076',
  '50079',
  '50097',
  '50125',
  '50127',
  '50129',
  '50140',
  '50143',
  '16000',
  '16001',
  '65001',
]);

/** The name of a column or field as it is compared. */
export function nameOf(column: string): string {
  return column
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether names are those of a log of sign-ins: a number, and an id or a time beside it. */
export function isLog(names: readonly string[]): boolean {
  const plain = names.map(nameOf);
  const has = (field: Field) => fields[field].some((name) => plain.includes(name));
  return (
    (has('code') || names.some((name) => codeColumn.test(name))) &&
    (has('correlation') || has('time') || has('request') || names.length > 3)
  );
}

/** The cases of a log: of each person and code the newest failure, newest first; undefined where it is no such log. */
export class SignInLog {
  readonly #now: Date;
  readonly #newest = new Map<string, { readonly row: Row; readonly time: number; readonly at: number }>();
  #count = 0;
  #failed = 0;
  #mostHeld = 5000;

  constructor(now: Date) {
    this.#now = now;
  }

  add(row: Row): void {
    this.#count++;
    const code = codeOf(row);
    if (!code) return;
    this.#failed++;
    const key = [code, fieldOf(row, 'person'), fieldOf(row, 'application')].join('\n');
    const time = timeOf(fieldOf(row, 'time'));
    const before = this.#newest.get(key);
    if (before ? before.time >= time : this.#newest.size >= this.#mostHeld) return;
    this.#newest.set(key, { row, time, at: this.#count });
  }

  cases(): Case[] {
    const found = [...this.#newest.values()].sort(
      (a, b) => rank(a.row) - rank(b.row) || b.time - a.time || a.at - b.at,
    );
    const rows: Message = { text: intakeNotes.rows, values: { count: this.#count, failed: this.#failed } };
    const more: Message = { text: intakeNotes.moreRows, values: { count: found.length - mostCases } };
    const notes = this.#count > 1 ? [rows, ...(found.length > mostCases ? [more] : [])] : [];
    if (found.length === 0) return [this.#nothing()];
    return found.slice(0, mostCases).map(({ row }, i) => this.#caseOf(row, i === 0 ? notes : []));
  }

  #nothing(): Case {
    const { observation } = observationFromText('', this.#now);
    return {
      kind: 'text',
      report: asReport([observation]),
      text: '',
      notes: [{ text: intakeNotes.noFailure }],
    };
  }

  #caseOf(row: Row, notes: readonly Message[]): Case {
    const { observation, missing } = observationFromText(linesOf(row), this.#now);
    // A log has the ids; where the page was is in none.
    return {
      kind: 'text',
      report: asReport([observation]),
      missing: missing.filter((one) => one !== 'page'),
      text: '',
      notes,
    };
  }
}

/** A row in the words of the page that the person saw. */
function linesOf(row: Row): string {
  const time = fieldOf(row, 'time');
  const lines: readonly [string, string][] = [
    ['Message', `AADSTS${codeOf(row)}`],
    ['Request Id', fieldOf(row, 'request')],
    ['Correlation Id', fieldOf(row, 'correlation')],
    ['Timestamp', /^\d{4}-\d\d-\d\d[T ]/.test(time) ? time : ''],
    ['App id', fieldOf(row, 'applicationId')],
  ];
  const name = fieldOf(row, 'application');
  return [
    ...lines.filter(([, value]) => value !== '').map((line) => line.join(': ')),
    name && `App name: ${name}`,
  ].join('\n');
}

/** Failures before interruptions, those of Partner Center before those of other applications. */
function rank(row: Row): number {
  const isInterruption = /interrupt/i.test(fieldOf(row, 'status')) || interruptions.has(codeOf(row) ?? '');
  return (isInterruption ? 2 : 0) + (/partner/i.test(fieldOf(row, 'application')) ? 0 : 1);
}

function codeOf(row: Row): string | undefined {
  const value =
    fieldOf(row, 'code') || Object.entries(row).find(([name]) => codeColumn.test(name))?.[1] || '';
  const digits = /^(?:AADSTS)?(\d{4,8})$/i.exec(value.trim())?.[1];
  return digits && Number(digits) > 0 ? digits : undefined;
}

function fieldOf(row: Row, field: Field): string {
  for (const name of fields[field]) {
    const value = Object.hasOwn(row, name) ? row[name] : undefined;
    if (value) return value;
  }
  return byValue(row, field) ?? '';
}

const instant = /^(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})[ ,T]+\d{1,2}:\d\d/;
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Columns of a portal in another language: a time by its form, ids by the labels that the reader of texts knows. */
function byValue(row: Row, field: Field): string | undefined {
  if (field === 'time') return Object.values(row).find((value) => instant.test(value));
  if (field !== 'request' && field !== 'correlation') return undefined;
  const id = field === 'request' ? 'requestId' : 'correlationId';
  return Object.entries(row).find(([name, value]) => guid.test(value) && idsIn(`${name}: ${value}`)[id])?.[1];
}

/** Milliseconds; what no program can be sure of (`24/11/2026`) counts by its place. */
function timeOf(text: string): number {
  const local = /^(\d{1,2})[./](\d{1,2})[./](\d{4}),? +(\d{1,2}):(\d\d)(?::(\d\d))?(?! ?[AP]M)/i.exec(text);
  if (local) {
    const [day = 1, month = 1, year = 0, hour = 0, minute = 0, second = 0] = local
      .slice(1)
      .map((one) => Number(one ?? 0));
    return month <= 12
      ? Date.UTC(year, month - 1, day, hour, minute, second)
      : Date.UTC(year, day - 1, month, hour, minute, second);
  }
  const time = Date.parse(text);
  return Number.isNaN(time) ? 0 : time;
}

const deepest = 4;

/** An object of a log as a row: nested names after their own and with what they stand in (`status.errorCode`). */
export function rowOf(value: unknown): Row {
  const row: Record<string, string> = Object.create(null);
  flatten(value, '', row, 0);
  return row;
}

function flatten(value: unknown, prefix: string, row: Record<string, string>, depth: number): void {
  if (!isRecord(value) || depth > deepest) return;
  const entries = Object.entries(value);
  for (const [key, one] of entries) {
    if (typeof one !== 'string' && typeof one !== 'number') continue;
    const name = nameOf(key);
    row[prefix + name] ??= String(one);
    if (prefix && depth < 2) row[name] ??= String(one);
  }
  // What stands in the object itself comes before what stands deeper under the same name.
  for (const [key, one] of entries) {
    const name = nameOf(key);
    flatten(one, name === 'properties' ? '' : name, row, depth + 1);
  }
}
