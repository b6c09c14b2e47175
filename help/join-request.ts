import type { HelpApp } from '../components/popup/help-app.ts';
import { listen } from '../components/shared/typed-events.ts';
import '../components/popup/request-message.ts';
import { knownLanguages, loadLanguage } from '../browser/language.ts';
import { RequestInMaking, type Wanted } from './request-in-making.ts';
import type { Session } from './tab-session.ts';

/** The message that is being written in the popup: joins its events to its draft. Loaded when one is begun. */
export class RequestPart {
  readonly #app: HelpApp;
  #request: RequestInMaking | undefined;

  constructor(app: HelpApp) {
    this.#app = app;
    listen(app, 'request-to', ({ index }) => this.#change((one) => one.setTo(index)));
    listen(app, 'request-in', ({ language }) => this.#change((one) => one.setLanguage(language)));
    listen(app, 'edit-request', (parts) => this.#change((one) => one.edit(parts)));
    for (const end of ['close-request', 'tried'] as const) listen(app, end, () => this.#show(undefined));
  }

  async begin(session: Session, wanted: Wanted): Promise<void> {
    const languages = { known: await knownLanguages(), load: loadLanguage };
    this.#show(RequestInMaking.begin(session.known(), wanted, session.settings(), languages));
  }

  /** After the language of the popup was changed. */
  sayAgain(): void {
    this.#show(this.#request);
  }

  #show(request: RequestInMaking | undefined): void {
    this.#request = request;
    this.#app.request = request?.draft();
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
