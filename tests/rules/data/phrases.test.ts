import { expect, test } from 'vitest';
import { observe } from '../../../entrypoints/observer.content/observe.ts';
import { type Phrase, type PhraseId, phrases } from '../../../rules/data/phrases.ts';
import { plain } from '../../../rules/reading/plain.ts';
import { htmlPage } from '../../entrypoints/observer.content/html-page.ts';
import { failuresOf } from '../../failures.ts';

/** Every sentence that the observer looks for: in the form it is compared in, found on its page, as itself. */

/** Those in which Partner Center is used most; there may be more. */
const languages = ['en', 'fr', 'de', 'es', 'it', 'pt', 'ja', 'zh-CN', 'zh-TW', 'ko', 'ru'];
const pages: Readonly<Record<Phrase['where'], string>> = {
  entra: 'https://login.microsoftonline.com/common/login',
  personal: 'https://login.live.com/ppsecure/post.srf',
  password: 'https://passwordreset.microsoftonline.com/',
  'partner-center': 'https://partner.microsoft.com/en-us/dashboard/referrals',
};

const all = (Object.entries(phrases) as [PhraseId, Phrase][]).flatMap(([id, { where, whole, wordings }]) =>
  wordings.map((wording) => ({ id, where, whole, ...wording })),
);

/** As pages write it: a capital, typographic apostrophes, full-width commas and non-breaking spaces where usual. */
function printed(text: string): string {
  const typographic = text.replaceAll("'", '’').replace(/(?<=\p{sc=Han}),/u, '，');
  return typographic.charAt(0).toUpperCase() + typographic.slice(1).replace(/ (?=[:!?])/g, '\u00a0');
}

function idsShown(where: Phrase['where'], text: string): readonly string[] {
  const html = `<html><body><div role="main"><p>${text}</p></div></body></html>`;
  return observe(htmlPage(html, pages[where]))?.phrases ?? [];
}

/** East Asian signs say about twice as much. */
function width(text: string): number {
  return [...text].reduce(
    (sum, char) => sum + (/[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}\p{sc=Hang}]/u.test(char) ? 2 : 1),
    0,
  );
}

test('each is in its plain form, and found on its page as itself, with or without words behind it', () => {
  const nameOf = ({ id, lang, text }: (typeof all)[number]) => `${id} (${lang}) ${text}`;
  const wrong = failuresOf(all, nameOf, ({ id, where, text, from, whole }) => {
    expect(text).toBe(plain(text).toLowerCase());
    const mark = from === 'inferred' ? `${id}:inferred` : id;
    expect(idsShown(where, printed(text))).toEqual([mark]);
    expect(idsShown(where, `${printed(text)} ${text.length} more words`)).toEqual(whole ? [] : [mark]);
  });
  expect(wrong).toEqual([]);
});

test('a sentence stands once in each family of pages', () => {
  const keys = all.map(({ where, text }) => `${where}: ${text}`);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

test('what is too short to begin a sentence must be all there is', () => {
  expect(all.filter(({ text, whole }) => !whole && width(text) < 15).map(({ text }) => text)).toEqual([]);
});

test('every language is there, and each is one', () => {
  const wheres = Object.keys(pages) as Phrase['where'][];
  const count = (lang: string, where: Phrase['where']) =>
    all.filter((one) => one.lang === lang && one.where === where).length;
  const there = [...new Set(all.map(({ lang }) => lang))];
  const rows = there.map((lang) => [lang, ...wheres.map((where) => count(lang, where))]);
  const table = [['', ...wheres], ...rows].map((row) => row.map((cell) => String(cell).padEnd(16)).join(''));
  console.log(`\n${table.join('\n')}\n`);
  expect(there).toEqual(expect.arrayContaining(languages));
  expect(Intl.DisplayNames.supportedLocalesOf(there)).toEqual(there);
});
