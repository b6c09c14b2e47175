import { basename } from 'node:path';
import { type Language, words } from '../../rules/words/language.ts';
import { type Beside, oneLine } from './say.ts';
import { noticeTexts } from './texts.ts';

/** What is done sooner needs no progress: on a screen it is a line that goes again, elsewhere one that stays. */
const silent = { screen: 1000, elsewhere: 5000 } as const;
const every = { screen: 200, elsewhere: 5000 } as const;

/** How far it is with many or large files, on standard error: what is piped on stays clean. */
export class Progress {
  readonly #language: Language;
  readonly #total: number;
  readonly #out: Beside;
  readonly #since = performance.now();
  #next: number;
  #drawn = false;

  constructor(language: Language, total: number, out: Beside) {
    this.#language = language;
    this.#total = total;
    this.#out = out;
    this.#next = out.isTTY ? silent.screen : silent.elsewhere;
  }

  /** @param done files that are read @param share of the one that is being read, 0 to 1 */
  show(done: number, file: string, share = 0): void {
    const passed = performance.now() - this.#since;
    if (passed < this.#next) return;
    const isTTY = this.#out.isTTY === true;
    this.#next = passed + (isTTY ? every.screen : every.elsewhere);
    const values = { done, total: this.#total, file: basename(file), share: Math.floor(share * 100) };
    const text = oneLine(words(this.#language, { text: noticeTexts.progress, values }));
    this.clear();
    this.#out.write(isTTY ? text : `diagnose: ${text}\n`);
    this.#drawn = isTTY;
  }

  /** Takes the line away, before anything else is said. */
  clear(): void {
    if (this.#drawn) this.#out.write('\r\u001b[2K');
    this.#drawn = false;
  }
}
