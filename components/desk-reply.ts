import { css, html, LitElement, type PropertyValues } from 'lit';
import { desk } from './desk-styles.ts';
import { sayDesk } from './desk-text.ts';
import { check } from './icons.ts';
import { base, buttons, card } from './styles.ts';

/** The answer to the partner as plain text, to be changed and copied. */
export class DeskReply extends LitElement {
  static override properties = { text: { attribute: false }, outcome: { state: true } };
  declare text: string;
  declare private outcome: 'copied' | 'copyFailed' | undefined;

  static override styles = [
    base,
    buttons,
    card,
    desk,
    css`
      .card {
        display: grid;
        gap: 8px;
      }
    `,
  ];

  constructor() {
    super();
    this.text = '';
    this.outcome = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('text')) this.outcome = undefined;
  }

  override render() {
    const { outcome } = this;
    return html`<section class="card" aria-labelledby="title">
      <div class="row spread"><h3 id="title">${sayDesk('reply')}</h3>
        <button type="button" class="button" @click=${this.#copy}>
          ${outcome === 'copied' ? html`${check}${sayDesk('copied')}` : sayDesk('copyReply')}</button></div>
      <p class="hint" id="says" role="status">${sayDesk(outcome === 'copyFailed' ? 'copyFailed' : 'replySays')}</p>
      <textarea rows="10" aria-label=${sayDesk('replyLabel')} aria-describedby="says" .value=${this.text}></textarea>
    </section>`;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.renderRoot.querySelector('textarea')?.value ?? this.text);
      this.outcome = 'copied';
    } catch {
      this.outcome = 'copyFailed'; // a policy can forbid the clipboard; the text can still be selected
    }
  }
}

customElements.define('desk-reply', DeskReply);

declare global {
  interface HTMLElementTagNameMap {
    'desk-reply': DeskReply;
  }
}
