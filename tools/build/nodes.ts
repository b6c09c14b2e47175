/** A part of a parsed script (ESTree), as far as the plugins of the build look at it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** The node and everything in it, each before its parts. */
export function nodesIn(node: Node): Node[] {
  return [node, ...Object.values(node).flat().filter(isNode).flatMap(nodesIn)];
}

/** What takes the place of a part of a script. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly with: string;
}

/** @param cuts in their order, none within another */
export function withCuts(code: string, cuts: readonly Cut[]): string {
  let out = '';
  let done = 0;
  for (const { start, end, with: instead } of cuts) {
    out += code.slice(done, start) + instead;
    done = end;
  }
  return out + code.slice(done);
}
