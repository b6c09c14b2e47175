import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { productTexts } from '../../rules/words/product.ts';
import { readLocale } from '../../tools/locales.ts';
import { root } from '../../tools/run.ts';
import {
  listingLanguages,
  readListing,
  readPermissions,
  readText,
  statementLanguages,
} from '../../tools/store-listing.ts';

/** The texts for the stores: as the product calls itself, as long as the forms take, the same in every language. */

const texts = ['listing', 'permissions', 'privacy'];

/** Nobody can take it for a product of Microsoft. */
const disclaimers: Readonly<Record<string, RegExp>> = {
  en: /Not made by, affiliated with or endorsed by Microsoft/,
  fr: /ni créée, ni affiliée, ni approuvée par Microsoft/,
  de: /Nicht von Microsoft erstellt, mit Microsoft verbunden oder von Microsoft gebilligt/,
  es: /No está hecha por Microsoft, ni afiliada a Microsoft, ni respaldada por Microsoft/,
  it: /Non è creata da Microsoft, né affiliata a Microsoft, né approvata da Microsoft/,
  ja: /Microsoft が作成したものではなく、Microsoft との提携も Microsoft の承認もありません/,
  'pt-BR': /Não é feita pela Microsoft, nem afiliada à Microsoft, nem endossada pela Microsoft/,
  'zh-CN': /并非由 Microsoft 制作，与 Microsoft 没有关联，也未获得 Microsoft 认可/,
};

function disclaimerIn(language: string): RegExp {
  const disclaimer = disclaimers[language];
  if (!disclaimer) throw new Error(`what says in ${language} that it is not Microsoft’s?`);
  return disclaimer;
}

describe.each(listingLanguages)('listing, %s', (language) => {
  const listing = readListing(language);

  test('name and short description are the product’s own', () => {
    const said = (text: string) => (language === 'en' ? text : readLocale(language).words[text]);
    expect(listing.name).toBe(said(productTexts.name));
    expect(listing.summary).toBe(said(productTexts.description));
  });

  test('every field fits the forms', () => {
    const { name, summary, description, purpose, searchWords } = listing;
    expect(name.length, 'Edge 45').toBeLessThanOrEqual(45);
    expect(summary.length, 'Chrome and Edge 132').toBeLessThanOrEqual(132);
    expect(description.length, 'Edge at least 250, at most 10 000').toBeGreaterThan(250);
    expect(description.length).toBeLessThan(10_000);
    expect(purpose.length, 'Chrome 1000').toBeLessThanOrEqual(1000);
    // Edge: 7 terms, 21 words, 30 characters each.
    expect(searchWords.length).toBeLessThanOrEqual(7);
    expect(searchWords.join(' ').split(/\s+/).length).toBeLessThanOrEqual(21);
    for (const word of searchWords) expect(word.length, word).toBeLessThanOrEqual(30);
  });

  test('nobody can take it for a product of Microsoft', () => {
    expect(listing.description).toMatch(disclaimerIn(language));
    expect(listing.name).not.toContain('Microsoft');
  });

  test('the typography is that of the language', () => {
    const text = readText('listing', language);
    expect(text).not.toMatch(/\p{L}'\p{L}|"/u);
    if (/^(?:ja|zh)/.test(language)) expect(text).not.toMatch(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}][,.?!;]/u);
  });

  test('it says the same as the English one, line for line', () => {
    expect(shapeOf(readText('listing', language))).toEqual(shapeOf(readText('listing', 'en')));
  });

  test('there is a screenshot, in the size of the stores, for each that is described', () => {
    expect(listing.screenshots.length, 'Chrome takes 5').toBeLessThanOrEqual(5);
    for (const i of listing.screenshots.keys()) {
      expect(
        existsSync(join(root, 'store/screenshots', language, `${i + 1}.png`)),
        `${i + 1}.png: npm run pictures`,
      ).toBe(true);
    }
  });
});

describe.each(statementLanguages)('permissions and privacy, %s', (language) => {
  test('each reason fits the form', () => {
    for (const [permission, reason] of readPermissions(language)) {
      expect(reason.length, permission).toBeGreaterThan(40);
      expect(reason.length, `${permission}, Chrome 1000`).toBeLessThanOrEqual(1000);
    }
  });

  test('nobody can take it for a product of Microsoft', () => {
    expect(readText('privacy', language)).toMatch(disclaimerIn(language));
  });

  test('the typography is that of the language', () => {
    for (const name of texts) {
      const text = readText(name, language).replace(/`[^`]*`|https?:\S+/g, 'x');
      expect(text, name).not.toMatch(/\p{L}'\p{L}/u);
      if (language === 'fr') {
        expect(text, `${name}: U+202F before ? ! ;`).not.toMatch(/[^\u202f][?!;](?=\s|$)/u);
        expect(text, `${name}: U+00A0 before a colon`).not.toMatch(/[^\u00a0]:(?=\s|$)/u);
        expect(text, `${name}: « »`).not.toMatch(/«[^\u00a0\u202f]|[^\u00a0\u202f]»/u);
      }
    }
  });

  test.each(texts)('%s says the same as the English one, line for line', (name) => {
    expect(shapeOf(readText(name, language))).toEqual(shapeOf(readText(name, 'en')));
  });
});

/** Headings, points and paragraphs, without what they say. */
function shapeOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.match(/^(#+ |- |\d+\. |• )/)?.[0] ?? (/^\S/.test(line) ? 'text' : []));
}

test('the changelogs know the version, in both languages', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const heads = ['CHANGELOG.md', 'CHANGELOG.fr.md'].map((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/^## \[([^\]]+)\]/gm)].map(([, head]) => head),
  );
  expect(heads[0]).toContain(version);
  expect(heads[1]?.slice(1)).toEqual(heads[0]?.slice(1));
});
