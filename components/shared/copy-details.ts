import { css, html, nothing } from 'lit';
import type { DetailsView } from '../../help/view.ts';
import { base } from './base-styles.ts';
import { buttons } from './control-styles.ts';
import { SpeakingElement } from './element.ts';
import { check, copy } from './icons.ts';
import { say } from './texts.ts';

/** The code of a failure, and a press that copies all that whoever helps has to know. */
export class CopyDetails extends SpeakingElement {
  static override properties = { details: { attribute: false }, outcome: { state: true } };
  declare details: DetailsView | undefined;
  declare private outcome: 'copied' | 'copyFailed' | undefined;

  static override styles = [
    base,
    buttons,
    css`
      .button {
        min-height: 28px;
        padding: var(--s2) var(--s8);
        font: var(--caption);
      }
      .button > svg {
        display: none;
      }
      .code {
        padding-inline-end: var(--s6);
        font-weight: 600;
        white-space: nowrap;
        border-inline-end: 1px solid var(--line);
      }
      /* A narrow side panel has room for the number and a drawing. */
      @media (max-width: 320px) {
        .button > svg {
          display: block;
        }
        .code + svg + .words {
          display: none;
        }
      }
      .failed {
        font: var(--caption);
        color: var(--on-notice-tint);
      }
    `,
  ];

  constructor() {
    super();
    this.outcome = undefined;
  }

  override render() {
    const { details, outcome } = this;
    if (!details) return nothing;
    const { code } = details;
    const said = say(outcome === 'copied' ? 'copied' : 'copyDetails');
    const words = html`${outcome === 'copied' ? check : copy}<span class="words">${said}</span>`;
    return html`<button type="button" class="button" data-copy-details aria-label=${code ? `${code} ${said}` : nothing} @click=${() => this.#copy(details)}>
        ${code ? html`<span class="code" dir="ltr">${code}</span>` : nothing} ${words}</button>
      <span role="status" class=${outcome === 'copyFailed' ? 'failed' : 'hidden-words'}>${outcome ? say(outcome) : nothing}</span>`;
  }

  async #copy({ lines }: DetailsView): Promise<void> {
    const text = lines.map(({ label, value }) => say('labelled', { label, value })).join('\n');
    try {
      await navigator.clipboard.writeText(text);
      this.outcome = 'copied';
    } catch {
      this.outcome = 'copyFailed'; // a policy can forbid the clipboard; the lines stand folded below
    }
  }
}

customElements.define('copy-details', CopyDetails);

declare global {
  interface HTMLElementTagNameMap {
    'copy-details': CopyDetails;
  }
}
