import { catalog } from '../catalog/index.ts';
import { workspaces } from '../data/workspaces.ts';
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
  /** Of a part of Partner Center, the id is its name: what is to be looked up. */
  readonly kind: 'rule' | 'code' | 'workspace';
  readonly title: string;
}

const most = 5;
const explained = new Set(catalog.flatMap(({ signals }) => signals.flatMap(({ code }) => code ?? [])));

export function suggestions(query: string, language: Language): Suggestion[] {
  const text = query.slice(0, longestQuery);
  const numbers = codes(text, language);
  const words = [...parts(text, language), ...rules(text, language)];
  const found = [...numbers, ...words];
  return (found.length > 0 ? found : rules(text, language, isNearly)).slice(0, most);
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

/** Rules of which every word that was typed begins a word, or as `fits` says. */
function rules(text: string, language: Language, fits = begins): Suggestion[] {
  const typed = wordsIn(text);
  if (typed.length === 0) return [];
  return catalog.flatMap(({ id }): Suggestion[] => {
    const title = ruleTitle(language, id);
    const asked = (alsoSaid as Readonly<Record<string, string>>)[id];
    const there = wordsIn(`${title} ${asked ? language.translate(asked) : ''}`);
    const all = typed.every((word) => there.some((one) => fits(one, word)));
    return all ? [{ kind: 'rule', id, title }] : [];
  });
}

/** Parts of Partner Center by their name, also with a slip. */
function parts(text: string, language: Language): Suggestion[] {
  const typed = wordsIn(text);
  return workspaces.flatMap(({ name, roles }): Suggestion[] => {
    const title = language.translate(name);
    const words = wordsIn(`${title} ${name}`);
    const named = typed.some((word) => word.length > 4 && words.some((one) => isNearly(one, word)));
    return roles.length > 0 && named ? [{ kind: 'workspace', id: title, title }] : [];
  });
}

function begins(word: string, typed: string): boolean {
  return word.startsWith(typed);
}

/** The same word but for one slip: a letter too many, too few, wrong, or two swapped. */
function isNearly(word: string, typed: string): boolean {
  if (begins(word, typed)) return true;
  if (typed.length < 5 || Math.abs(word.length - typed.length) > 1) return false;
  let i = 0;
  while (i < typed.length && word[i] === typed[i]) i++;
  const [a, b] = [word.slice(i), typed.slice(i)];
  const swapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return swapped || a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}
