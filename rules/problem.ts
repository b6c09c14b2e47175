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
}

/** @returns one clause that names the field and what is wrong with it: `observations.0: unknown field "x"`. */
export function problemWords(issue: Issue | undefined): string {
  if (!issue) return 'it is not valid';
  const field = issue.path.map(String).join('.');
  return field === '' ? clause(issue) : `${field}: ${clause(issue)}`;
}

function clause(issue: Issue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `unknown field ${issue.keys?.map((key) => JSON.stringify(key)).join(', ')}`;
    case 'invalid_type':
      return `missing, or not of type ${issue.expected ?? 'expected'}`;
    case 'invalid_value':
      return `missing, or not ${oneOf(issue.values ?? [])}`;
    case 'too_big':
      return `more than ${issue.maximum}${unit(issue.origin)}`;
    case 'too_small':
      return `less than ${issue.minimum}${unit(issue.origin)}`;
    default:
      return 'not in the expected form';
  }
}

/** Long lists are for the documentation, not for one line. */
function oneOf(values: readonly unknown[]): string {
  if (values.length > 6) return 'one of the known values';
  return values.map((value) => JSON.stringify(value)).join(' or ');
}

function unit(origin: string | undefined): string {
  return origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '';
}
