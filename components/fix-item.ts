import { css, html, nothing, type TemplateResult } from 'lit';
import type { FixWords } from '../rules/wording.ts';
import { companyPage } from './company-page.ts';
import { SpeakingElement } from './element.ts';
import './copy-button.ts';
import { buttons } from './control-styles.ts';
import { chevron, newTab } from './icons.ts';
import { base, disclosure } from './styles.ts';
import { rich, say, unmarked } from './text.ts';
import { whoIcon } from './who-icon.ts';

/** One fix: who does it, how long it takes, numbered steps, one button. `open` for the first one of a finding. */
export class FixItem extends SpeakingElement {
  static override properties = { fix: { attribute: false }, open: { type: Boolean } };
  declare fix: FixWords | undefined;
  declare open: boolean;

  static override styles = [
    base,
    buttons,
    disclosure,
    css`
      h3 {
        font: var(--body-strong);
      }
      .first {
        padding: var(--s12);
        background: var(--brand-tint);
        border: 1px solid var(--brand-line);
        border-radius: var(--round-card);
      }
      .first h3 {
        font: var(--subtitle);
        text-wrap: pretty;
      }
      .who {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        column-gap: var(--s8);
        font: var(--caption);
        color: var(--fg-quiet);
      }
      .person {
        display: flex;
        align-items: flex-start;
        gap: var(--s4);
        min-width: 0;
      }
      summary strong {
        font-weight: 400;
      }
      .takes {
        color: var(--fg-hint);
      }
      .first .who {
        row-gap: var(--s4);
        margin-block: var(--s8) var(--s12);
        font: var(--body);
      }
      .first .person svg {
        margin-block-start: var(--s2);
      }
      .first .person {
        padding: var(--s2) var(--s8);
        padding-inline-end: var(--s12);
        color: var(--on-brand-tint);
        background: var(--card);
        border: 1px solid var(--brand-line);
        border-radius: var(--pill);
      }
      .first .takes {
        font: var(--caption);
        color: var(--fg-quiet);
      }
      ol {
        display: grid;
        gap: var(--s6);
        padding-inline-start: var(--s24);
      }
      li::marker {
        font-weight: 600;
        color: var(--fg-quiet);
      }
      .go {
        margin-block-start: var(--s12);
      }
      .inside {
        padding: var(--s2) var(--s8) var(--s12);
        padding-inline-start: var(--s32);
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
    return html`<ol>${fix.steps.map((step) => html`<li>${rich(step)}</li>`)}</ol>${companyPage(fix.article)}${this.#action(fix)}`;
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
