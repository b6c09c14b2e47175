import type { WordId } from '../data/topic-lexicon.ts';
import { contexts, type Topic, type TopicId, topics } from '../data/topics.ts';
import { fold } from './fold.ts';
import { topicWordsIn, type Word } from './topic-words.ts';

/** What a text says of itself, by the words that it uses. */
export interface Told {
  /** In the order of the table: the particular before the general. Of what a program was told only that. */
  readonly topics: readonly TopicId[];
  /** Whether it names Partner Center or a program of it, or at least Microsoft. */
  readonly about: 'partner' | 'microsoft' | undefined;
  /** Whether it names another product, which has denials and faults of its own. */
  readonly elsewhere: boolean;
  /** The words that were understood, each once. */
  readonly words: readonly WordId[];
}

/** More of a mail is not its message. */
const mostRead = 6000;
/** So many sentences one after the other are read together. */
const together = 3;
const ends = /[.!?。！？…;]\s|[。！？]|\n+/g;

/**
 * Prose: what a mail or a ticket is about, in any of the languages of the lexicon.
 *
 * @param text the newest part, with its lines
 */
export function toldIn(text: string): Told {
  const folded = text.slice(0, mostRead).split('\n').map(fold).join('\n');
  const words = topicWordsIn(folded);
  const ids = new Set(words.map(({ id }) => id));
  const about = contextOf(ids);
  const windows = windowsOf(folded, words).filter((window) => !window.has('notNow'));
  const elsewhere = ids.has('elsewhere') && !contexts.partner.some((id) => ids.has(id));
  const found = (Object.entries(topics) as [TopicId, Topic][]).flatMap(([id, topic]) =>
    isNamed(topic, ids) && !elsewhere && windows.some((window) => says(topic, window)) ? [id] : [],
  );
  const ofTools = found.filter((id) => topics[id].about === 'tool');
  return { topics: ofTools.length > 0 ? ofTools : found, about, elsewhere, words: [...ids] };
}

function contextOf(ids: ReadonlySet<WordId>): Told['about'] {
  if (contexts.partner.some((id) => ids.has(id))) return 'partner';
  return contexts.microsoft.some((id) => ids.has(id)) ? 'microsoft' : undefined;
}

function isNamed({ about }: Topic, ids: ReadonlySet<WordId>): boolean {
  return contexts[about].some((id) => ids.has(id));
}

function says({ says }: Topic, window: ReadonlySet<WordId>): boolean {
  return says.some((list) => list.every((id) => window.has(id)));
}

/** What is said in each few sentences. */
function windowsOf(text: string, words: readonly Word[]): Set<WordId>[] {
  const starts = [0, ...[...text.matchAll(ends)].map(({ index, 0: end }) => index + end.length)];
  const sentences = starts.map(() => new Set<WordId>());
  let sentence = 0;
  for (const { id, at } of words) {
    while ((starts[sentence + 1] ?? Number.POSITIVE_INFINITY) <= at) sentence++;
    sentences[sentence]?.add(id);
  }
  const said = sentences.filter(({ size }) => size > 0);
  return said.map((_, i) => new Set(said.slice(i, i + together).flatMap((ids) => [...ids])));
}
