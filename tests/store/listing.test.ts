import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { productTexts } from '../../rules/words/product.ts';
import { readLocale } from '../../tools/locales.ts';
import { root } from '../../tools/run.ts';
import { languages, readListing, readPermissions, readText } from './listing.ts';

/** The texts for the stores: as the product calls itself, as long as the forms take, the same in both languages. */

const texts = ['listing', 'permissions', 'privacy'];

describe.each(languages)('%s', (language) => {
  const listing = readListing(language);

  test('name and short description are the product’s own', () => {
    const { words } = readLocale('fr');
    const said = (text: string) => (language === 'fr' ? words[text] : text);
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
    for (const [permission, reason] of readPermissions(language)) {
      expect(reason.length, permission).toBeGreaterThan(40);
      expect(reason.length, `${permission}, Chrome 1000`).toBeLessThanOrEqual(1000);
    }
    // Edge: 7 terms, 21 words, 30 characters each.
    expect(searchWords.length).toBeLessThanOrEqual(7);
    expect(searchWords.join(' ').split(/\s+/).length).toBeLessThanOrEqual(21);
    for (const word of searchWords) expect(word.length, word).toBeLessThanOrEqual(30);
  });

  test('nobody can take it for a product of Microsoft', () => {
    const disclaimer =
      language === 'en'
        ? /Not made by, affiliated with or endorsed by Microsoft/
        : /ni créée, ni affiliée, ni approuvée par Microsoft/;
    expect(listing.description).toMatch(disclaimer);
    expect(readText('privacy', language)).toMatch(disclaimer);
    expect(listing.name).not.toContain('Microsoft');
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

  test('there is a screenshot, in the size of the stores, for each that is described', async () => {
    expect(listing.screenshots.length, 'Chrome takes 5').toBeLessThanOrEqual(5);
    for (const i of listing.screenshots.keys()) {
      expect(
        existsSync(join(root, 'store/screenshots', language, `${i + 1}.png`)),
        `${i + 1}.png: npm run pictures`,
      ).toBe(true);
    }
  });
});

test.each(texts)('%s says the same in both languages, heading for heading', (name) => {
  const shape = (text: string) =>
    text
      .split('\n')
      .flatMap((line) => line.match(/^(#+ |- |\d+\. |• )/)?.[0] ?? (/^\S/.test(line) ? 'text' : []));
  const [en, fr] = languages.map((language) => shape(readText(name, language)));
  expect(fr).toEqual(en);
});

test('the changelogs know the version, in both languages', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const heads = ['CHANGELOG.md', 'CHANGELOG.fr.md'].map((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/^## \[([^\]]+)\]/gm)].map(([, head]) => head),
  );
  expect(heads[0]).toContain(version);
  expect(heads[1]?.slice(1)).toEqual(heads[0]?.slice(1));
});
