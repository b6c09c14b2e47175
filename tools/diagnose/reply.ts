import { replyLanguageFor } from '../../reports/reply/language.ts';
import { replyText } from '../../reports/reply/reply.ts';
import { waysOf } from '../../reports/reply/ways.ts';
import { type Problem, refused, valueInLine } from '../../rules/problem.ts';
import { english, englishName, type Language, languageOf } from '../../rules/words/language.ts';
import { openLocale } from '../locales.ts';
import { languageNames } from '../words/build.ts';
import type { Asked, Judged } from './judge.ts';
import { argumentTexts } from './texts.ts';

/**
 * The reply to whoever sent it, as the help desk page makes it: in the language in which it was written, with the desk's
 * profile out of `--profile`, the ways of `--way` or the first.
 */
export async function replyOf(judged: Judged, asked: Asked): Promise<string | Problem> {
  const language = partnerLanguage(judged, asked);
  if ('problem' in language) return language;
  const { entraCodes: names } = await import('../../rules/data/entra-codes.ts');
  const parts = {
    language,
    about: judged,
    settings: { ...asked.own, byPolicy: [] },
    own: asked.language,
    ways: asked.ways,
    missing: judged.missing,
    timeIsKnown: judged.kind === 'report',
    names,
    ...(asked.ticket !== undefined && { ticket: asked.ticket }),
  };
  const known = waysOf(parts).map(({ id }) => id);
  const unknown = asked.several ? undefined : asked.ways?.find((way) => !known.includes(way));
  if (unknown === undefined) return replyText(parts);
  return refused(argumentTexts.unknownWay, { way: valueInLine(unknown), known: known.join(', ') });
}

function partnerLanguage({ sent, observations }: Judged, { language, replyIn }: Asked): Language | Problem {
  const page = observations.findLast((seen) => seen.language)?.language;
  const written = [sent?.written, sent?.report.language, page];
  const tag = replyIn ?? replyLanguageFor(written, language.tag, languageNames()).language;
  if (tag === language.tag) return language;
  if (tag === englishName.language) return english;
  const locale = openLocale(tag);
  return 'problem' in locale ? locale : languageOf(locale);
}
