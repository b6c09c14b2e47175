import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/** The code that is shipped, as text and as a syntax tree. */

const root = new URL('../..', import.meta.url);

/** A node of the syntax tree (ESTree), with as much as is asked of any. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export interface Source {
  /** Path from the root. */
  readonly file: string;
  readonly text: string;
  /** Every node of the tree. */
  readonly nodes: readonly Node[];
}

/** Every file of these folders; by default all that goes into the extension. */
export function sources(
  pattern = '{rules,settings,reports,browser,help,components,entrypoints}/**/*.ts',
): Source[] {
  return globSync(pattern, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => parsed(file, readFileSync(new URL(file, root), 'utf8')));
}

/** @throws where the text is no TypeScript. */
export function parsed(file: string, text: string): Source {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return { file, text, nodes: [...nodesIn(program)] };
}

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const one of value) yield* nodesIn(one);
  } else if (typeof value === 'object' && value !== null && !(value instanceof RegExp)) {
    if ('type' in value && typeof value.type === 'string') yield value as Node;
    for (const part of Object.values(value)) yield* nodesIn(part);
  }
}

/** `rules/reading/codes.ts:12`, for messages. */
export function placeOf({ file, text }: Source, { start }: Node): string {
  return `${file}:${text.slice(0, start).split('\n').length}`;
}
