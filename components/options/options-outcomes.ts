import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { base } from '../shared/base-styles.ts';
import { buttons } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { emit } from '../shared/typed-events.ts';
import { type OptionsWordId, sayOptions } from './texts.ts';
import type { OutcomesView, OutcomeView } from './view.ts';

/** Which fixes have helped in this browser and which have not, and the button that forgets it. */
export class OptionsOutcomes extends SpeakingElement {
  static override properties = { outcomes: { attribute: false } };
  declare outcomes: OutcomesView;
  /** The button has been pressed, and what it forgets is still to be seen. */
  #forgetting = false;

  static override styles = [
    base,
    buttons,
    css`
      :host,
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
      }
      :host {
        gap: var(--s12);
      }
      ul {
        display: grid;
        gap: var(--s12);
        padding: 0;
        list-style: none;
      }
      .about,
      .says {
        color: var(--fg-quiet);
      }
      code {
        font: var(--mono);
      }
      .counts {
        display: flex;
        flex-wrap: wrap;
        column-gap: var(--s16);
        font: var(--caption);
      }
    `,
  ];

  constructor() {
    super();
    this.outcomes = { shown: [], more: 0 };
  }

  override render() {
    const { shown, more } = this.outcomes;
    return html`<p class="says">${sayOptions('outcomesSay')}</p>
      ${
        shown.length === 0
          ? html`<p data-no-outcomes tabindex="-1">${sayOptions('noOutcomes')}</p>`
          : html`<ul>${shown.map(line)}</ul>
            ${more > 0 ? html`<p data-more-outcomes>${sayOptions('outcomesMore', { count: more })}</p>` : nothing}
            <p><button type="button" class="button" data-forget-outcomes @click=${this.#forget}>
              ${sayOptions('forgetOutcomes')}</button></p>`
      }`;
  }

  /** The button that was pressed is gone: the keyboard goes to what took its place. */
  protected override updated(changed: PropertyValues<this>): void {
    if (!this.#forgetting || !changed.has('outcomes') || this.outcomes.shown.length > 0) return;
    this.#forgetting = false;
    this.renderRoot.querySelector<HTMLElement>('[data-no-outcomes]')?.focus();
  }

  #forget(): void {
    this.#forgetting = true;
    emit(this, 'forget-outcomes');
  }
}

function line({ id, fix, rule, solved, notSolved }: OutcomeView): TemplateResult {
  return html`<li data-counted=${id}>${fix ? html`<strong>${fix}</strong>` : html`<code dir="ltr">${id}</code>`}
    ${rule ? html`<p class="about">${sayOptions('outcomeAbout', { rule })}</p>` : nothing}
    <div class="counts">${times('outcomeSolved', solved)}${times('outcomeNot', notSolved)}</div></li>`;
}

/** What never happened is not said. */
function times(id: OptionsWordId, count: number): TemplateResult | typeof nothing {
  return count > 0 ? html`<p>${sayOptions(id, { count })}</p>` : nothing;
}

customElements.define('options-outcomes', OptionsOutcomes);

declare global {
  interface HTMLElementTagNameMap {
    'options-outcomes': OptionsOutcomes;
  }
}
