import { catalog } from '../../rules/catalog/index.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Change } from './compare.ts';
import type { Watched } from './watch.ts';

type Table = Readonly<Record<string, { readonly title: string; readonly url: string }>>;
type Facts = Readonly<Record<string, string>>;

/** What a maintainer reads, as Markdown: one item an article, with the fact, the rules that rest on it, and what to do. */
export function report(
  { changes, first }: Pick<Watched, 'changes' | 'first'>,
  table: Table,
  facts: Facts,
): string {
  const silent = changes.filter(({ kind }) => kind === 'silent');
  const real = changes.filter(({ kind }) => kind !== 'silent');
  const articles = [...new Set(real.map(({ id }) => id))];
  return [
    headOf(articles.length),
    ...articles.map((article) => {
      const itsOwn = real.filter(({ id }) => id === article);
      return item(article, itsOwn, table[article], facts[article]);
    }),
    ...(first.length > 0 ? [withoutBaseline(first)] : []),
    ...(silent.length > 0
      ? ['Not read this time:', ...silent.map(({ id, what }) => `- ${id}: ${what}`)]
      : []),
  ].join('\n');
}

function headOf(articles: number): string {
  if (articles === 0) return 'Nothing changed.';
  return articles === 1 ? '1 article changed.' : `${articles} articles changed.`;
}

const toDo: Readonly<Record<Exclude<Change['kind'], 'silent'>, string>> = {
  changed:
    'Read the article, correct the rules, set `dated` and `checked` in rules/sources.ts and the fact in rules/facts.ts',
  moved: 'Read the article at its new place and set `url` in rules/sources.ts',
  gone: 'Find the article that took its place. Without one, no rule may rest on it any longer',
};

function item(id: string, changes: readonly Change[], source: Table[string] | undefined, fact = ''): string {
  const kinds = [...new Set(changes.map(({ kind }) => kind))].filter((kind) => kind !== 'silent');
  return [
    `- **${id}** ${changes.map(({ kind, what }) => `${kind}: ${what}`).join('; ')}. [${source?.title}](${source?.url})`,
    `  - Compared was: ${fact}`,
    `  - Rules: ${rulesOf(id, changes)}.`,
    `  - ${kinds.map((kind) => toDo[kind]).join('. ')}; then \`npm run sources -- ${id} --keep\`.`,
  ].join('\n');
}

/** Nearly every rule rests on the list of codes: where codes changed, those that name them. */
function rulesOf(id: string, changes: readonly Change[]): string {
  const codes = changes.flatMap(({ what }) => what.match(/\bAADSTS\d+\b/g) ?? []);
  const named = (rule: Rule) => rule.signals.some(({ code = [] }) => codes.some((one) => code.includes(one)));
  const rests = ({ sources }: Rule) => (sources as readonly string[]).includes(id);
  const rules = catalog.filter(codes.length > 0 ? named : rests).map((rule) => rule.id);
  return rules.join(', ') || 'none yet';
}

function withoutBaseline(first: readonly string[]): string {
  return [
    `Without a baseline: ${first.length}. Their sentences can be compared from the next look on, once`,
    '`npm run sources -- --keep` has written tools/sources/seen.json and somebody has committed it:',
    ...first.map((id) => `- ${id}`),
  ].join('\n');
}
