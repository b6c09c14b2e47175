import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { CallDraft } from '../../help/call-draft.ts';
import type { RequestDraft } from '../../help/request-draft.ts';
import { say } from '../shared/texts.ts';
import type { CallSheet } from './call-sheet.ts';
import type { RequestMessage } from './request-message.ts';

/** What holds the sheets. */
type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly request: RequestDraft | undefined;
    readonly call: CallDraft | undefined;
    main(inside: TemplateResult, name: string): TemplateResult;
  };

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
    const { request, call } = this.#host;
    if (!request && !call) return nothing;
    return this.#host.main(
      html`<h1 class="hidden-words">${say('product')}</h1>
      ${
        request
          ? html`<request-message data-request .draft=${request}></request-message>`
          : html`<call-sheet data-call .draft=${call}></call-sheet>`
      }`,
      'sheet',
    );
  }

  get #isOpen(): boolean {
    return this.#host.request !== undefined || this.#host.call !== undefined;
  }

  #entered = false;

  async #enter(): Promise<void> {
    if (this.#entered) return;
    this.#entered = true;
    document.scrollingElement?.scrollTo(0, 0);
    await this.#host.shadowRoot?.querySelector<RequestMessage | CallSheet>('.sheet > :not(h1)')?.focusTitle();
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
