import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocaleFile } from '../rules/words/language.ts';
import { root } from './run.ts';
import { allWords } from './words/collect.ts';

/**
 * `npm run words -- fr`: brings assets/locales/fr.json up to date with the English, or begins it. Translations of
 * sentences that are still said stay, new sentences come in with an empty translation (the reader gets the English),
 * and what is no longer said goes out and is printed, so that its translation can be used for what took its place.
 */

const [tag = ''] = process.argv.slice(2);
if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/.test(tag) && tag !== 'en') update(tag);
else {
  console.error('words: name a language other than English: npm run words -- fr');
  process.exitCode = 2;
}

function update(language: string): void {
  const path = join(root, 'assets/locales', `${language}.json`);
  const before: LocaleFile = existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as LocaleFile)
    : {
        language,
        name: new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language,
        words: {},
      };
  const said = [...allWords().keys()];
  const words = Object.fromEntries(said.map((text) => [text, before.words[text] ?? '']));
  writeFileSync(path, `${JSON.stringify({ ...before, words }, null, 2)}\n`);
  for (const [text, translation] of Object.entries(before.words)) {
    if (!(text in words))
      console.log(`no longer said: ${JSON.stringify(text)}: ${JSON.stringify(translation)}`);
  }
  const open = Object.values(words).filter((translation) => translation === '').length;
  console.log(`${path.slice(root.length)}: ${said.length} sentences, ${open} to translate`);
}
