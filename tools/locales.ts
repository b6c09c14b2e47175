import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, refused, valueInLine } from '../rules/problem.ts';
import { english, type LocaleFile, words } from '../rules/words/language.ts';
import { localeTexts } from './diagnose/texts.ts';
import { root } from './run.ts';

/** The translations, for tools: assets/locales/<tag>.json. English is none of them. */
export const localesFolder = join(root, 'assets', 'locales');

/** In the order of the alphabet. Files that go with them, such as `fr.glossary.json`, are not counted. */
export function localeTags(folder = localesFolder): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.flatMap((name) => /^([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\.json$/.exec(name)?.[1] ?? []).sort();
}

/** For tools that cannot go on without it: throws what `openLocale` would say. */
export function readLocale(tag: string, folder = localesFolder): LocaleFile {
  const locale = openLocale(tag, folder);
  if ('problem' in locale) throw new Error(words(english, locale.problem));
  return locale;
}

/**
 * The file of one of `localeTags`, or the problem with it. Whether its sentences are those that are said today is for
 * the tests to find out.
 */
export function openLocale(tag: string, folder = localesFolder): LocaleFile | Problem {
  try {
    const locale: unknown = JSON.parse(readFileSync(join(folder, `${tag}.json`), 'utf8'));
    return isLocale(locale, tag) ? locale : refused(localeTexts.otherForm, { file: `${tag}.json` });
  } catch (error) {
    const reason = valueInLine(error instanceof Error ? error.message : String(error));
    return refused(localeTexts.unreadable, { file: `${tag}.json`, reason });
  }
}

function isLocale(value: unknown, tag: string): value is LocaleFile {
  if (typeof value !== 'object' || value === null) return false;
  const { language, name, direction, words: pairs } = value as Partial<Record<keyof LocaleFile, unknown>>;
  return (
    language === tag &&
    typeof name === 'string' &&
    (direction === undefined || direction === 'rtl') &&
    typeof pairs === 'object' &&
    pairs !== null &&
    Object.values(pairs).every((translation) => typeof translation === 'string')
  );
}
