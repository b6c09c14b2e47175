import type { LocaleFile } from '../../rules/words/language.ts';
import { allWords } from './collect.ts';

/**
 * Two languages that nobody speaks, made of everything that is said. In both no plain Latin letter is left, so that
 * whatever still shows one is either data or a word that cannot be translated. They are for tests and the gallery;
 * the extension does not carry them.
 */
export const pseudoTags = ['en-XA', 'en-XB'] as const;
export type PseudoTag = (typeof pseudoTags)[number];

/** Still readable, as every letter only gets an accent or a tail. */
const accented = 'ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ';
/** Letter for letter Hebrew, final forms included: it is written from right to left, so the browser really turns it. */
const hebrew = 'אבגדהוזחטיכלמנסעפצקרשתךםןף';

const make: Readonly<
  Record<PseudoTag, { readonly name: string; readonly say: (english: string) => string }>
> = {
  'en-XA': { name: 'Ȧƈƈḗƞŧḗḓ (⟦40 %⟧)', say: longer },
  'en-XB': { name: 'רטל', say: (english) => outsideOfPlaceholders(english, mirrored) },
};

/** @returns the language as a file of assets/locales would hold it */
export function pseudoLocale(tag: PseudoTag): LocaleFile {
  const { name, say } = make[tag];
  const words = Object.fromEntries([...allWords().keys()].map((english) => [english, say(english)]));
  return { language: tag, name, complete: true, words, ...(tag === 'en-XB' && { direction: 'rtl' }) };
}

/**
 * ⟦Ŀīķḗ ŧħīş ǿƞḗ⟧, with words added until it is 40 % longer, short ones by at least a word: in other languages those
 * grow most. The brackets show where a sentence is cut off or put together of parts.
 */
function longer(english: string): string {
  const letters = english.replace(placeholders, 'xxxx').replaceAll('**', '').length;
  let filler = '';
  for (const word of fillers()) {
    if (filler.length >= letters * 0.4) break;
    filler += ` ${word}`;
  }
  return `⟦${outsideOfPlaceholders(english, accent)}${accent(filler)}⟧`;
}

function* fillers(): Generator<string> {
  for (;;) yield* ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
}

const placeholders = /\{\w+(?:\|[^{}]*)?\}/g;

/** Names in braces stay; of `{count|one:page|other:pages}` the forms are words too. */
function outsideOfPlaceholders(text: string, change: (words: string) => string): string {
  return text
    .split(/(\{\w+(?:\|[^{}]*)?\})/)
    .map((part, i) => (i % 2 ? withForms(part, change) : change(part)))
    .join('');
}

function withForms(placeholder: string, change: (words: string) => string): string {
  const [name, ...forms] = placeholder.slice(1, -1).split('|');
  const changed = forms.map((form) => {
    const [category, words = ''] = form.split(/:(.*)/s);
    return `${category}:${change(words)}`;
  });
  return `{${[name, ...changed].join('|')}}`;
}

function accent(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => accented.charAt(placeInAlphabet(letter)));
}

function mirrored(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => hebrew.charAt(placeInAlphabet(letter) % 26));
}

/** From 0; capitals come after the small ones. */
function placeInAlphabet(letter: string): number {
  const small = letter.toLowerCase();
  return small.charCodeAt(0) - 'a'.charCodeAt(0) + (small === letter ? 0 : 26);
}
