import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { base } from '../shared/base-styles.ts';
import { buttons } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { card } from '../shared/surface-styles.ts';
import { emit } from '../shared/typed-events.ts';
import { desk } from './desk-styles.ts';
import { sayDesk } from './texts.ts';
import type { ExampleLine } from './view.ts';

/** The library: every rule with an example, to be looked at and searched. */
export class DeskExamples extends SpeakingElement {
  static override properties = { examples: { attribute: false }, query: { state: true } };
  declare examples: readonly ExampleLine[] | 'failed' | undefined;
  declare private query: string;

  static override styles = [
    base,
    buttons,
    card,
    desk,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s12);
      }
      .find {
        display: grid;
        gap: var(--s4);
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr));
        gap: var(--s8);
        list-style: none;
      }
      li button {
        display: flex;
        flex-direction: column;
        align-items: flex-start;
        gap: var(--s2);
        width: 100%;
        height: 100%;
        padding: var(--s12);
        font: inherit;
        text-align: start;
        color: inherit;
        cursor: pointer;
      }
      li button:hover {
        background: var(--card-hover);
      }
      .title {
        font: var(--body-strong);
      }
      .tag {
        margin-block-start: auto;
        padding-block: 0;
      }
    `,
  ];

  constructor() {
    super();
    this.query = '';
  }

  override render() {
    const { examples } = this;
    const heading = html`<h2 tabindex="-1">${sayDesk('examplesTitle')}</h2>
      <p class="quiet">${sayDesk('examplesSays')}</p>`;
    // One template, so that the heading keeps the focus when they come.
    return html`${heading}${examples === 'failed' ? html`<p role="alert">${sayDesk('examplesFailed')}</p>` : this.#examples(examples ?? [])}`;
  }

  #examples(examples: readonly ExampleLine[]) {
    if (examples.length === 0) return nothing;
    const words = this.query.toLowerCase().split(/\s+/).filter(Boolean);
    const shown = examples.filter(({ rule, title, what }) => {
      const text = `${rule} ${title} ${what}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
    return html`<div class="find"><label for="search">${sayDesk('examplesSearch')}</label>
        <input type="search" id="search" maxlength="200" autocomplete="off" .value=${this.query} @input=${this.#search} />
        <p class="hint" role="status">${sayDesk('examplesCount', { shown: shown.length, count: examples.length })}</p></div>
      <ul>${repeat(
        shown,
        ({ rule }) => rule,
        (line) => this.#line(line),
      )}</ul>`;
  }

  #line({ rule, title, what, pictured }: ExampleLine): TemplateResult {
    return html`<li><button type="button" class="card" data-example=${rule}
      @click=${() => emit(this, 'open-example', { rule })}>
      <span class="title">${title}</span><span class="hint">${what}</span>
      ${pictured ? html`<span class="tag plain-tag">${sayDesk('withPicture')}</span>` : nothing}</button></li>`;
  }

  #search({ target }: Event): void {
    this.query = (target as HTMLInputElement).value;
  }
}

customElements.define('desk-examples', DeskExamples);

declare global {
  interface HTMLElementTagNameMap {
    'desk-examples': DeskExamples;
  }
}
