import { catalog } from './catalog/index.ts';
import { type Source, sources } from './sources.ts';

const articles = new Map<string, readonly (keyof typeof sources)[]>(
  catalog.map((rule) => [rule.id, rule.sources]),
);

/** The articles that a rule was compared with. None for a rule that this version does not know. */
export function articlesOf(rule: string): readonly Source[] {
  return (articles.get(rule) ?? []).map((id) => sources[id]);
}
