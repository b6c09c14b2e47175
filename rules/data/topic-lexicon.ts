import { topicThings } from './topic-things.ts';
import { topicTroubles } from './topic-troubles.ts';
import { topicWords } from './topic-words.ts';

/** What the words of a mail mean, by language: topic-words.ts says how they are written. */
export const lexicon = { ...topicWords, ...topicTroubles, ...topicThings } as const;

export type WordId = keyof typeof lexicon;
