import type { HelpApp } from '../components/popup/help-app.ts';
import { listen } from '../components/shared/typed-events.ts';
import '../components/shared/search-box.ts';
import { type Organisation, SearchPart } from './search-session.ts';

/** Looking something up in the popup: joins its events to the search. Loaded when it is asked for. */
export class LookUpPart {
  readonly #app: HelpApp;
  readonly #search: SearchPart;

  /** @param inSituation the person chose what brings them here: it answers the first question */
  constructor(app: HelpApp, known: () => Organisation, inSituation: (id: string) => void) {
    this.#app = app;
    this.#search = new SearchPart((view) => {
      if (app.search) app.search = view;
    }, known);
    const close = () => {
      app.search = undefined;
    };
    listen(app, 'search-words', ({ text }) => this.#search.type(text));
    listen(app, 'back-to-hits', () => this.#search.back());
    listen(app, 'close-search', close);
    listen(app, 'choose-hit', ({ kind, id }) => {
      if (kind !== 'situation') return this.#search.choose({ kind, id });
      close();
      inSituation(id);
    });
  }

  async open(): Promise<void> {
    this.#app.search = this.#search.view();
    await this.#search.start();
  }

  /** After the language was changed. */
  sayAgain(): void {
    if (this.#app.search) this.#search.sayAgain();
  }
}
