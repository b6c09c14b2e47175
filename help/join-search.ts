import type { Language } from '../rules/words/language.ts';
import type { HelpScreen } from './screen.ts';
import { type Organisation, SearchSession } from './search-session.ts';

/** Joins the search to the screen. Loaded when it is asked for. */
export class JoinedSearch {
  readonly #screen: HelpScreen;
  readonly #language: () => Language;
  readonly #search: SearchSession;

  /**
   * @param inSituation the person chose what brings them here: it answers the first question
   * @param abroad brings further languages in whose words something can be looked for
   */
  constructor(
    screen: HelpScreen,
    language: () => Language,
    organisation: () => Organisation,
    inSituation: (id: string) => void,
    abroad: () => Promise<readonly Language[]>,
  ) {
    this.#screen = screen;
    this.#language = language;
    this.#search = new SearchSession(() => this.sayAgain(), organisation, abroad);
    screen.on('search-words', ({ text }) => this.#search.type(text));
    screen.on('back-to-hits', () => this.#search.back());
    screen.on('close-search', () => this.#close());
    screen.on('choose-hit', ({ kind, id }) => {
      if (kind !== 'situation') return this.#search.choose({ kind, id });
      this.#close();
      inSituation(id);
    });
  }

  /** @param text what was typed already */
  async open(text = ''): Promise<void> {
    this.#search.type(text);
    this.#screen.search = this.#search.view(this.#language());
    await this.#search.start();
  }

  /** What fits, or the language, may be another now. */
  sayAgain(): void {
    if (this.#screen.search) this.#screen.search = this.#search.view(this.#language());
  }

  #close(): void {
    this.#screen.search = undefined;
  }
}
