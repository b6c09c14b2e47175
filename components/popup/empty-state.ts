import { css, html } from 'lit';
import { links } from '../../rules/data/links.ts';
import { base } from '../shared/base-styles.ts';
import { buttons } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { newTab } from '../shared/icons.ts';
import { language } from '../shared/language.ts';
import { card } from '../shared/surface-styles.ts';
import { say } from '../shared/texts.ts';
import { emit } from '../shared/typed-events.ts';

/**
 * Nothing was recognised: the search first, then what brings the person here. `unread` says that the page was not read at
 * all; `stuck` that an answer was given and led nowhere. The guided choice comes in by the default slot.
 */
export class EmptyState extends SpeakingElement {
  static override properties = { unread: { type: Boolean }, stuck: { type: Boolean } };
  declare unread: boolean;
  declare stuck: boolean;

  static override styles = [
    base,
    buttons,
    card,
    css`
      .card {
        padding: var(--card-inside, var(--s16));
      }
      h2 {
        font: var(--title);
        text-wrap: balance;
      }
      p {
        margin-block-start: var(--s4);
        color: var(--fg-quiet);
      }
      p:first-child {
        margin-block-start: 0;
      }
      form {
        display: grid;
        gap: var(--s8);
        margin-block-start: var(--s12);
      }
      input {
        width: 100%;
        min-height: var(--control);
        padding: var(--s4) var(--s8);
        font: var(--body);
        color: var(--fg);
        background: var(--card);
        border: 1px solid var(--line-control);
        border-radius: var(--round);
      }
      form .button {
        justify-self: start;
        margin-block-start: 0;
      }
      ::slotted(question-card) {
        margin-block-start: var(--s16);
      }
      .button {
        margin-block-start: var(--s12);
      }
    `,
  ];

  constructor() {
    super();
    this.unread = false;
    this.stuck = false;
  }

  override render() {
    return html`<section class="card">${this.stuck ? this.#stuck() : this.#guide()}<slot></slot></section>`;
  }

  #guide() {
    return html`${this.unread ? html`<p>${say('guideUnreadable')}</p>` : html`<h2>${say('nothingTitle')}</h2>`}
      <form role="search" @submit=${this.#lookUp}>
        <label class="hidden-words" for="words">${say('guideLabel')}</label>
        <input type="search" id="words" maxlength="2000" autocomplete="off" spellcheck="false"
          placeholder=${say('guideLabel')} @input=${this.#lookUp} />
        <button class="button" data-see-error>${say('guideError')}</button>
      </form>`;
  }

  /** What is typed goes on in the search, which takes the place of this. */
  readonly #lookUp = (event: Event): void => {
    event.preventDefault();
    emit(this, 'open-search', { text: this.renderRoot.querySelector('input')?.value ?? '' });
  };

  #stuck() {
    const { label, url } = links['partner-support'];
    return html`<h2>${say('noAnswerTitle')}</h2><p>${say('noAnswerSays')}</p>
      <a class="button" href=${url} target="_blank" rel="noopener noreferrer">${language().translate(label)} ${newTab}
        <span class="hidden-words">${say('opensNewTab')}</span></a>`;
  }
}

customElements.define('empty-state', EmptyState);

declare global {
  interface HTMLElementTagNameMap {
    'empty-state': EmptyState;
  }
}
