import { css, html, nothing, type TemplateResult } from 'lit';
import { column } from '../options/options-styles.ts';
import { base } from '../shared/base-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { mark } from '../shared/icon.ts';
import { card } from '../shared/surface-styles.ts';
import { say } from '../shared/texts.ts';
import { tokens } from '../shared/tokens.ts';
import { sayWelcome, type WelcomeWordId } from './texts.ts';

/** Says after the installation what this is. Asks for nothing. */
export class WelcomeApp extends SpeakingElement {
  static override properties = { options: {} };
  /** The address of the options page. Until it is given the language is not known either, and nothing is said. */
  declare options: string | undefined;

  static override styles = [
    tokens,
    base,
    card,
    column,
    css`
      ul,
      ol {
        display: grid;
        gap: var(--s6);
        padding-inline-start: var(--s20);
      }
    `,
  ];

  override render() {
    if (!this.options) return nothing;
    return html`<header><p class="brand">${mark}${say('product')}</p>
        <h1>${sayWelcome('whatIsThis')}</h1><p class="quiet">${sayWelcome('inShort')}</p></header>
      <main>
        ${section('does', html`<ul>${lines('recognises', 'explains', 'reports')}</ul>`)}
        ${section('never', html`<ul>${lines('sendsNothing', 'readsNothing', 'changesNothing')}</ul>`)}
        ${section('how', html`<ol>${lines('badge', 'click', 'pin')}</ol>`)}
        <p>${sayWelcome('asksNothing')} ${sayWelcome('optional')}
          <a href=${this.options}>${sayWelcome('toOptions')}</a></p>
      </main>
      <footer><p>${sayWelcome('notMicrosoft')}</p></footer>`;
  }
}

function section(id: WelcomeWordId, content: TemplateResult): TemplateResult {
  return html`<section class="card" aria-labelledby=${id}><h2 id=${id}>${sayWelcome(id)}</h2>${content}</section>`;
}

function lines(...ids: readonly WelcomeWordId[]): TemplateResult[] {
  return ids.map((id) => html`<li>${sayWelcome(id)}</li>`);
}

customElements.define('welcome-app', WelcomeApp);

declare global {
  interface HTMLElementTagNameMap {
    'welcome-app': WelcomeApp;
  }
}
