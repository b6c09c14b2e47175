import { fnv1a } from '../../rules/reading/fnv1a.ts';
import type { Article } from './page.ts';

/** Words that stand in every article say nothing about where the fact is. */
const common =
  'microsoft partner center account article program which where other their there about without users'.split(
    ' ',
  );

/**
 * The sentences of an article that speak of a fact, each as a fingerprint: those that share at least two of its telling
 * words or numbers. Another layout, menu or paragraph changes none of them.
 *
 * @param fact of rules/facts.ts
 */
export function passagesOf({ sentences }: Article, fact: string): string[] {
  const telling = new Set(wordsOf(fact));
  const about = sentences.filter(
    (sentence) => new Set(wordsOf(sentence).filter((word) => telling.has(word))).size >= 2,
  );
  return [...new Set(about.map((sentence) => fnv1a(wordsOf(sentence).join(' ')).toString(16)))].sort();
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}]{5,}|\d{2,}/gu) ?? [];
  return words.filter((word) => !common.includes(word));
}
