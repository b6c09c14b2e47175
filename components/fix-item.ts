import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { FixWords } from '../rules/wording.ts';
import './copy-button.ts';
import { chevron, newTab, whoIcon } from './icons.ts';
import { base, buttons, disclosure } from './styles.ts';
import { rich, say, unmarked } from './text.ts';

/** One fix: who does it, how long it takes, numbered steps, one button. `open` for the first one of a finding. */
export class FixItem extends LitElement {
  static override properties = { fix: { attribute: false }, open: { type: Boolean } };
  declare fix: FixWords | undefined;
  declare open: boolean;

  static override styles = [
    base,
    buttons,
    disclosure,
    css`
      h3 {
        font-size: var(--normal);
        line-height: 1.4;
      }
      .first {
        padding: 12px;
        background: var(--brand-tint);
        border: 1px solid transparent;
        border-radius: 6px;
      }
      .who {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        column-gap: 8px;
        color: var(--fg-quiet);
      }
      .who .person {
        display: flex;
        align-items: center;
        gap: 6px;
      }
      .takes {
        color: var(--fg-hint);
      }
      .first .who {
        gap: 6px 8px;
        margin-block: 8px 12px;
      }
      .first .person {
        padding: 3px 10px 3px 8px;
        color: var(--on-brand-tint);
        background: var(--card);
        border: 1px solid var(--line);
        border-radius: 14px;
      }
      .first .takes {
        color: var(--fg-quiet);
      }
      .first h3 {
        font-size: 1rem;
      }
      ol {
        display: grid;
        gap: 6px;
        padding-inline-start: 22px;
      }
      li::marker {
        font-weight: 600;
        color: var(--fg-quiet);
      }
      li {
        padding-inline-start: 2px;
      }
      .go {
        margin-block-start: 12px;
      }
      .inside {
        padding-block: 4px 12px;
        padding-inline: 32px 8px;
      }
      summary .who {
        font-size: var(--small);
      }
    `,
  ];

  constructor() {
    super();
    this.open = false;
  }

  override render() {
    const { fix } = this;
    if (!fix) return nothing;
    if (this.open) {
      return html`<div class="first"><h3>${fix.title}</h3>${this.#who(fix)}${this.#steps(fix)}</div>`;
    }
    return html`<details>
      <summary>${chevron}
        <div class="summary-words"><h3>${fix.title}</h3>${this.#who(fix)}</div>
      </summary>
      <div class="inside">${this.#steps(fix)}</div>
    </details>`;
  }

  #who({ who, people, takes }: FixWords): TemplateResult {
    return html`<p class="who"><span class="person">${whoIcon(who)}
        <span class="hidden-words">${say('whoDoesIt')}</span><strong>${people}</strong></span>
      <span class="takes">${say('takes', { time: takes })}</span></p>`;
  }

  #steps(fix: FixWords): TemplateResult {
    return html`<ol>${fix.steps.map((step) => html`<li>${rich(step)}</li>`)}</ol>${this.#action(fix)}`;
  }

  /** One button: where it is done, or else, for the way to try first, its steps to hand to whoever does it. */
  #action({ title, steps, link }: FixWords): TemplateResult | typeof nothing {
    if (link) return html`<p class="go">${this.#button(link)}</p>`;
    if (!this.open) return nothing;
    const lines = steps.map((step, i) => `${i + 1}. ${unmarked(step)}`);
    return html`<p class="go"><copy-button primary .text=${[title, ...lines].join('\n')}
      .label=${say('copySteps')}></copy-button></p>`;
  }

  #button({ label, url }: NonNullable<FixWords['link']>): TemplateResult {
    const look = this.open ? 'button primary' : 'button';
    return html`<a class=${look} href=${url} target="_blank" rel="noopener noreferrer">${label} ${newTab}
      <span class="hidden-words">${say('opensNewTab')}</span></a>`;
  }
}

customElements.define('fix-item', FixItem);

declare global {
  interface HTMLElementTagNameMap {
    'fix-item': FixItem;
  }
}
