import type { Language } from '../rules/words/language.ts';
import type { CaseFacts } from './case-facts.ts';
import type { PagePorts } from './ports.ts';
import { RequestInMaking } from './request-in-making.ts';
import type { HelpScreen } from './screen.ts';
import type { Wanted } from './wanted.ts';

/** Joins the message that is being written to the screen. Loaded when one is begun. */
export class JoinedRequest {
  readonly #screen: HelpScreen;
  readonly #language: () => Language;
  #request: RequestInMaking | undefined;

  constructor(screen: HelpScreen, language: () => Language) {
    this.#screen = screen;
    this.#language = language;
    screen.on('request-to', ({ index }) => this.#change((one) => one.setTo(index)));
    screen.on('request-in', ({ language: tag }) => this.#change((one) => one.setLanguage(tag)));
    screen.on('edit-request', ({ body }) => this.#change((one) => one.edit(body)));
    for (const end of ['close-request', 'tried'] as const) screen.on(end, () => this.#show(undefined));
  }

  async begin(
    facts: CaseFacts,
    wanted: Wanted,
    { knownLanguages, loadLanguage }: Pick<PagePorts, 'knownLanguages' | 'loadLanguage'>,
  ): Promise<void> {
    const languages = { own: this.#language(), all: await knownLanguages(), load: loadLanguage };
    this.#show(RequestInMaking.begin(facts, wanted, languages));
  }

  /** After the language was changed. */
  sayAgain(): void {
    this.#show(this.#request);
  }

  #show(request: RequestInMaking | undefined): void {
    this.#request = request;
    this.#screen.request = request?.draft(this.#language());
  }

  async #change(choose: (request: RequestInMaking) => void | Promise<void>): Promise<void> {
    const now = this.#request;
    if (!now) return;
    const chosen = choose(now);
    if (chosen) await chosen;
    // It may have been closed meanwhile.
    if (now === this.#request) this.#show(now);
  }
}
