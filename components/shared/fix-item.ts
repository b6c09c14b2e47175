import { html, nothing, type TemplateResult } from 'lit';
import type { FixWords } from '../../rules/words/wording.ts';
import { companyPage } from './company-page.ts';
import { SpeakingElement } from './element.ts';
import './copy-button.ts';
import type { RequestDraft } from '../../help/request-draft.ts';
import type { FixTicks } from '../../help/step-ticks.ts';
import { base, disclosure } from './base-styles.ts';
import { buttons } from './control-styles.ts';
import { layout } from './fix-item-styles.ts';
import { chevron, newTab } from './icons.ts';
import { tags } from './surface-styles.ts';
import { rich, say, unmarked } from './texts.ts';
import { emit } from './typed-events.ts';
import { whoIcon } from './who-icon.ts';

/**
 * One fix: who does it, how long it takes, numbered steps, one button. `open` for the first one of a finding; `acting`
 * where the reader is in front of the failure, can write to whoever does it, and can say what became of it.
 */
export class FixItem extends SpeakingElement {
  static override properties = {
    fix: { attribute: false },
    rule: { attribute: false },
    open: { type: Boolean },
    acting: { type: Boolean },
    solved: { attribute: false },
    request: { attribute: false },
    ticks: { attribute: false },
  };
  declare fix: FixWords | undefined;
  /** The finding that it belongs to. */
  declare rule: string;
  /** With them the steps can be ticked off; whoever sets them has loaded <panel-steps>. */
  declare ticks: FixTicks | undefined;
  declare open: boolean;
  declare acting: boolean;
  /** What was said of it; undefined while nothing was. */
  declare solved: boolean | undefined;
  /** The message about this fix that is being written. */
  declare request: RequestDraft | undefined;

  static override styles = [base, buttons, disclosure, tags, layout];

  constructor() {
    super();
    this.rule = '';
    this.open = false;
    this.acting = false;
  }

  /** Puts the keyboard (and a screen reader) on what was said of it, or else on its title, once drawn. */
  async focusTitle(): Promise<void> {
    await this.updateComplete;
    const thanks = this.renderRoot.querySelector<HTMLElement>('.thanks');
    (thanks ?? this.renderRoot.querySelector('h3'))?.focus();
  }

  override render() {
    const { fix } = this;
    if (!fix) return nothing;
    if (this.open) {
      return html`<div class="first"><h3 tabindex="-1">${fix.title}</h3>${this.#who(fix)}${this.#inside(fix)}</div>`;
    }
    return html`<details>
      <summary>${chevron}
        <div class="summary-words"><h3>${fix.title}</h3>${this.#who(fix)}</div>
      </summary>
      <div class="inside">${this.#inside(fix)}</div>
    </details>`;
  }

  #who({ who, people, takes }: FixWords): TemplateResult {
    return html`<p class="who"><span class="person">${whoIcon(who)}
        <span class="hidden-words">${say('whoDoesIt')}</span><strong>${people}</strong></span>
      <span class="takes">${say('takes', { time: takes })}</span>${this.#tag()}</p>`;
  }

  #tag(): TemplateResult | typeof nothing {
    if (this.solved === undefined) return nothing;
    return this.solved
      ? html`<span class="tag" data-solved="yes">${say('triedSolved')}</span>`
      : html`<span class="tag warn" data-solved="no">${say('triedNot')}</span>`;
  }

  #inside(fix: FixWords): TemplateResult {
    return html`${this.#steps(fix)}${this.acting ? html`${this.#ask(fix)}${this.#outcome(fix)}` : nothing}`;
  }

  #steps(fix: FixWords): TemplateResult {
    return html`${this.ticks ? tickable(fix, this.ticks) : numbered(fix)}${companyPage(fix.article)}${this.#action(fix)}`;
  }

  /** One button: where it is done, or else, for the way to try first, its steps to hand to whoever does it. */
  #action({ title, steps, link }: FixWords): TemplateResult | typeof nothing {
    if (link) return html`<p class="go">${this.#button(link)}</p>`;
    if (!this.open) return nothing;
    const lines = steps.map((step, i) => `${i + 1}. ${unmarked(step)}`);
    return html`<p class="go"><copy-button primary .text=${[title, ...lines].join('\n')}
      .label=${say('copySteps')}></copy-button></p>`;
  }

  /** A message to whoever else does it, written in place. */
  #ask({ id, asked: people }: FixWords): TemplateResult | typeof nothing {
    if (!people) return nothing;
    const { request, rule } = this;
    const turn = () =>
      request ? emit(this, 'close-request') : emit(this, 'write-request', { rule, fix: id });
    return html`<p class="ask"><button type="button" class="plain" data-write-request
        aria-expanded=${request ? 'true' : 'false'} @click=${turn}>${say('writeMessage', { people })}</button></p>
      ${request ? html`<request-message data-request .draft=${request} .people=${people}></request-message>` : nothing}`;
  }

  #outcome({ id, title }: FixWords): TemplateResult {
    const { rule, solved } = this;
    const button = (words: string, says?: boolean) => html`<button type="button" class="plain"
      data-outcome=${says === undefined ? 'none' : says ? 'solved' : 'not'}
      @click=${() => emit(this, 'tried', { rule, fix: id, ...(says !== undefined && { solved: says }) })}>${words}</button>`;
    return html`<div class="outcome" role="group" aria-label=${say('outcomeOf', { title })}>
      ${solved ? html`<span class="thanks" tabindex="-1">${say('thanks')}</span>` : nothing}
      ${solved === undefined ? html`${button(say('solvedIt'), true)}${button(say('notSolved'), false)}` : button(say('takeBack'))}</div>`;
  }

  #button({ label, url }: NonNullable<FixWords['link']>): TemplateResult {
    const look = this.open ? 'button primary' : 'button';
    return html`<a class=${look} href=${url} target="_blank" rel="noopener noreferrer">${label} ${newTab}
      <span class="hidden-words">${say('opensNewTab')}</span></a>`;
  }
}

function numbered({ steps }: FixWords): TemplateResult {
  return html`<ol>${steps.map((step) => html`<li>${rich(step)}</li>`)}</ol>`;
}

function tickable({ steps }: FixWords, ticks: FixTicks): TemplateResult {
  return html`<panel-steps .steps=${steps} .ticks=${ticks}></panel-steps>`;
}

customElements.define('fix-item', FixItem);

declare global {
  interface HTMLElementTagNameMap {
    'fix-item': FixItem;
  }
}
