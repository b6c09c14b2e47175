import type { Way } from '../../reports/reply/ways.ts';
import type { LanguageName } from '../../rules/words/language.ts';

/** What is shown of the reply to a case, and of the message beside it. Made in entrypoints/report/reply-in-making.ts. */
export interface ReplyView {
  /** Those in which a reply can be. */
  readonly languages: readonly LanguageName[];
  /** Tag of the one that it is in. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** What the partner writes, by its name, where there are not all words for it and the reply is in English. */
  readonly insteadOf?: string;
  /** Whom it goes to, as it was typed. */
  readonly name: string;
  readonly ways: readonly Way[];
  readonly text: OwnText;
  readonly words: number;
  /** To whoever acts; absent where the ways need nobody else. */
  readonly message?: MessageView;
}

/** For the partner to pass on. */
export interface MessageView {
  /** What those are to whom it can go, best first. */
  readonly to: readonly string[];
  /** Place of the chosen one. */
  readonly chosen: number;
  readonly text: OwnText;
}

/** A text that is made of the facts until somebody writes in it. */
export interface OwnText {
  readonly body: string;
  /** They have written in it, and the facts have changed since. */
  readonly isOutdated: boolean;
  /** What they had written can be had again. */
  readonly hasBefore: boolean;
}

export type TextOf = 'reply' | 'message';
