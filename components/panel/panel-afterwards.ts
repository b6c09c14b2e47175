import { css, html, nothing } from 'lit';
import type { Afterwards } from '../../help/view.ts';
import { base } from '../shared/base-styles.ts';
import { buttons } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { recognised } from '../shared/icons.ts';
import { info } from '../shared/more-icons.ts';
import { emit } from '../shared/typed-events.ts';
import { sayPanel } from './texts.ts';

/** Above findings of an earlier page: how the page that is there now stands to them, and what can be done with them. */
export class PanelAfterwards extends SpeakingElement {
  static override properties = { afterwards: { attribute: false } };
  declare afterwards: Afterwards | undefined;

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
      .button {
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
      <h2 id="title">${title}</h2><p>${says}</p>
      <button type="button" class="button" @click=${() => emit(this, gone ? 'close-panel' : 'leave-findings')}>
        ${sayPanel(gone ? 'closePanel' : 'leaveFindings')}</button></div></section>`;
  }
}

customElements.define('panel-afterwards', PanelAfterwards);

declare global {
  interface HTMLElementTagNameMap {
    'panel-afterwards': PanelAfterwards;
  }
}
