import { catalog } from '../../rules/catalog/index.ts';
import type { Change } from './compare.ts';

/** What a maintainer reads, as Markdown: one item a change, with the fact, the rules that rest on it, and what to do. */
export function report(
  changes: readonly Change[],
  table: Readonly<Record<string, { readonly title: string; readonly url: string }>>,
  facts: Readonly<Record<string, string>>,
): string {
  const real = changes.filter(({ kind }) => kind !== 'silent');
  const silent = changes.filter(({ kind }) => kind === 'silent');
  const lines = real.map(({ id, kind, what }) => {
    const rules = catalog
      .filter(({ sources }) => (sources as readonly string[]).includes(id))
      .map((rule) => rule.id);
    return [
      `- **${id}** ${kind}: ${what}. [${table[id]?.title}](${table[id]?.url})`,
      `  - Compared was: ${facts[id]}`,
      `  - Rules: ${rules.join(', ')}. Read the article, correct the rules, then set \`dated\` and \`checked\` in rules/sources.ts.`,
    ].join('\n');
  });
  const head = real.length === 0 ? 'Nothing changed.' : `${real.length} changes.`;
  const tail = silent.map(({ id, what }) => `- ${id}: ${what}`);
  return [head, ...lines, ...(tail.length > 0 ? ['Not read this time:', ...tail] : [])].join('\n');
}
