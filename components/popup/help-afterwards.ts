import { css, html, nothing, type TemplateResult } from 'lit';
import type { Afterwards } from '../../help/view.ts';
import { sayPanel } from '../panel/texts.ts';
import { base } from '../shared/base-styles.ts';
import { buttons } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { recognised } from '../shared/icons.ts';
import { info } from '../shared/more-icons.ts';
import { say } from '../shared/texts.ts';
import { emit } from '../shared/typed-events.ts';

/** Above findings of an earlier page: how the page that is there now stands to them, and what can be done with them. */
export class HelpAfterwards extends SpeakingElement {
  static override properties = { afterwards: { attribute: false }, panel: { type: Boolean } };
  declare afterwards: Afterwards | undefined;
  /** It stands in the side panel, and not in the popup. */
  declare panel: boolean;

  static override styles = [
    base,
    buttons,
    css`
      section {
        display: flex;
        gap: var(--s8);
        padding: var(--s8) var(--s12);
        background: var(--page);
        border: 1px solid var(--edge);
        border-inline-start: 3px solid var(--accent);
        border-radius: var(--round);
      }
      section > svg {
        margin-block-start: var(--s2);
        color: var(--accent);
      }
      h2 {
        font: var(--body-strong);
      }
      p {
        color: var(--fg-quiet);
      }
      .ways {
        display: grid;
        gap: var(--s4);
      }
      .button {
        margin-block-start: var(--s8);
        text-align: start;
      }
      .ways .button {
        margin-block-start: 0;
      }
      .ways {
        margin-block-start: var(--s8);
      }
    `,
  ];

  override render() {
    const { afterwards } = this;
    if (!afterwards) return nothing;
    const { standing, title, says } = afterwards;
    const gone = standing === 'gone';
    return html`<section aria-labelledby="title">${gone ? recognised : info}<div>
      <h2 id="title" tabindex="-1">${title}</h2><p>${says}</p>${this.#ways(afterwards)}
      <button type="button" class="button" @click=${() => emit(this, gone ? 'close-panel' : 'leave-findings')}>
        ${sayPanel(gone ? (this.panel ? 'closePanel' : 'closePopup') : 'leaveFindings')}</button></div></section>`;
  }

  /** What may have helped; one that is chosen is counted. */
  #ways({ ways = [] }: Afterwards): TemplateResult | typeof nothing {
    if (ways.length === 0) return nothing;
    if (ways.some(({ solved }) => solved))
      return html`<p class="thanks" data-thanks role="status">${say('thanks')}</p>`;
    return html`<div class="ways" role="group" aria-labelledby="title">${ways.map(
      ({ rule, fix, title }) => html`<button type="button" class="button" data-helped=${fix}
        @click=${() => emit(this, 'tried', { rule, fix, solved: true })}>${title}</button>`,
    )}</div>`;
  }
}

customElements.define('help-afterwards', HelpAfterwards);

declare global {
  interface HTMLElementTagNameMap {
    'help-afterwards': HelpAfterwards;
  }
}
