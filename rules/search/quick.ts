import { catalog } from '../catalog/index.ts';
import { rulesOfCode, type Target } from '../look-up.ts';
import { fold } from '../reading/fold.ts';
import type { Language } from '../words/language.ts';
import { ruleTitle } from '../words/wording.ts';
import { longestQuery, wordsIn } from './fold.ts';
import { alsoSaid } from './texts.ts';
import { begun, codesMeant } from './typed-codes.ts';

/**
 * A few suggestions for the address bar, without the library: the background cannot load it on demand, and its script
 * is read at every start of the worker. It knows the codes that rules explain, and beginnings of words. Whatever it
 * does not find, the search on the page may.
 */

export interface Suggestion extends Target {
  readonly kind: 'rule' | 'code';
  readonly title: string;
}

const most = 5;
const explained = new Set(catalog.flatMap(({ signals }) => signals.flatMap(({ code }) => code ?? [])));

export function suggestions(query: string, language: Language): Suggestion[] {
  const text = query.slice(0, longestQuery);
  return [...codes(text, language), ...rules(text, language)].slice(0, most);
}

/** A slip of the fingers is not corrected here: the code that was typed may be one without a rule. */
function codes(text: string, language: Language): Suggestion[] {
  const meant = codesMeant(fold(text), explained, explained).filter(
    ({ code, cost }) => explained.has(code) && (cost === 0 || cost === begun),
  );
  return meant.flatMap(({ code }): Suggestion[] => {
    const [rule] = rulesOfCode(code);
    return rule ? [{ kind: 'code', id: code, title: ruleTitle(language, rule, { code }) }] : [];
  });
}

/** Rules of which every word that was typed begins a word. */
function rules(text: string, language: Language): Suggestion[] {
  const typed = wordsIn(text);
  if (typed.length === 0) return [];
  return catalog.flatMap(({ id }): Suggestion[] => {
    const title = ruleTitle(language, id);
    const asked = (alsoSaid as Readonly<Record<string, string>>)[id];
    const there = wordsIn(`${title} ${asked ? language.translate(asked) : ''}`);
    const fits = typed.every((word) => there.some((one) => one.startsWith(word)));
    return fits ? [{ kind: 'rule', id, title }] : [];
  });
}
