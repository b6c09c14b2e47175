import { bestLanguage, englishName, type LanguageName } from '../../rules/words/language.ts';

/** In which language a reply begins. */
export interface ReplyLanguage {
  readonly language: string;
  /** The partner’s, where there are not all words for it yet and the reply is in English. */
  readonly insteadOf?: string;
}

/** Those in which a reply can be: a half translated one is for nobody. */
export function replyLanguages(known: readonly LanguageName[]): readonly LanguageName[] {
  return [
    englishName,
    ...known.filter(({ complete, language }) => complete && language !== englishName.language),
  ];
}

/**
 * The partner’s own language, where all words are there; English where they are not; where nobody knows what the partner
 * speaks, the one of the help desk.
 *
 * @param written what the ticket is written in, and failing that what its browser or its page speaks: BCP 47
 * @param own of the help desk
 */
export function replyLanguageFor(
  written: readonly (string | undefined)[],
  own: string,
  known: readonly LanguageName[],
): ReplyLanguage {
  const [wanted] = written.filter((tag) => tag !== undefined);
  const { language } = bestLanguage([wanted ?? own], replyLanguages(known));
  const isEnglish = wanted === undefined || /^en(-|$)/i.test(wanted);
  return { language, ...(!isEnglish && language === englishName.language && { insteadOf: wanted }) };
}
