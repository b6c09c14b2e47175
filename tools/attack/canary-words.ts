import { Random } from '../soak/random.ts';
import { decoded } from './secrets.ts';

const alphabets = {
  Latin: 'abcdefghijklmnopqrstuvwxyz',
  Cyrillic: 'абвгдежзиклмнопрстуфхцчшщ',
  Arabic: 'ابتثجحخدذرزسشصضطظعغفقكلمن',
  Hangul: '가나다라마바사아자차카타파하거너더러머버서',
  Kana: 'アイウエオカキクケコサシスセソタチツテトナニ',
};

/** Words that nobody has written before, in several scripts of writing, found again however they are encoded. */
export class CanaryWords {
  readonly all: string[] = [];
  readonly #random: Random;

  constructor(seed: number) {
    this.#random = new Random(seed);
  }

  /** A word that nobody has written before. */
  next(): string {
    const letters = [...this.#random.pick(Object.values(alphabets))];
    const word = Array.from({ length: 12 }, () => this.#random.pick(letters)).join('');
    this.all.push(word);
    return word;
  }

  /** As it is, encoded once, or twice. */
  written(): string {
    const word = this.next();
    const write = [
      (x: string) => x,
      encodeURIComponent,
      (x: string) => encodeURIComponent(encodeURIComponent(x)),
    ];
    return this.#random.pick(write)(word);
  }

  /** What of them is in a text, whatever it was encoded by. */
  foundIn(text: string): string[] {
    const forms = [text, decoded(text), decoded(decoded(text))].map((one) => one.toLowerCase());
    return this.all.filter((word) => forms.some((form) => form.includes(word)));
  }
}
