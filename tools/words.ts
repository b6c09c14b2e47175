import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocaleFile } from '../rules/words/language.ts';
import { localesFolder, localeTags, readLocale } from './locales.ts';
import { listingLanguages } from './store-listing.ts';
import { allWords } from './words/collect.ts';
import { behind, completeness, gapsOf } from './words/gaps.ts';
import { termsIn, termsOf, tookThePlaceOf } from './words/todo.ts';

/**
 * `npm run words -- fr`: brings assets/locales/fr.json up to date with the English, or begins it. Translations of
 * sentences that are still said stay, new sentences come in with an empty translation (the reader gets the English),
 * and what is no longer said goes out. It prints what is to be translated: with the sentence that it takes the place of
 * and its translation, and with the terms of the glossary in it.
 *
 * `npm run words -- --check`: says how complete each language is, names what one that is called complete lacks, and
 * fails: nothing is released so.
 */

const [wanted = ''] = process.argv.slice(2);
const said = allWords();
if (wanted === '--check') check();
else if (isLanguage(wanted) && wanted !== 'en') update(wanted);
else {
  console.error('words: name a language other than English by its tag: npm run words -- fr (or --check)');
  process.exitCode = 2;
}

/** One that people speak, as it is written: its numbers, dates and number forms are known (`xx` and `FR` are none). */
function isLanguage(tag: string): boolean {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/.test(tag)) return false;
  try {
    const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag);
    const isWritten = Intl.getCanonicalLocales(tag)[0] === tag;
    return name !== undefined && isWritten && Intl.PluralRules.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

function check(): void {
  for (const tag of localeTags()) console.log(completeness(readLocale(tag), said));
  const lines = localeTags().flatMap((tag) => [...behind(readLocale(tag), said), ...unlisted(tag)]);
  if (lines.length === 0) {
    console.log('Every language that is called complete is complete.');
    return;
  }
  for (const line of lines) console.error(line);
  console.error('Run "npm run words -- <language>" and translate what is empty.');
  process.exitCode = 1;
}

/** The stores are told of a complete language too. */
function unlisted(tag: string): string[] {
  const isLacking = readLocale(tag).complete && !listingLanguages.includes(tag);
  return isLacking ? [`${tag}: no listing for the stores: store/listing.${tag}.md`] : [];
}

function update(language: string): void {
  const before = existsSync(join(localesFolder, `${language}.json`)) ? readLocale(language) : begun(language);
  const { missing, stale } = gapsOf(before, said);
  const words = Object.fromEntries(inOrder(before).map((text) => [text, before.words[text] ?? '']));
  writeFileSync(
    join(localesFolder, `${language}.json`),
    `${JSON.stringify({ ...before, words }, null, 2)}\n`,
  );
  const terms = glossaryOf(language);
  const followed = new Set<string>();
  for (const { text, place } of missing) {
    console.log(`to translate: ${place}: ${text}`);
    const old = tookThePlaceOf(text, stale);
    if (old !== undefined) console.log(`  instead of: ${old}\n  which was: ${before.words[old]}`);
    if (old !== undefined) followed.add(old);
    for (const term of termsIn(text, terms)) console.log(`  term: ${term}`);
  }
  for (const text of stale)
    if (!followed.has(text)) console.log(`no longer said: ${text}\n  which was: ${before.words[text]}`);
  console.log(
    `assets/locales/${language}.json: ${said.size} sentences, ${missing.length} to translate, ${stale.length} taken out`,
  );
}

function glossaryOf(language: string) {
  const file = join(localesFolder, `${language}.glossary.json`);
  return existsSync(file) ? termsOf(JSON.parse(readFileSync(file, 'utf8')), language) : [];
}

function begun(language: string): LocaleFile {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return { language, name, words: {} };
}

/** What is said, in the order of the file; a new sentence comes after the one that it follows where it is said. */
function inOrder({ words }: LocaleFile): string[] {
  const order = Object.keys(words).filter((text) => said.has(text));
  let previous = '';
  for (const text of said.keys()) {
    if (!Object.hasOwn(words, text)) order.splice(order.indexOf(previous) + 1, 0, text);
    previous = text;
  }
  return order;
}
