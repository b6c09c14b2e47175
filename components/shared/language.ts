import { english, type Language } from '../../rules/words/language.ts';

/**
 * The language of the document. One document speaks one language at a time, so it is kept here, once, for the elements in
 * it and for the page that holds them. Whatever is not an element (rules, reports, help) takes its language as an argument.
 */
let current: Language = english;
const listeners = new Set<() => void>();

export function language(): Language {
  return current;
}

/** The page is in this language from now on: every element on it says its words again. */
export function speak(next: Language): void {
  current = next;
  document.documentElement.lang = next.tag;
  document.documentElement.dir = next.direction;
  for (const listener of listeners) listener();
}

/** Calls back after every change of the language. @returns how to stop. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
