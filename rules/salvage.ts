import * as z from 'zod/mini';
import { clauseOf, type Issue, type Problem, valueInLine } from './problem.ts';

/** What could be kept of a value, and what could not. */
export interface Salvaged<T> {
  readonly value: T;
  /** In the order found; after a hundred no more are listed. */
  readonly ignored: readonly Ignored[];
}

/** A value that was left out. The problem does not name the field. */
export interface Ignored extends Problem {
  /** `contacts.owner.0.mail`, as it stands in what was given. */
  readonly field: string;
}

type Schema = z.core.$ZodTypes;
type Path = readonly (string | number)[];

/** Lists what was left out. @returns that nothing is to be kept */
type Ignore = (path: Path, problem: Problem) => typeof nothing;

const maxListed = 100;
const nothing: unique symbol = Symbol('nothing to keep');

/**
 * Takes what is valid of a value and leaves out the rest, field by field and entry by entry, as deep as the schema of
 * objects, records and lists goes: a bad phone number loses that number, not the contact. What is not valid any more
 * without its parts, like a contact of nothing, is left out too, and not listed a second time. Never throws.
 *
 * @param otherwise what stands for a value of which nothing can be kept, or that is not there
 */
export function salvage<T>(schema: z.ZodMiniType<T>, value: unknown, otherwise: T): Salvaged<T> {
  const ignored: Ignored[] = [];
  const ignore: Ignore = (path, { problem }) => {
    if (ignored.length < maxListed) ignored.push({ field: valueInLine(path.join('.')), problem });
    return nothing;
  };
  if (value === undefined || value === null) return { value: otherwise, ignored };
  const kept = keep(schema as unknown as Schema, value, [], ignore);
  return { value: kept === nothing ? otherwise : (kept as T), ignored };
}

/** The same schema for what is kept as a whole or not at all: salvage does not look into a pipe. */
export function inOnePiece<T extends z.ZodMiniType>(schema: T) {
  return z.pipe(z.unknown(), schema);
}

function keep(schema: Schema, value: unknown, path: Path, ignore: Ignore): unknown {
  const { def } = schema._zod;
  switch (def.type) {
    case 'optional':
      return keep(def.innerType as Schema, value, path, ignore);
    case 'array':
      return Array.isArray(value) ? keepEntries(schema, def.element as Schema, value, path, ignore) : whole();
    case 'object':
      return isRecord(value)
        ? keepFields(schema, (key) => own(def.shape, key), value, path, ignore)
        : whole();
    case 'record': {
      const fieldOf = (key: string) =>
        problemWith(def.keyType as Schema, key) ? undefined : (def.valueType as Schema);
      return isRecord(value) ? keepFields(schema, fieldOf, value, path, ignore) : whole();
    }
    default:
      return whole();
  }

  function whole(): unknown {
    const problem = problemWith(schema, value);
    return problem ? ignore(path, problem) : value;
  }
}

function keepFields(
  schema: Schema,
  fieldOf: (key: string) => Schema | undefined,
  value: object,
  path: Path,
  ignore: Ignore,
): unknown {
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  const kept = entries.flatMap(([key, part]) => {
    const field = fieldOf(key);
    if (!field) {
      ignore([...path, key], {
        problem: clauseOf({ code: 'unrecognized_keys', path, keys: [key] }),
      });
      return [];
    }
    const rest = keep(field, part, [...path, key], ignore);
    return rest === nothing ? [] : [[key, rest] as const];
  });
  const whole = kept.length === entries.length;
  return left(schema, Object.fromEntries(kept), whole, path, ignore);
}

/** What is over the limit of the list is left out at its end. */
function keepEntries(
  schema: Schema,
  element: Schema,
  value: readonly unknown[],
  path: Path,
  ignore: Ignore,
): unknown {
  // Nearly always; what follows looks at the whole list again for each of its entries.
  if (!problemWith(schema, value)) return value;
  const kept: unknown[] = [];
  for (const [i, part] of value.entries()) {
    const entry = keep(element, part, [...path, i], ignore);
    if (entry === nothing) continue;
    const tooMany = problemWith(schema, [...kept, entry]);
    if (tooMany && kept.length > 0) {
      ignore([...path, i], tooMany);
      break;
    }
    kept.push(entry);
  }
  return left(schema, kept, kept.length === value.length, path, ignore);
}

/** Of what lost a part, the reason is listed already. */
function left(schema: Schema, value: unknown, whole: boolean, path: Path, ignore: Ignore): unknown {
  const problem = problemWith(schema, value);
  if (!problem) return value;
  return whole ? ignore(path, problem) : nothing;
}

function problemWith(schema: Schema, value: unknown): Problem | undefined {
  const [issue] = (schema as unknown as z.ZodMiniType).safeParse(value).error?.issues ?? [];
  return issue && { problem: clauseOf(issue as Issue) };
}

function own(shape: Readonly<Record<string, unknown>>, key: string): Schema | undefined {
  return Object.hasOwn(shape, key) ? (shape[key] as Schema) : undefined;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
