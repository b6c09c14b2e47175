import { css, html } from 'lit';
import { links } from '../../rules/data/links.ts';
import { base } from '../shared/base-styles.ts';
import { buttons } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { newTab } from '../shared/icons.ts';
import { language } from '../shared/language.ts';
import { card } from '../shared/surface-styles.ts';
import { say } from '../shared/texts.ts';

/**
 * Nothing was recognised. `page` says whether the page was read at all; `stuck` that an answer was given and led
 * nowhere. The guided choice comes in by the default slot.
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
    if (this.unread) return html`<p>${say('guideUnreadable')}</p>`;
    return html`<h2>${say('nothingTitle')}</h2><p>${say('nothingSays')}</p><p>${say('guideSays')}</p>`;
  }

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
