import {
  bestLanguage,
  english,
  englishName,
  type Language,
  type LanguageName,
  languageOf,
  type Overlay,
} from '../rules/words/language.ts';
import { policyKey, store, stored, watchStored } from './storage.ts';

/**
 * The language that the extension speaks: the organisation's choice, or else the person's, or else the browser's. The
 * scripts say English; another language is a file of the extension's own (locales/), read when it is needed. Whatever
 * cannot be read leaves English.
 */
const key = 'language';

/** One for each file of assets/locales; the build writes them here. Tests have none. */
const others: readonly LanguageName[] = import.meta.env.LANGUAGES ?? [];

/** English, and one for each file of assets/locales. */
export async function knownLanguages(): Promise<readonly LanguageName[]> {
  return [englishName, ...others];
}

/** The tag of the chosen language; undefined where it follows the browser. */
export async function chosenLanguage(): Promise<string | undefined> {
  return tagOf(await stored('local', key));
}

/** The tag that the policy sets; where there is no such language the person's choice counts. */
export async function languageByPolicy(): Promise<string | undefined> {
  return tagOf(Object(await stored('local', policyKey).catch(() => undefined))[key]);
}

/** @param language a tag, or undefined to follow the browser again */
export async function chooseLanguage(language: string | undefined): Promise<void> {
  await store('local', key, language);
}

/** Calls back after every choice, also one made on another page or by the policy. */
export function watchLanguage(changed: () => void): () => void {
  return watchStored('local', [key, policyKey], changed);
}

/** The language in use. Never fails. */
export async function languageInUse(): Promise<Language> {
  // Nobody has chosen, most often: the words are on their way while that is asked.
  const likely = loadBest(navigator.languages);
  const asked = await Promise.all([languageByPolicy(), chosenLanguage().catch(() => undefined)]);
  const chosen = asked.filter((tag) => tag !== undefined);
  return chosen.length > 0 ? loadBest([...chosen, ...navigator.languages]) : likely;
}

function loadBest(wanted: readonly string[]): Promise<Language> {
  return loadLanguage(bestLanguage(wanted, others).language);
}

function tagOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

const loaded = new Map<string, Promise<Language>>();

/** @returns English where there is no such language. */
export function loadLanguage(tag: string): Promise<Language> {
  const known = loaded.get(tag) ?? load(tag);
  loaded.set(tag, known);
  return known;
}

/** A file of the extension itself: nothing leaves the browser. */
async function load(tag: string): Promise<Language> {
  if (tag === englishName.language) return english;
  try {
    const overlay: Overlay = await (await fetch(`/locales/${tag}.json`)).json();
    return languageOf(overlay);
  } catch {
    loaded.delete(tag); // the next who asks may have more luck
    return english;
  }
}
