import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalog } from '../rules/catalog/index.ts';
import { evidenceTexts } from '../rules/words/evidence.ts';
import { unspaced, wordCount } from '../rules/words/word-count.ts';
import { localeTags, readLocale } from '../tools/locales.ts';
import { allWords } from '../tools/words/collect.ts';
import { behind } from '../tools/words/gaps.ts';

/** What holds for every translation that there is. What there is not yet is named, and stops nothing but a release. */

const said = allWords();
const folder = join(import.meta.dirname, '../assets/locales');
const all = localeTags().map((tag) => readLocale(tag));

const placeholders = /\{\w+(?:\|[^{}]*)?\}/g;

/** `{count|one:page|other:pages}` counts as `{count}`: other languages have other forms. */
function filled(text: string): string[] {
  return (text.match(placeholders) ?? []).map((one) => one.replace(/\|.*/, '}')).sort();
}

function marks(text: string): number {
  return text.split('**').length - 1;
}

test('every sentence is trimmed, whole, and closes its labels', () => {
  for (const text of said.keys()) {
    expect(text).toBe(text.trim());
    expect(text).not.toMatch(/ {2}|\n/);
    expect(marks(text) % 2, text).toBe(0);
  }
});

describe.each(all.map((locale) => [locale.language, locale] as const))('%s', (language, locale) => {
  const pairs = Object.entries(locale.words).filter(([, translation]) => translation !== '');
  // Readers get the English there; `npm run words -- --check` fails, which a release runs.
  for (const gap of behind(locale, said)) console.warn(`Warning: ${gap}`);

  test('is called by its language and is one that Intl knows', () => {
    expect(readdirSync(folder)).toContain(`${language}.json`);
    expect(Intl.getCanonicalLocales(language)).toEqual([language]);
    expect(Intl.DisplayNames.supportedLocalesOf(language)).toEqual([language]);
    expect(locale.name.trim()).not.toBe('');
  });

  test('fills in and marks what the English fills in and marks', () => {
    for (const [english, translation] of pairs) {
      expect(filled(translation), english).toEqual(filled(english));
      expect(marks(translation), english).toBe(marks(english));
    }
  });

  test('has a form for each number where the English has', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [, translation] of pairs) {
      for (const [, forms = ''] of translation.matchAll(/\{\w+\|([^{}]*)\}/g)) {
        const named = forms.split('|').map((form) => form.split(':')[0] ?? '');
        expect(categories, translation).toEqual(expect.arrayContaining(named));
        expect(named, translation).toContain('other');
      }
    }
  });

  test('is trimmed and on one line', () => {
    for (const [, translation] of pairs) {
      expect(translation).toBe(translation.trim());
      expect(translation).not.toMatch(/ {2}|\n/);
    }
  });
});

interface Term {
  readonly en: string;
  readonly from: string;
  /** The first is the one to use, under the tag of the language: `"de": ["Mandant"]`. */
  readonly [language: string]: string | readonly string[];
}

interface Glossary {
  readonly terms: readonly Term[];
}

// A list of words to be found by has commas and spaces in every language.
const fullWidth: readonly (readonly [rule: string, wrong: RegExp])[] = [
  ['full-width punctuation after its letters', new RegExp(`${unspaced}(?:[;:?!]|,(?! ))`, 'u')],
  ['full-width brackets around its letters', new RegExp(`${unspaced} ?\\(|\\(${unspaced}`, 'u')],
  ['no space inside of full-width punctuation', / [。、，：；？）」』]|[。、，：；（「『] /],
];

/** What a language is held to in its typography, on texts whose placeholders are an `x`: each is a mistake. */
const mistakes: Readonly<Record<string, readonly (readonly [rule: string, wrong: RegExp])[]>> = {
  de: [
    ['German quotation marks', /[«»”]|“[^„]*“|\p{L}'\p{L}/u],
    ['a no-break space before a unit', /x [kM]B/],
    ['no space before a mark', / [:;?!]/],
  ],
  es: [
    ['¿ and ¡ open what ? and ! close', /^[^¿]*\p{L}\?|^[^¡]*\p{L}!/u],
    ['quotation marks “ ”', /[«»„]/],
    ['a no-break space before a unit', /x [kM]B/],
  ],
  fr: [
    ['a typographic apostrophe', /\p{L}'\p{L}/u],
    ['U+202F before ? ! ;', /[^\u202f][?!;](?=\s|$)/u],
    ['U+00A0 before a colon', /[^\u00a0]:(?=\s|$)/],
    ['no-break spaces inside « »', /«[^\u00a0\u202f]|[^\u00a0\u202f]»/],
    ['French quotation marks outside', /^[^«]*[“”][^»]*$/],
  ],
  it: [
    ['a typographic apostrophe', /\p{L}'/u],
    ['one kind of quotation marks', /[«»„]|“[^”]*“|”[^“]*”/],
    ['a no-break space before a unit', /x [kM]B/],
    ['no space before a mark', / [:;?!]/],
  ],
  ja: [...fullWidth, ['corner brackets around its letters', new RegExp(`“${unspaced}|${unspaced}”`, 'u')]],
  'pt-BR': [
    ['no words of Portugal', /palavra-passe|utilizador|ecrã|ficheiro/i],
    ['quotation marks “ ”', /[«»„]/],
    ['a no-break space before a unit', /x [kM]B/],
  ],
  'zh-CN': [...fullWidth, ['no corner brackets', /[「」『』]/]],
};

const complete = all.filter((locale) => locale.complete);

describe.each(complete.map((locale) => [locale.language, locale] as const))(
  '%s, complete',
  (language, locale) => {
    const { terms } = JSON.parse(readFileSync(join(folder, `${language}.glossary.json`), 'utf8')) as Glossary;
    const pairs = Object.entries(locale.words).filter(([, translation]) => translation !== '');
    const formsOf = (term: Term) => (term[language] ?? []) as readonly string[];

    test('calls each marked label what the glossary calls it', () => {
      // A word can be a label and a term: each of its forms will do.
      const forms = new Map<string, string[]>();
      for (const term of terms) {
        forms.set(plain(term.en), [...(forms.get(plain(term.en)) ?? []), ...formsOf(term).map(plain)]);
      }
      // In the signs it is what was seen that is marked, not a label.
      const steps = pairs.filter(([english]) => !evidenceTexts.includes(english));
      const wrong = steps.flatMap(([english, translation]) => {
        const theirs = labels(translation);
        return labels(english).flatMap((label, i) => {
          const known = forms.get(plain(label));
          if (!known) return [`not in the glossary: ${label}`];
          const given = plain(theirs[i] ?? '');
          return known.includes(given) || theirs.some((one) => known.includes(plain(one)))
            ? []
            : [`${label}: ${known[0]}, not ${given} (${translation})`];
        });
      });
      expect([...new Set(wrong)]).toEqual([]);
    });

    test('every term of the glossary says where it comes from', () => {
      for (const term of terms) {
        expect(term.from.trim(), term.en).not.toBe('');
        expect(formsOf(term).length, term.en).toBeGreaterThan(0);
      }
    });

    test('keeps the rules of its typography', () => {
      const wrong = pairs.flatMap(([, translation]) =>
        (mistakes[language] ?? []).flatMap(([rule, mistake]) =>
          mistake.test(translation.replace(placeholders, 'x')) ? [`${rule}: ${translation}`] : [],
        ),
      );
      expect(wrong).toEqual([]);
    });

    test('says the state and why in at most 25 words', () => {
      const long = catalog.flatMap(({ id, title, says }) => {
        const state = `${locale.words[title] ?? ''} ${locale.words[says] ?? ''}`;
        return wordCount(state) > 25 ? [`${id}: ${state}`] : [];
      });
      expect(long).toEqual([]);
    });

    test('its sentences stay short enough to be read in a bad moment', () => {
      const lengths = pairs
        .flatMap(([, text]) => text.split(/(?<=[.?!…])\s+|(?<=[。？！])/))
        .map((sentence) => [wordCount(sentence), sentence] as const);
      expect(lengths.reduce((sum, [one]) => sum + one, 0) / lengths.length).toBeLessThan(14);
      expect(lengths.filter(([one]) => one > 34)).toEqual([]);
    });
  },
);

function labels(text: string): string[] {
  return [...text.matchAll(/\*\*(.+?)\*\*/g)].map(([, label = '']) => label);
}

/** Without regard to letter case, apostrophes and kinds of space. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(/\s/g, ' ');
}
