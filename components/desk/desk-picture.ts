import { css, html } from 'lit';
import { base } from '../shared/base-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { card } from '../shared/surface-styles.ts';
import { desk } from './desk-styles.ts';
import './page-frame.ts';
import { sayDesk } from './texts.ts';

/** The synthetic page of an example. */
export class DeskPicture extends SpeakingElement {
  static override properties = { page: { attribute: false } };
  /** HTML of the body. */
  declare page: string;

  static override styles = [
    base,
    card,
    desk,
    css`
      page-frame {
        margin-block-start: var(--s8);
      }
    `,
  ];

  constructor() {
    super();
    this.page = '';
  }

  override render() {
    return html`<section class="card" aria-labelledby="title"><h2 class="part" id="title">${sayDesk('picture')}</h2>
      <p class="hint">${sayDesk('pictureSays')}</p>
      <page-frame .page=${this.page} label=${sayDesk('picture')}></page-frame></section>`;
  }
}

customElements.define('desk-picture', DeskPicture);

declare global {
  interface HTMLElementTagNameMap {
    'desk-picture': DeskPicture;
  }
}
