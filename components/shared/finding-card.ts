import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type Ticks, ticksOf } from '../../help/step-ticks.ts';
import type { FindingView, HelpView } from '../../help/view.ts';
import { outcomeOf, type Tried } from '../../rules/tried.ts';
import type { FixWords } from '../../rules/words/wording.ts';
import { base, disclosure } from './base-styles.ts';
import { companyPage } from './company-page.ts';
import { buttons } from './control-styles.ts';
import { SpeakingElement } from './element.ts';
import { layout } from './finding-card-styles.ts';
import { findingLabel } from './finding-label.ts';
import type { FixItem } from './fix-item.ts';
import './fix-item.ts';
import { chevron, recognised, unsure } from './icons.ts';
import { noneLeft } from './none-left.ts';
import { outcome } from './outcome.ts';
import { arrival, card, tags } from './surface-styles.ts';
import { kept, rich, say } from './texts.ts';

/**
 * One finding: how sure, what happened, the one button and its steps, everything else folded. `compact` for those after
 * the first: closed until opened. Slots: `answers` under the title, `decides` for the question that comes before any
 * advice, `tools` in the top line, `note` below the steps, `more` for what is asked besides.
 */
export class FindingCard extends SpeakingElement {
  static override properties = {
    finding: { attribute: false },
    compact: { type: Boolean },
    asks: { type: Boolean },
    ticks: { attribute: false },
    acting: { type: Boolean },
    admin: { type: Boolean },
    tried: { attribute: false },
    support: { attribute: false },
    reportable: { type: Boolean },
    clock: { attribute: false },
    workDomain: { attribute: false },
  };
  declare finding: FindingView | undefined;
  /** With them the steps can be ticked off. */
  declare ticks: Ticks | undefined;
  declare compact: boolean;
  /** A question comes before any advice. */
  declare asks: boolean;
  /** Messages can be written, and it can be said what helped. */
  declare acting: boolean;
  /** What others have to do is open from the start. */
  declare admin: boolean;
  declare tried: readonly Tried[];
  /** Where to ask when no fix is left. */
  declare support: HelpView['support'];
  declare reportable: boolean;
  /** The clock that runs for the tab. */
  declare clock: HelpView['clock'];
  /** What work addresses end in. */
  declare workDomain: string | undefined;

  static override styles = [base, buttons, card, disclosure, tags, arrival, layout];

  constructor() {
    super();
    this.compact = false;
    this.asks = false;
    this.acting = false;
    this.admin = false;
    this.tried = [];
    this.reportable = false;
  }

  /** Puts the keyboard (and a screen reader) on the title, once drawn. */
  async focusTitle(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('h2')?.focus();
  }

  /** The same with what was said of a fix, with the fix to try now, or with the words that none is left. */
  async focusNext(): Promise<void> {
    await this.updateComplete;
    const said = this.renderRoot.querySelector<HTMLElement>('.thanks');
    if (said) return said.focus();
    const next = this.renderRoot.querySelector<FixItem>('fix-item[open]');
    if (next) return next.focusTitle();
    this.renderRoot.querySelector<HTMLElement>('.none-left h3')?.focus();
  }

  override render() {
    const { finding } = this;
    if (!finding) return nothing;
    return this.compact ? this.#compact(finding) : this.#full(finding);
  }

  #full(finding: FindingView): TemplateResult {
    const possible = finding.verdict === 'possible';
    return html`<article class="card full arrives" aria-labelledby="title">
      <p class=${possible ? 'tag warn label' : 'tag label'}>${possible ? unsure : recognised}${findingLabel(finding)}</p>
      <div class="lead"><h2 id="title" tabindex="-1">${kept(finding.words.title)}</h2>
        ${this.asks ? html`<slot name="decides"></slot>` : this.#lead(finding)}</div>
      <slot name="tools"></slot>
      <div class="rest"><slot name="note"></slot>${this.asks ? this.#unasked(finding) : this.#rest(finding)}</div>
      ${this.#foot(finding)}</article>`;
  }

  /** One line of a list: what, how sure, and who could do the first thing. */
  #compact(finding: FindingView): TemplateResult {
    const people = finding.words.fixes[0]?.people;
    return html`<article class="card" aria-labelledby="title"><details class="compact ${finding.verdict}">
      <summary>${chevron}<div class="summary-words"><h2 id="title">${kept(finding.words.title)}</h2>
        <p class="in-short"><strong>${findingLabel(finding)}</strong>${people ? ` · ${people}` : nothing}</p></div></summary>
      <div class="inside"><div class="lead">${this.#lead(finding)}</div><div class="rest">${this.#rest(finding)}</div>
        ${this.#foot(finding)}</div></details></article>`;
  }

  /** Up to the steps of the way to go first. */
  #lead({ words }: FindingView): TemplateResult {
    const { first, failed } = this.#sorted(words.fixes);
    return html`<p class="says">${rich(words.says)}</p><slot name="answers"></slot>
      ${first ? this.#fixes([first], true) : nothing}
      ${failed.length > 0 && !first && this.acting ? noneLeft(this, this.support, this.reportable) : nothing}`;
  }

  /** The other ways, and what it means. */
  #rest({ words, article }: FindingView): TemplateResult {
    const { others, failed } = this.#sorted(words.fixes);
    return html`${companyPage(article)}
      <div class="ways">${others.length > 0 ? html`<h3 class="others">${say('otherWays')}</h3>` : nothing}
        ${this.#fixes(others, false)}
        ${failed.length > 0 ? html`<h3 class="others" data-tried>${say('tried')}</h3>` : nothing}
        ${this.#fixes(failed, false)}</div>
      <slot name="more"></slot>
      ${words.more ? folded('meaning', say('whatThisMeans'), html`<p>${rich(words.more)}</p>`) : nothing}`;
  }

  /** Everything that is advised before the question is answered. */
  #unasked(finding: FindingView): TemplateResult {
    const { fixes, says, more } = finding.words;
    return html`<slot name="answers"></slot>${folded('unasked', say('withoutAnswer'), html`<p class="says">${rich(says)}</p>${more ? html`<p>${rich(more)}</p>` : nothing}<div class="ways">${this.#fixes(fixes, false)}</div>`)}
      <slot name="more"></slot>`;
  }

  #foot({ rule, words, evidence }: FindingView): TemplateResult {
    const { first } = this.#sorted(words.fixes);
    const said = first && this.acting && !this.asks;
    return html`<div class="foot">${said ? outcome(this, rule, first, outcomeOf(this.tried, rule, first.id)) : nothing}
      <details class="why" @toggle=${bringReasons}><summary>${chevron}<span class="summary-words">${say('whyThis')}</span></summary>
        <evidence-list .evidence=${evidence} .rule=${rule}></evidence-list></details></div>`;
  }

  /** What helped or was not tried comes before what did not help. */
  #sorted(fixes: readonly FixWords[]) {
    const solved = ({ id }: FixWords) => outcomeOf(this.tried, this.finding?.rule ?? '', id);
    const left = fixes.filter((fix) => solved(fix) !== false);
    const first = left.find(solved) ?? left[0];
    return {
      first,
      others: left.filter((fix) => fix !== first),
      failed: fixes.filter((fix) => solved(fix) === false),
    };
  }

  #fixes(fixes: readonly FixWords[], open: boolean) {
    const { finding, tried, acting } = this;
    const rule = finding?.rule ?? '';
    const runs = (id: string) =>
      this.clock?.rule === rule && this.clock.fix === id ? this.clock : undefined;
    return repeat(
      fixes,
      ({ id }) => id,
      (fix) =>
        html`<fix-item data-fix=${fix.id} data-who=${fix.who.join(' ')} .rule=${rule} .fix=${fix}
          .clock=${runs(fix.id)} .workDomain=${this.workDomain} .solved=${outcomeOf(tried, rule, fix.id)} ?open=${open} ?acting=${acting}
          ?main=${open && acting && !this.compact} ?admin=${this.admin}
          .ticks=${this.ticks && ticksOf(this.ticks, rule, fix.id)}></fix-item>`,
    );
  }
}

function folded(name: string, title: string, inside: TemplateResult): TemplateResult {
  return html`<details class=${name}><summary>${chevron}<span class="summary-words">${title}</span></summary>
    <div class="inside">${inside}</div></details>`;
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
