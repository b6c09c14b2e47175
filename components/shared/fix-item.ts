import { html, nothing, type TemplateResult } from 'lit';
import type { FixTicks } from '../../help/step-ticks.ts';
import type { ClockView } from '../../help/view.ts';
import type { FixWords } from '../../rules/words/wording.ts';
import { actButton, copySteps, linkButton } from './act-button.ts';
import { sayAct, sayWriteTo } from './act-texts.ts';
import { base, disclosure } from './base-styles.ts';
import { companyPage } from './company-page.ts';
import { buttons } from './control-styles.ts';
import { SpeakingElement } from './element.ts';
import { layout } from './fix-item-styles.ts';
import { chevron } from './icons.ts';
import { outcome } from './outcome.ts';
import { tags } from './surface-styles.ts';
import { kept, rich, say } from './texts.ts';
import { emit } from './typed-events.ts';
import { whoIcon } from './who-icon.ts';

/**
 * One fix: who acts, the button that begins it, its steps. `open` for the first one of a finding, any other is a line
 * to open. `acting` where the reader is in front of the failure and can do all that.
 */
export class FixItem extends SpeakingElement {
  static override properties = {
    fix: { attribute: false },
    rule: { attribute: false },
    open: { type: Boolean },
    main: { type: Boolean },
    acting: { type: Boolean },
    admin: { type: Boolean },
    solved: { attribute: false },
    ticks: { attribute: false },
    clock: { attribute: false },
    workDomain: { attribute: false },
  };
  declare fix: FixWords | undefined;
  /** The finding that it belongs to. */
  declare rule: string;
  /** With them the steps can be ticked off; whoever sets them has loaded <panel-steps>. */
  declare ticks: FixTicks | undefined;
  declare open: boolean;
  /** Its button is the main one of the view. */
  declare main: boolean;
  declare acting: boolean;
  /** What others have to do is open from the start. */
  declare admin: boolean;
  /** What was said of it; undefined while nothing was. */
  declare solved: boolean | undefined;
  /** The clock that runs for it. */
  declare clock: ClockView | undefined;
  /** What work addresses end in: "@contoso.example". */
  declare workDomain: string | undefined;

  static override styles = [base, buttons, disclosure, tags, layout];

  constructor() {
    super();
    this.rule = '';
    this.open = false;
    this.main = false;
    this.acting = false;
    this.admin = false;
  }

  /** Puts the keyboard (and a screen reader) on its title, once drawn. */
  async focusTitle(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('h3')?.focus();
  }

  override render() {
    const { fix } = this;
    if (!fix) return nothing;
    return this.open ? this.#first(fix) : this.#line(fix);
  }

  #first(fix: FixWords): TemplateResult {
    return html`${this.#begin(fix)}${this.#actor(fix)}
      <div class="what"><h3 tabindex="-1">${kept(fix.title)}</h3>${this.#takes(fix)}</div>${this.#how(fix)}`;
  }

  #line(fix: FixWords): TemplateResult {
    const helped = this.acting ? outcome(this, this.rule, fix, this.solved) : nothing;
    return html`<details>
      <summary>${chevron}<div class="summary-words"><h3>${kept(fix.title)}</h3>
        <p class="who">${whoWords(fix)}${this.#takes(fix)}</p></div></summary>
      <div class="inside">${this.#how(fix)}${this.#begin(fix)}${helped}</div>
    </details>`;
  }

  /** Somebody else: by name, with a call and a chat, above the button; or all those who can do it, below. */
  #actor(fix: FixWords): TemplateResult | typeof nothing {
    const [known] = fix.contacts ?? [];
    if (known) return html`<known-person .person=${known}></known-person>`;
    if (this.acting && isOwn(fix)) return nothing;
    return html`<p class="actor" role="group" aria-label=${say('whoDoesIt')}>${whoIcon(fix.who)}
      ${fix.people}</p>`;
  }

  #takes({ takes }: FixWords): TemplateResult {
    const { solved } = this;
    const tag =
      solved === undefined
        ? nothing
        : html`<span class=${solved ? 'tag' : 'tag warn'} data-solved=${solved ? 'yes' : 'no'}>
          ${say(solved ? 'triedSolved' : 'triedNot')}</span>`;
    return html`<span class="takes">${say('takes', { time: takes })}</span>${tag}`;
  }

  /** The button; whoever only reads gets the way there, or the steps to hand on. */
  #begin(fix: FixWords): TemplateResult | typeof nothing {
    const { acting, main, open, rule, clock } = this;
    if (!acting) {
      if (fix.link)
        return html`<p class="go">${linkButton(fix.link, open ? 'button primary' : 'button')}</p>`;
      return open ? html`<p class="go">${copySteps(fix, true)}</p>` : nothing;
    }
    return html`<div class="go">${actButton(fix, { from: this, rule, main, clock })}${this.#beside(fix)}</div>
      ${this.#address(fix)}`;
  }

  /** A second way in: where time or a team acts, the page of it; where the person acts, a message all the same. */
  #beside(fix: FixWords): TemplateResult | typeof nothing {
    const { act, link, asked, who, id } = fix;
    const theirs = act === 'message' && !who.includes('microsoft-support');
    if (link && act !== 'open' && act !== 'private-window' && !theirs) return linkButton(link);
    if (!asked || act === 'message' || act === 'call') return nothing;
    return html`<button type="button" class="plain" data-write-request
      @click=${() => emit(this, 'write-request', { rule: this.rule, fix: id })}>${sayWriteTo(who)}</button>`;
  }

  /** In the other window nothing says which account is meant. */
  #address({ act }: FixWords): TemplateResult | typeof nothing {
    if (act !== 'private-window' || !this.workDomain) return nothing;
    return html`<p class="address">${sayAct('yourAddress', { domain: this.workDomain })}</p>`;
  }

  #how(fix: FixWords): TemplateResult {
    const { ticks } = this;
    return html`${ticks ? html`<panel-steps .steps=${fix.steps} .ticks=${ticks}></panel-steps>` : numbered(fix.steps)}
      ${tryLink(fix)}${companyPage(fix.article)}${this.#theirs(fix)}`;
  }

  /** What somebody else has to do, for them. */
  #theirs(fix: FixWords): TemplateResult | typeof nothing {
    const { theirSteps, link, act } = fix;
    if (theirSteps.length === 0) return nothing;
    const tool = link && act === 'message' && this.acting ? linkButton(link) : nothing;
    return html`<details class="theirs" data-theirs ?open=${this.admin}>
      <summary>${chevron}<span class="summary-words">${this.acting ? say('iAmAdmin') : say('theirSteps', { people: fix.asked ?? fix.people })}</span></summary>
      <div class="inside">${numbered(theirSteps)}<p class="go">${tool}</p></div></details>`;
  }
}

/** A shorter way, said to be one that nobody has proven. */
function tryLink({ tryLink: link }: FixWords): TemplateResult | typeof nothing {
  if (!link) return nothing;
  return html`<p class="takes" data-try-link><a href=${link.url} target="_blank" rel="noopener noreferrer">${link.label}</a>:
    ${say('notProven')}</p>`;
}

/** The person in front does it, or nobody can. */
function isOwn({ who }: FixWords): boolean {
  return who.every((one) => one === 'you' || one === 'nobody');
}

function whoWords({ who, people, contacts: [known] = [] }: FixWords): TemplateResult {
  return html`<span class="person">${whoIcon(who)}<span class="hidden-words">${say('whoDoesIt')}</span>
    ${known ? `${known.name} · ${people}` : people}</span>`;
}

function numbered(steps: readonly string[]): TemplateResult | typeof nothing {
  return steps.length > 0 ? html`<ol>${steps.map((step) => html`<li>${rich(step)}</li>`)}</ol>` : nothing;
}

customElements.define('fix-item', FixItem);

declare global {
  interface HTMLElementTagNameMap {
    'fix-item': FixItem;
  }
}
