import { type Phrase, type PhraseId, phrases } from '../../rules/data/phrases.ts';
import type { Page } from './page.ts';
import type { Block } from './text.ts';

interface Wanted {
  readonly id: PhraseId;
  readonly whole: boolean;
  readonly inferred: boolean;
}

/** The phrases of one page family, as one pattern of literals that is compiled once. */
interface Table {
  readonly pattern: RegExp;
  readonly byText: ReadonlyMap<string, Wanted>;
}

const tables = new Map<Phrase['where'], Table>();

/** Longer blocks are prose that mentions a sentence; alerts may say more. */
const longestBlock = 400;
const longestAlert = 1200;

/**
 * The ids of the phrases that the blocks show, `:inferred` behind those of inferred wording.
 *
 * A phrase counts at the start of a block, inside an alert also later. Rows, links and articles quote: they never
 * count, unless they stand in an alert. Visibility is asked only of what was found.
 */
export function findPhrases(where: Phrase['where'], blocks: readonly Block[], page: Page): string[] {
  const table = tableOf(where);
  const found = new Set<string>();
  for (const block of blocks) {
    const wanted = phraseIn(block, table);
    if (wanted && page.isVisible(block.element))
      found.add(wanted.inferred ? `${wanted.id}:inferred` : wanted.id);
  }
  return [...found].slice(0, 8);
}

function phraseIn(block: Block, { pattern, byText }: Table): Wanted | undefined {
  if (block.quoted && !block.alert) return undefined;
  if (block.text.length > (block.alert ? longestAlert : longestBlock)) return undefined;
  const text = block.text.toLowerCase();
  const hit = pattern.exec(text);
  if (!hit || (hit.index > 0 && !block.alert)) return undefined;
  const wanted = byText.get(hit[0]);
  if (wanted?.whole && text.replace(/[ .!:]+$/, '') !== hit[0]) return undefined;
  return wanted;
}

function tableOf(where: Phrase['where']): Table {
  const known = tables.get(where);
  if (known) return known;
  const byText = new Map<string, Wanted>();
  for (const [id, phrase] of Object.entries(phrases) as [PhraseId, Phrase][]) {
    if (phrase.where !== where) continue;
    for (const { text, from } of phrase.wordings) {
      byText.set(text, { id, whole: phrase.whole === true, inferred: from === 'inferred' });
    }
  }
  // Longest first: "access denied. please contact" before "access denied".
  const literals = [...byText.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const table = { pattern: new RegExp(literals.join('|') || '(?!)'), byText };
  tables.set(where, table);
  return table;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
