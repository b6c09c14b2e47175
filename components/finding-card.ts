import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import './evidence-list.ts';
import './fix-item.ts';
import { chevron } from './icons.ts';
import { base, card, disclosure } from './styles.ts';
import { rich, say } from './text.ts';
import { type FindingView, findingLabel } from './view.ts';

/**
 * One finding: what happened, what to do first, what else could be done, and why it is shown. `compact` for those
 * after the first: closed until opened. Slots for questions: `decides` before the fixes, `more` after the first.
 */
export class FindingCard extends LitElement {
  static override properties = { finding: { attribute: false }, compact: { type: Boolean } };
  declare finding: FindingView | undefined;
  declare compact: boolean;

  static override styles = [
    base,
    card,
    disclosure,
    css`
      .label {
        display: inline-block;
        padding: 1px 8px;
        margin-block-end: 6px;
        font-size: var(--small);
        font-weight: 600;
        color: var(--on-brand-tint);
        background: var(--brand-tint);
        border: 1px solid transparent;
        border-radius: 10px;
      }
      .label.possible {
        color: var(--on-notice-tint);
        background: var(--notice-tint);
      }
      h2 {
        font-size: var(--large);
        line-height: 1.3;
        text-wrap: balance;
      }
      .says {
        margin-block-start: 6px;
        color: var(--fg-quiet);
      }
      .full {
        padding: 14px;
      }
      .fixes {
        display: grid;
        gap: 4px;
        margin-block-start: 14px;
      }
      .others {
        margin-block: 10px 0;
        padding-inline-start: 8px;
        font-size: var(--small);
        font-weight: 600;
        color: var(--fg-hint);
      }
      .why {
        margin-block-start: 8px;
        padding-block-start: 8px;
        border-block-start: 1px solid var(--line-quiet);
      }
      evidence-list {
        padding: 4px 8px;
      }
      .compact > summary {
        padding: 10px 12px;
        border-radius: var(--radius-card);
      }
      .compact h2 {
        font-size: var(--normal);
        line-height: 1.4;
        text-wrap: wrap;
      }
      .compact .label {
        margin-block-end: 2px;
      }
      .compact .inside {
        padding: 0 14px 14px;
      }
    `,
  ];

  constructor() {
    super();
    this.compact = false;
  }

  /** Puts the keyboard (and a screen reader) on the title, once drawn. */
  async focusTitle(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('h2')?.focus();
  }

  override render() {
    const { finding } = this;
    if (!finding) return nothing;
    const { title } = finding.words;
    const label = html`<span class="label ${finding.verdict}">${findingLabel(finding)}</span>`;
    if (!this.compact) {
      return html`<article class="card full" aria-labelledby="title">
        ${label}<h2 id="title" tabindex="-1">${title}</h2>${this.#body(finding)}</article>`;
    }
    return html`<article class="card" aria-labelledby="title"><details class="compact">
      <summary>${chevron}<div class="summary-words">${label}<h2 id="title">${title}</h2></div></summary>
      <div class="inside">${this.#body(finding)}</div></details></article>`;
  }

  #body({ words, evidence }: FindingView): TemplateResult {
    const [first, ...others] = words.fixes;
    return html`<p class="says">${rich(words.says)}</p>
      <slot name="decides"></slot>
      <div class="fixes">
        ${first ? this.#fixes([first], true) : nothing}
        <slot name="more"></slot>
        ${others.length > 0 ? html`<h3 class="others">${say('otherWays')}</h3>` : nothing}
        ${this.#fixes(others, false)}
      </div>
      <details class="why"><summary>${chevron}<span class="summary-words">${say('whyThis')}</span></summary>
        <evidence-list .evidence=${evidence} .sources=${words.sources}></evidence-list></details>`;
  }

  #fixes(fixes: FindingView['words']['fixes'], open: boolean) {
    return repeat(
      fixes,
      ({ id }) => id,
      (fix) =>
        html`<fix-item data-fix=${fix.id} data-who=${fix.who.join(' ')} .fix=${fix} ?open=${open}></fix-item>`,
    );
  }
}

customElements.define('finding-card', FindingCard);

declare global {
  interface HTMLElementTagNameMap {
    'finding-card': FindingCard;
  }
}
