import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { companyPage } from './company-page.ts';
import { SpeakingElement } from './element.ts';
import './evidence-list.ts';
import './fix-item.ts';
import { chevron, recognised, unsure } from './icons.ts';
import { base, disclosure } from './styles.ts';
import { arrival, card, tags } from './surface-styles.ts';
import { rich, say } from './text.ts';
import { type FindingView, findingLabel } from './view.ts';

/**
 * One finding: what happened, what to do first, what else could be done, and why it is shown. `compact` for those
 * after the first: closed until opened. Slots for questions: `decides` before the fixes, `more` after them.
 */
export class FindingCard extends SpeakingElement {
  static override properties = { finding: { attribute: false }, compact: { type: Boolean } };
  declare finding: FindingView | undefined;
  declare compact: boolean;

  static override styles = [
    base,
    card,
    disclosure,
    tags,
    arrival,
    css`
      h2 {
        font: var(--title);
        text-wrap: balance;
      }
      .label {
        margin-block-end: var(--s8);
      }
      .label svg {
        margin-inline-start: calc(-1 * var(--s4));
      }
      .says {
        margin-block-start: var(--s4);
        color: var(--fg-quiet);
      }
      .full {
        padding: var(--card-inside, var(--s16));
      }
      .fixes {
        display: grid;
        gap: var(--s2);
        margin-block-start: var(--s12);
      }
      .others {
        margin-block-start: var(--s12);
        font: var(--caption-strong);
        color: var(--fg-hint);
      }
      /* Lines to open reach out to both sides, so that their words stand under the words above. */
      .fixes > fix-item:not([open]),
      .why {
        margin-inline: calc(-1 * var(--s8));
      }
      .why {
        margin-block-start: var(--s4);
      }
      evidence-list {
        padding: var(--s4) var(--s8) var(--s8);
        padding-inline-start: var(--s32);
      }
      .compact {
        margin-inline: var(--card-outside, 0);
      }
      .compact > summary {
        border-radius: var(--round-card);
      }
      .compact h2 {
        font: var(--body-strong);
        text-wrap: wrap;
      }
      .in-short {
        font: var(--caption);
        color: var(--fg-hint);
      }
      .possible .in-short strong {
        color: var(--on-notice-tint);
      }
      .compact .inside {
        padding: 0 var(--s8) var(--s12);
        padding-inline-start: var(--s32);
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
    if (this.compact) return this.#compact(finding, title);
    const possible = finding.verdict === 'possible';
    return html`<article class="card full arrives" aria-labelledby="title">
      <p class=${possible ? 'tag warn label' : 'tag label'}>${possible ? unsure : recognised}${findingLabel(finding)}</p>
      <h2 id="title" tabindex="-1">${title}</h2>${this.#body(finding)}</article>`;
  }

  /** One line of a list: what, how sure, and who could do the first thing. */
  #compact(finding: FindingView, title: string): TemplateResult {
    const people = finding.words.fixes[0]?.people;
    return html`<article class="card" aria-labelledby="title"><details class="compact ${finding.verdict}">
      <summary>${chevron}<div class="summary-words"><h2 id="title">${title}</h2>
        <p class="in-short"><strong>${findingLabel(finding)}</strong>${people ? ` · ${people}` : nothing}</p></div></summary>
      <div class="inside">${this.#body(finding)}</div></details></article>`;
  }

  #body({ words, evidence, article }: FindingView): TemplateResult {
    const [first, ...others] = words.fixes;
    return html`<p class="says">${rich(words.says)}</p>${companyPage(article)}
      <slot name="decides"></slot>
      <div class="fixes">
        ${first ? this.#fixes([first], true) : nothing}
        ${others.length > 0 ? html`<h3 class="others">${say('otherWays')}</h3>` : nothing}
        ${this.#fixes(others, false)}
      </div>
      <slot name="more"></slot>
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
