import { css, html, nothing } from 'lit';
import { base } from '../shared/base-styles.ts';
import { buttons } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { emit } from '../shared/typed-events.ts';
import { sayOpened } from './opened-texts.ts';

/** `policy`: the person cannot change it. */
export type WhyOpened = 'unpinned' | 'wanted' | 'policy';

/** Why the popup has opened by itself, and how that stops. Stands behind what it opened for. */
export class OpenedItself extends SpeakingElement {
  static override properties = { why: {}, stopped: { state: true }, pinPage: { attribute: false } };
  declare why: WhyOpened | undefined;
  /** The address of our page that shows how the icon is pinned. */
  declare pinPage: string | undefined;
  declare private stopped: boolean;

  static override styles = [
    base,
    buttons,
    css`
      div {
        padding: var(--s8) var(--s12);
        font: var(--caption);
        color: var(--fg-quiet);
        background: var(--page);
        border: 1px solid var(--line-quiet);
        border-radius: var(--round);
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--s12);
        margin-inline-start: calc(-1 * var(--s4));
      }
      a {
        display: inline-block;
        padding: var(--s4);
      }
    `,
  ];

  constructor() {
    super();
    this.stopped = false;
  }

  override render() {
    const { why, stopped } = this;
    if (!why) return nothing;
    if (stopped) return html`<div><p role="status" tabindex="-1">${sayOpened('notAnyMore')}</p></div>`;
    return html`<div data-opened=${why}><p>${sayOpened(why)}</p>${why === 'policy' ? nothing : this.#ways(why)}</div>`;
  }

  #ways(why: WhyOpened) {
    return html`<p class="ways"><button type="button" class="plain" data-not-by-itself @click=${this.#stop}>
        ${sayOpened('notAgain')}</button>
      ${why === 'unpinned' && this.pinPage ? html`<a href=${this.pinPage} target="_blank">${sayOpened('howToPin')}</a>` : nothing}</p>`;
  }

  /** The button is gone: the keyboard goes to what was said in its place. */
  async #stop(): Promise<void> {
    emit(this, 'open-by-itself', { on: false });
    this.stopped = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[role=status]')?.focus();
  }
}

customElements.define('opened-itself', OpenedItself);

declare global {
  interface HTMLElementTagNameMap {
    'opened-itself': OpenedItself;
  }
}
