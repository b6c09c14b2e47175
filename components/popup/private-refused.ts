import { css, html, nothing, type TemplateResult } from 'lit';
import type { PrivateRefused as Reason } from '../../help/view.ts';
import { type LinkId, links } from '../../rules/data/links.ts';
import { base } from '../shared/base-styles.ts';
import { buttons } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { newTab } from '../shared/icons.ts';
import { language } from '../shared/language.ts';
import { notice } from '../shared/surface-styles.ts';
import { say } from '../shared/texts.ts';
import { sayPrivate } from './private-texts.ts';

/** Why there is no private window, and the same way by hand: both sessions ended, then the right account chosen. */
export class PrivateRefused extends SpeakingElement {
  static override properties = { reason: {} };
  declare reason: Reason | undefined;

  static override styles = [
    base,
    buttons,
    notice,
    css`
      section {
        display: grid;
        gap: var(--s6);
      }
      h2 {
        font: var(--body-strong);
      }
      ol {
        display: grid;
        gap: var(--s8);
        padding-inline-start: var(--s20);
      }
    `,
  ];

  /** Puts the keyboard (and a screen reader) on the title, once drawn. */
  async focusTitle(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('h2')?.focus();
  }

  override render() {
    const { reason } = this;
    if (!reason) return nothing;
    return html`<section class="notice" aria-labelledby="title" data-private=${reason}>
      <h2 id="title" tabindex="-1">${sayPrivate(reason)}</h2>
      <p>${sayPrivate(reason === 'refused' ? 'refusedSays' : 'alreadySays')}</p>
      <ol><li>${button('sign-out-work')}</li><li>${button('sign-out-personal')}</li>
        <li>${button('partner-home')}</li></ol></section>`;
  }
}

function button(id: LinkId): TemplateResult {
  const { label, url } = links[id];
  return html`<a class="button" href=${url} target="_blank" rel="noopener noreferrer">${language().translate(label)} ${newTab}
    <span class="hidden-words">${say('opensNewTab')}</span></a>`;
}

customElements.define('private-refused', PrivateRefused);

declare global {
  interface HTMLElementTagNameMap {
    'private-refused': PrivateRefused;
  }
}
