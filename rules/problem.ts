import type { Message, Values } from './words/language.ts';

/** A user error: why something cannot be used, one clause that begins with a small letter and has no full stop. */
export interface Problem {
  readonly problem: Message;
}

/** What can be wrong with data. */
export const problemTexts = {
  invalid: 'it is not valid',
  notReport: 'not a report: {problem}',
  notObservation: 'not an observation: {problem}',
  reportVersion: 'version {version} of the report format is not known here (known: {known})',
  observationVersion: 'version {version} of the observation format is not known here (known: {known})',
  field: '{field}: {problem}',
  unknownField: 'unknown field {names}',
  wrongType: 'missing, or not of type {type}',
  wrongValue: 'missing, or not {value}',
  noneOf: 'missing, or none of {values}',
  noneOfMany: 'missing, or not one of the known values',
  tooBig: 'more than {count}',
  tooLong: 'more than {count} {count|one:character|other:characters}',
  tooMany: 'more than {count} {count|one:entry|other:entries}',
  tooSmall: 'less than {count}',
  tooShort: 'less than {count} {count|one:character|other:characters}',
  tooFew: 'less than {count} {count|one:entry|other:entries}',
  otherForm: 'not in the expected form',
} as const;

const most = { number: 'tooBig', string: 'tooLong', array: 'tooMany' } as const;
const least = { number: 'tooSmall', string: 'tooShort', array: 'tooFew' } as const;
const longestValue = 120;

/** The part of a zod issue that is put into words here: `zod/mini` brings no messages of its own. */
export interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly expected?: string;
  readonly origin?: string;
  readonly maximum?: number | bigint;
  readonly minimum?: number | bigint;
  /** Of a check of our own: what is wrong, in words. */
  readonly params?: { readonly says?: Message } | undefined;
}

/** `return refused(openTexts.empty)`: the problem that a sentence of a table names. */
export function refused(text: string, values: Values = {}): Problem {
  return { problem: { text, values } };
}

/** One clause that names the field and what is wrong with it: `observations.0: unknown field "x"`. */
export function problemOf(issue: Issue | undefined): Message {
  if (!issue) return { text: problemTexts.invalid };
  const field = issue.path.map(String).join('.');
  const problem = clauseOf(issue);
  return field === ''
    ? problem
    : { text: problemTexts.field, values: { field: valueInLine(field), problem } };
}

/**
 * What comes from a file or an argument, as a value of a message: without line breaks, control characters and halves
 * of characters, and not long. The sentences of the tables are of that kind; so whatever a message says fits in a line.
 */
export function valueInLine(value: string): string {
  const clean = value.slice(0, 4 * longestValue).replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, ' ');
  const short = clean.slice(0, longestValue).replace(/\p{Cs}$/u, '');
  return short.length < clean.length ? `${short}…` : clean;
}

/** What is wrong, without the field. */
export function clauseOf(issue: Issue): Message {
  const { keys = [], values = [], expected = '?', origin, maximum = 0, minimum = 0 } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return { text: problemTexts.unknownField, values: { names: quoted(keys) } };
    case 'invalid_type':
      return { text: problemTexts.wrongType, values: { type: expected } };
    case 'invalid_value':
      return oneOf(values);
    case 'too_big':
      return { text: problemTexts[most[kindOf(origin)]], values: { count: Number(maximum) } };
    case 'too_small':
      return { text: problemTexts[least[kindOf(origin)]], values: { count: Number(minimum) } };
    default:
      return issue.params?.says ?? { text: problemTexts.otherForm };
  }
}

/** Long lists are for the documentation, not for one line. */
function oneOf(values: readonly unknown[]): Message {
  if (values.length > 6) return { text: problemTexts.noneOfMany };
  return values.length === 1
    ? { text: problemTexts.wrongValue, values: { value: quoted(values) } }
    : { text: problemTexts.noneOf, values: { values: quoted(values) } };
}

function quoted(values: readonly unknown[]): string {
  return valueInLine(values.map((value) => JSON.stringify(value)).join(', '));
}

function kindOf(origin: string | undefined): keyof typeof most {
  return origin === 'string' || origin === 'array' ? origin : 'number';
}
