import type { Node, Source } from './sources.ts';

/** A test or a group of tests, as it is written in a file. */
export interface Titled {
  /** With `…` for what is put in when it runs. */
  readonly title: string;
  readonly isGroup: boolean;
  /** Neither it nor a group around it is marked `skip`, `todo` or `fails`. */
  readonly runs: boolean;
  readonly start: number;
  readonly end: number;
}

/** Every test and group of a file that has a title. */
export function titledIn({ nodes }: Source): Titled[] {
  const all = nodes.filter(({ type }) => type === 'CallExpression').flatMap(titled);
  const idle = all.filter(({ runs }) => !runs);
  return all.map((one) => ({ ...one, runs: !idle.some((other) => holds(other, one)) }));
}

/** Whether something runs where the title says: the test itself, or a test of the group. */
export function runsIn(all: readonly Titled[], words: string): boolean {
  return all.some(({ title, isGroup, runs, ...place }) => {
    if (!title.includes(words) || !runs) return false;
    return !isGroup || all.some((one) => !one.isGroup && one.runs && holds(place, one));
  });
}

function titled(call: Node): Titled[] {
  const [first, work] = call.arguments as readonly Node[];
  const [kind = '', ...marks] = namesOf(call.callee as Node);
  if (!first || !work || !['test', 'it', 'describe'].includes(kind)) return [];
  const runs = !marks.some((mark) => ['skip', 'todo', 'fails'].includes(mark));
  const titles = rowsOf(call.callee as Node).map((row) => textOf(first).replace('%s', row));
  return titles.map((title) => ({
    title,
    isGroup: kind === 'describe',
    runs,
    start: call.start,
    end: call.end,
  }));
}

/** What stands first in each row of `test.each([['…'], ['…']])`; `%s` where nothing of the kind is written. */
function rowsOf(callee: Node): string[] {
  const [table] = (callee.arguments ?? []) as readonly Node[];
  const rows = (table?.elements ?? []) as readonly Node[];
  const texts = rows.flatMap((row) => ((row.elements ?? [row]) as readonly Node[]).slice(0, 1)).map(textOf);
  return texts.length > 0 ? texts : ['%s'];
}

/** `test.each([…])` is `test`, `each`. */
function namesOf(node: Node): string[] {
  if (node.type === 'Identifier') return [String(node.name)];
  if (node.type === 'CallExpression') return namesOf(node.callee as Node);
  if (node.type !== 'MemberExpression') return [];
  return [...namesOf(node.object as Node), ...namesOf(node.property as Node)];
}

/** What is only known when it runs is `…`. */
function textOf(node: Node): string {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral') return '…';
  return (node.quasis as readonly { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('…');
}

function holds(outer: Pick<Titled, 'start' | 'end'>, inner: Pick<Titled, 'start' | 'end'>): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
