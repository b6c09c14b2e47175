import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { outcomeOf, type Tried } from '../../rules/tried.ts';
import type { FixWords } from '../../rules/words/wording.ts';
import { companyPage } from './company-page.ts';
import { buttons } from './control-styles.ts';
import { SpeakingElement } from './element.ts';
import type { FixItem } from './fix-item.ts';
import { emit } from './typed-events.ts';
import './fix-item.ts';
import type { RequestDraft } from '../../help/request-draft.ts';
import { type Ticks, ticksOf } from '../../help/step-ticks.ts';
import type { FindingView, HelpView } from '../../help/view.ts';
import { base, disclosure } from './base-styles.ts';
import { layout } from './finding-card-styles.ts';
import { findingLabel } from './finding-label.ts';
import { chevron, newTab, recognised, unsure } from './icons.ts';
import { arrival, card, tags } from './surface-styles.ts';
import { rich, say } from './texts.ts';

/**
 * One finding: what happened, what to do first, what else could be done, and why it is shown. `compact` for those
 * after the first: closed until opened. Slots for questions: `decides` before the fixes, `more` after them.
 */
export class FindingCard extends SpeakingElement {
  static override properties = {
    finding: { attribute: false },
    compact: { type: Boolean },
    ticks: { attribute: false },
    acting: { type: Boolean },
    request: { attribute: false },
    tried: { attribute: false },
    support: { attribute: false },
    reportable: { type: Boolean },
  };
  declare finding: FindingView | undefined;
  /** With them the steps can be ticked off. */
  declare ticks: Ticks | undefined;
  declare compact: boolean;
  /** Messages can be written, and it can be said what helped. */
  declare acting: boolean;
  /** The message that is being written, of whichever finding. */
  declare request: RequestDraft | undefined;
  declare tried: readonly Tried[];
  /** Where to ask when no fix is left. */
  declare support: HelpView['support'];
  declare reportable: boolean;

  static override styles = [base, buttons, card, disclosure, tags, arrival, layout];

  constructor() {
    super();
    this.compact = false;
    this.acting = false;
    this.tried = [];
    this.reportable = false;
  }

  /** Puts the keyboard (and a screen reader) on the title, once drawn. */
  async focusTitle(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('h2')?.focus();
  }

  /** The same with the fix to try now, or with the words that none is left. */
  async focusNext(): Promise<void> {
    await this.updateComplete;
    const next = this.renderRoot.querySelector<FixItem>('fix-item[open]');
    if (next) return next.focusTitle();
    this.renderRoot.querySelector<HTMLElement>('.none-left h3')?.focus();
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

  #body({ rule, words, evidence, article }: FindingView): TemplateResult {
    const outcome = ({ id }: FixWords) => outcomeOf(this.tried, rule, id);
    const left = words.fixes.filter((fix) => outcome(fix) !== false);
    const first = left.find(outcome) ?? left[0];
    const others = left.filter((fix) => fix !== first);
    const failed = words.fixes.filter((fix) => outcome(fix) === false);
    return html`<p class="says">${rich(words.says)}</p>${companyPage(article)}
      <slot name="decides"></slot>
      <div class="fixes">
        ${first ? this.#fixes([first], true) : nothing}
        ${failed.length > 0 && !first ? this.#noneLeft() : nothing}
        ${others.length > 0 ? html`<h3 class="others">${say('otherWays')}</h3>` : nothing}
        ${this.#fixes(others, false)}
        ${failed.length > 0 ? html`<h3 class="others" data-tried>${say('tried')}</h3>` : nothing}
        ${this.#fixes(failed, false)}
      </div>
      <slot name="more"></slot>
      <details class="why" @toggle=${bringReasons}><summary>${chevron}<span class="summary-words">${say('whyThis')}</span></summary>
        <evidence-list .evidence=${evidence} .rule=${rule}></evidence-list></details>`;
  }

  /** Whoever helps the partner knows what comes next; the partner is told. */
  #noneLeft() {
    if (!this.acting) return nothing;
    const { support } = this;
    return html`<div class="none-left" data-none-left><h3 tabindex="-1">${say('noneLeft')}</h3>
      <p>${say('noneLeftSays')}</p>
      <p class="go">${this.reportable ? html`<button type="button" class="button" @click=${() => emit(this, 'make-report')}>${say('makeReport')}</button>` : nothing}
        ${
          support
            ? html`<a class="button" href=${support.url} target="_blank" rel="noopener noreferrer">${support.label} ${newTab}
          <span class="hidden-words">${say('opensNewTab')}</span></a>`
            : nothing
        }</p></div>`;
  }

  #fixes(fixes: readonly FixWords[], open: boolean) {
    const { finding, request, tried, acting } = this;
    const rule = finding?.rule ?? '';
    const about = (id: string) => (request?.rule === rule && request.fix === id ? request : undefined);
    return repeat(
      fixes,
      ({ id }) => id,
      (fix) =>
        html`<fix-item data-fix=${fix.id} data-who=${fix.who.join(' ')} .rule=${rule} .fix=${fix}
          .request=${about(fix.id)} .solved=${outcomeOf(tried, rule, fix.id)} ?open=${open} ?acting=${acting}
          .ticks=${this.ticks && ticksOf(this.ticks, rule, fix.id)}></fix-item>`,
    );
  }
}

/** <evidence-list> with the articles is loaded when somebody asks why. */
function bringReasons(): void {
  void import('./evidence-list.ts');
}

customElements.define('finding-card', FindingCard);

declare global {
  interface HTMLElementTagNameMap {
    'finding-card': FindingCard;
  }
}
