import { css, html, nothing, type TemplateResult } from 'lit';
import type { LanguagesView } from '../../help/view.ts';
import { base } from '../shared/base-styles.ts';
import { buttons } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { moreDots } from '../shared/icons.ts';
import { say } from '../shared/texts.ts';
import { emit } from '../shared/typed-events.ts';

type Way = 'keep-open' | 'open-search' | 'make-report' | 'open-options' | 'open-desk';

/** Three dots that open what is seldom wanted: search, report, side panel, options, help desk, language. */
export class MoreMenu extends SpeakingElement {
  static override properties = {
    languages: { attribute: false },
    keepable: { type: Boolean },
    reportable: { type: Boolean },
    open: { state: true },
  };
  /** To choose from; absent until they are known. */
  declare languages: LanguagesView | undefined;
  /** The browser has a side panel to go on in. */
  declare keepable: boolean;
  /** There is something of which a report can be made. */
  declare reportable: boolean;
  declare private open: boolean;

  static override styles = [
    base,
    buttons,
    css`
      :host {
        position: relative;
      }
      .dots {
        display: grid;
        place-items: center;
        width: 28px;
        height: 28px;
        padding: 0;
        color: inherit;
        background: none;
        border: 0;
        border-radius: var(--round);
        cursor: pointer;
      }
      .dots:hover {
        background: var(--card-hover);
      }
      .menu {
        position: absolute;
        z-index: 1;
        inset-block-start: 100%;
        inset-inline-end: 0;
        width: max-content;
        max-width: min(260px, 90vw);
        padding: var(--s4);
        background: var(--card);
        border: 1px solid var(--line);
        border-radius: var(--round-card);
        box-shadow: var(--shadow8);
      }
      .way {
        display: block;
        width: 100%;
        min-height: var(--control);
        padding: var(--s4) var(--s12);
        font: inherit;
        text-align: start;
        color: inherit;
        background: none;
        border: 0;
        border-radius: var(--round);
        cursor: pointer;
      }
      .way:hover {
        background: var(--card-hover);
      }
      .way:focus-visible {
        outline-offset: -2px;
      }
      language-choice,
      .privacy {
        padding: var(--s6) var(--s12);
        font: var(--caption);
        color: var(--fg-hint);
      }
    `,
  ];

  constructor() {
    super();
    this.keepable = false;
    this.reportable = false;
    this.open = false;
    this.addEventListener('keydown', this.#press);
    this.addEventListener('focusout', this.#leave);
  }

  /** Puts the keyboard on the three dots, once drawn. */
  async focusButton(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('button')?.focus();
  }

  override render() {
    return html`<button type="button" class="dots" aria-label=${say('more')} title=${say('more')} data-more
      aria-expanded=${String(this.open)} aria-controls=${this.open ? 'menu' : nothing} @click=${this.#turn}>${moreDots}</button>
      ${this.open ? this.#menu() : nothing}`;
  }

  #menu(): TemplateResult {
    return html`<div class="menu" id="menu">
      ${this.#way('open-search', say('lookUp'))}
      ${this.reportable ? this.#way('make-report', say('makeReport')) : nothing}
      ${this.keepable ? this.#way('keep-open', say('keepOpen')) : nothing}
      ${this.#way('open-options', say('options'))}
      ${this.#way('open-desk', say('deskPage'))}
      ${this.languages ? html`<language-choice .languages=${this.languages}></language-choice>` : nothing}
      <p class="privacy">${say('privacy')}</p></div>`;
  }

  #way(name: Way, words: string): TemplateResult {
    return html`<button type="button" class="way" ?data-make-report=${name === 'make-report'}
      ?data-look-up=${name === 'open-search'} ?data-keep-open=${name === 'keep-open'} @click=${() => this.#go(name)}>${words}</button>`;
  }

  #go(name: Way): void {
    this.open = false;
    emit(this, name);
  }

  #turn(): void {
    this.open = !this.open;
    if (this.open) void import('../shared/language-choice.ts');
  }

  /** Escape closes it and leaves the popup open. */
  readonly #press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open) return;
    event.preventDefault();
    event.stopPropagation();
    this.open = false;
    void this.focusButton();
  };

  /** What moves within the menu does not come this far. */
  readonly #leave = (): void => {
    this.open = false;
  };
}

customElements.define('more-menu', MoreMenu);

declare global {
  interface HTMLElementTagNameMap {
    'more-menu': MoreMenu;
  }
}
