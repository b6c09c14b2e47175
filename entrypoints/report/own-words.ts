import type { OwnText } from '../../components/desk/reply-view.ts';
import { fnv1a } from '../../rules/reading/fnv1a.ts';

/**
 * What somebody has written in a text that is made for them. From then on theirs stays, whatever the facts become; what
 * would be made now is offered beside it.
 */
export interface Edited {
  readonly text: string;
  /** Tells the text of which it was made from others; that text itself is not kept. */
  readonly of: string;
}

/** @returns undefined where nothing of it is theirs: it is what is made anyway */
export function edited(text: string, made: string, before: Edited | undefined): Edited | undefined {
  if (text === made) return undefined;
  return { text, of: before?.of ?? markOf(made) };
}

/** @param aside what they had written before they took the new text */
export function ownText(made: string, own: Edited | undefined, aside: string | undefined): OwnText {
  return {
    body: own?.text ?? made,
    isOutdated: own !== undefined && own.of !== markOf(made),
    hasBefore: aside !== undefined,
  };
}

export function markOf(text: string): string {
  return fnv1a(text).toString(36);
}
