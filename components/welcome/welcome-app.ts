import { html, nothing, type TemplateResult } from 'lit';
import { column } from '../options/options-styles.ts';
import { base } from '../shared/base-styles.ts';
import { buttons } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { mark } from '../shared/icon.ts';
import { check } from '../shared/icons.ts';
import { info } from '../shared/more-icons.ts';
import { card, tags } from '../shared/surface-styles.ts';
import { say } from '../shared/texts.ts';
import { tokens } from '../shared/tokens.ts';
import { emit } from '../shared/typed-events.ts';
import { pinPicture, samplePicture } from './pictures.ts';
import { sayWelcome, type WelcomeWordId } from './texts.ts';
import { layout } from './welcome-styles.ts';

/** What is shown after the installation: the goal, the one step that matters, and an example to open. */
export class WelcomeApp extends SpeakingElement {
  static override properties = {
    options: {},
    pinned: { attribute: false },
    refused: { type: Boolean },
  };
  /** The address of the options page. Until it is given the language is not known either, and nothing is said. */
  declare options: string | undefined;
  /** Whether the icon stands in the toolbar; undefined where the browser does not tell. */
  declare pinned: boolean | undefined;
  /** The browser did not open the example. */
  declare refused: boolean;

  static override styles = [tokens, base, buttons, card, tags, column, layout];

  constructor() {
    super();
    this.refused = false;
  }

  override render() {
    if (!this.options) return nothing;
    return html`<header><p class="brand">${mark}${say('product')}</p>
        <h1>${sayWelcome('goal')}</h1><p class="quiet">${sayWelcome('inShort')}</p></header>
      <main>
        ${section(this.pinned ? 'isPinned' : 'pin', this.#pin())}
        ${section('example', this.#example())}
        ${section('never', html`<ul>${lines('sendsNothing', 'readsNothing', 'changesNothing')}</ul>`)}
        <p>${sayWelcome('optional')} <a href=${this.options}>${sayWelcome('toOptions')}</a></p>
      </main>
      <footer><p>${sayWelcome('notMicrosoft')}</p></footer>`;
  }

  #pin(): TemplateResult {
    const steps = html`<div class="step"><ol>${lines('pinPuzzle', 'pinThis')}</ol>${pinPicture}</div>`;
    return html`${this.pinned ? nothing : steps}
      <div role="status">${this.pinned === undefined ? nothing : state(this.pinned)}</div>`;
  }

  #example(): TemplateResult {
    return html`<div class="step"><div class="words"><p>${sayWelcome('exampleSays')}</p>
        <p><button type="button" class="button primary" data-open-example @click=${() => emit(this, 'show-example')}>
          ${sayWelcome('openExample')}</button></p>
        <p role="status">${this.refused ? sayWelcome('openedByIcon') : nothing}</p></div>${samplePicture()}</div>`;
  }
}

/** Ticked while one looks at it. */
function state(pinned: boolean): TemplateResult {
  return html`<p class=${pinned ? 'state done' : 'state'} data-pinned=${pinned}>${pinned ? check : info}
    <span>${sayWelcome(pinned ? 'pinned' : 'notPinned')}</span></p>`;
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
