import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { base } from '../shared/base-styles.ts';
import { fields } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { card } from '../shared/surface-styles.ts';
import { emit } from '../shared/typed-events.ts';
import './desk-own-text.ts';
import { desk } from './desk-styles.ts';
import type { MessageView, ReplyView } from './reply-view.ts';
import { sayDesk } from './texts.ts';

/** The answer to the partner: in which language, to whom, which ways go in; and a message for whoever acts. */
export class DeskReply extends SpeakingElement {
  static override properties = { reply: { attribute: false } };
  declare reply: ReplyView | undefined;

  static override styles = [
    base,
    card,
    fields,
    desk,
    css`
      :host,
      .card,
      fieldset {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s8);
      }
      :host {
        gap: var(--s12);
      }
      fieldset {
        gap: var(--s4);
        min-width: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        font: var(--body-strong);
      }
      .way {
        display: flex;
        gap: var(--s8);
        font: var(--body);
      }
      .name {
        display: grid;
        gap: var(--s2);
        max-width: 320px;
      }
    `,
  ];

  override render() {
    const { reply } = this;
    if (!reply) return nothing;
    return html`<section class="card" aria-labelledby="title" data-reply>
        <div class="row spread"><h2 class="part" id="title">${sayDesk('reply')}</h2>${this.#languages(reply)}</div>
        ${reply.insteadOf ? html`<p class="hint" data-instead>${sayDesk('replyInstead', { language: reply.insteadOf })}</p>` : nothing}
        <label class="name">${sayDesk('replyName')}
          <input type="text" data-reply-name maxlength="200" autocomplete="off" spellcheck="false" dir="auto"
            .value=${live(reply.name)} @input=${this.#name}></label>
        ${this.#ways(reply)}
        <desk-own-text of="reply" .text=${reply.text} language=${reply.language} direction=${reply.direction}
          label=${sayDesk('replyLabel')} hint=${sayDesk('replySays', { count: reply.words })}></desk-own-text>
      </section>
      ${reply.message ? this.#message(reply, reply.message) : nothing}`;
  }

  focusText(): void {
    this.#text?.focusText();
  }

  async copy(): Promise<void> {
    await this.#text?.copy();
  }

  get #text() {
    return this.renderRoot.querySelector('desk-own-text');
  }

  #languages({ languages, language }: ReplyView): TemplateResult {
    const choose = ({ target }: Event) =>
      emit(this, 'reply-in', { language: (target as HTMLSelectElement).value });
    return html`<label class="row">${sayDesk('replyIn')}
      <select class="field" data-reply-language @change=${choose}>${languages.map(
        (one) =>
          html`<option value=${one.language} lang=${one.language} .selected=${live(one.language === language)}>${one.name}</option>`,
      )}</select></label>`;
  }

  #ways({ ways, language, direction }: ReplyView): TemplateResult | typeof nothing {
    if (ways.length === 0) return nothing;
    return html`<fieldset><legend>${sayDesk('replyWays')}</legend>${ways.map(
      ({
        id,
        title,
        on,
      }) => html`<label class="way"><input type="checkbox" data-way=${id} .checked=${live(on)}
        @change=${({ target }: Event) => emit(this, 'reply-way', { fix: id, on: (target as HTMLInputElement).checked })}>
        <span lang=${language} dir=${direction}>${title}</span></label>`,
    )}</fieldset>`;
  }

  #message({ language, direction }: ReplyView, { to, chosen, text }: MessageView): TemplateResult {
    const choose = ({ target }: Event) =>
      emit(this, 'message-to', { index: (target as HTMLSelectElement).selectedIndex });
    return html`<section class="card" aria-labelledby="message" data-message>
      <h2 class="part" id="message">${sayDesk('message', { who: to[chosen] ?? '' })}</h2>
      ${
        to.length > 1
          ? html`<label class="row">${sayDesk('messageTo')}
        <select class="field" data-message-to @change=${choose}>${to.map(
          (name, i) =>
            html`<option value=${i} lang=${language} .selected=${live(i === chosen)}>${name}</option>`,
        )}</select></label>`
          : nothing
      }
      <desk-own-text of="message" .text=${text} language=${language} direction=${direction}
        label=${sayDesk('messageLabel')} hint=${sayDesk('messageSays')}></desk-own-text>
    </section>`;
  }

  #name({ target }: Event): void {
    emit(this, 'reply-to', { name: (target as HTMLInputElement).value });
  }
}

customElements.define('desk-reply', DeskReply);

declare global {
  interface HTMLElementTagNameMap {
    'desk-reply': DeskReply;
  }
}
