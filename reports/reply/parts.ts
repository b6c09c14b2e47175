import type { Case } from '../../rules/diagnose.ts';
import { type Language, type Values, words } from '../../rules/words/language.ts';
import type { CodeNames } from '../../rules/words/wording.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Missing } from '../from-text.ts';
import { replyTexts } from '../texts.ts';

/** All that a reply is made of: whoever answers has the same from page and command line. */
export interface ReplyParts {
  /** The partner’s, who need not speak the help desk’s: language.ts says which. */
  readonly language: Language;
  /** What was seen and answered. */
  readonly about: Case;
  /** Of the help desk; its profile is `desk`. */
  readonly settings?: Settings;
  /** The one in which the profile’s greeting is written; without it, that of the reply. */
  readonly own?: Language;
  /** Ids of the fixes that go in; without them the first. What the first finding has not is passed over. */
  readonly ways?: readonly string[] | undefined;
  /** Whom it goes to, as somebody typed it. */
  readonly name?: string;
  /** Number of the ticket. */
  readonly ticket?: string;
  /** What to ask the partner for. */
  readonly missing?: readonly Missing[] | undefined;
  /** The page was seen when its observation says: true of a report, not of what was read from a text or a file. */
  readonly timeIsKnown?: boolean;
  readonly names?: CodeNames;
}

/** A sentence of the reply. */
export function say(language: Language, text: keyof typeof replyTexts, values: Values = {}): string {
  return words(language, { text: replyTexts[text], values });
}
