import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { RequestDraft } from '../../help/request-draft.ts';

/** What holds the sheets. */
type Host = ReactiveControllerHost & HTMLElement & { readonly request: RequestDraft | undefined };

/**
 * The sheets that stand in the place of the card. It stays behind them as it is, so that going back finds everything
 * where it was: what was opened, how far it was scrolled, and where the keyboard was.
 */
export class Sheets implements ReactiveController {
  readonly #host: Host;
  #left: { readonly focused: HTMLElement | undefined; readonly scrolled: number } | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Before the sheet takes the place of the card. */
  hostUpdate(): void {
    if (!this.#isOpen || this.#left) return;
    this.#left = { focused: focused(), scrolled: document.scrollingElement?.scrollTop ?? 0 };
  }

  hostUpdated(): void {
    this.#host.toggleAttribute('data-sheet', this.#isOpen);
    if (this.#isOpen) void this.#enter();
    else this.#leave();
  }

  template() {
    const { request } = this.#host;
    if (request)
      return html`<request-message class="sheet" data-request .draft=${request}></request-message>`;
    return nothing;
  }

  get #isOpen(): boolean {
    return this.#host.request !== undefined;
  }

  #entered = false;

  async #enter(): Promise<void> {
    if (this.#entered) return;
    this.#entered = true;
    document.scrollingElement?.scrollTo(0, 0);
    await this.#host.shadowRoot?.querySelector('request-message')?.focusTitle();
  }

  #leave(): void {
    this.#entered = false;
    if (!this.#left) return;
    const { focused: back, scrolled } = this.#left;
    this.#left = undefined;
    document.scrollingElement?.scrollTo(0, scrolled);
    back?.focus({ preventScroll: true });
  }
}

/** What has the keyboard, through shadow roots. */
function focused(): HTMLElement | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : undefined;
}
