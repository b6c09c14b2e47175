import { css, html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { SpeakingElement } from '../shared/element.ts';
import { caseKeyOf } from './case-keys.ts';
import './desk-changes.ts';
import './desk-findings.ts';
import './desk-picture.ts';
import './desk-reply.ts';
import './desk-save-case.ts';
import './desk-ticket.ts';
import { desk } from './desk-styles.ts';
import { sayDesk } from './texts.ts';
import './desk-timeline.ts';
import './desk-trace.ts';
import type { OpenTicketView } from './ticket-view.ts';
import type { CaseView, ShownView } from './view.ts';
import '../shared/pass-on-details.ts';
import { base } from '../shared/base-styles.ts';
import { buttons } from '../shared/control-styles.ts';
import { card } from '../shared/surface-styles.ts';
import { emit } from '../shared/typed-events.ts';

/** One opened report, text or example: what was seen, what it means, what to answer. */
export class DeskCase extends SpeakingElement {
  static override properties = {
    case: { attribute: false },
    shown: { attribute: false },
    ticket: { attribute: false },
  };
  declare case: CaseView | undefined;
  /** Its element is loaded with it. */
  declare shown: ShownView | undefined;
  /** Where it stands in the list. */
  declare ticket: OpenTicketView | undefined;

  static override styles = [
    base,
    buttons,
    card,
    desk,
    css`
      .top {
        display: grid;
        gap: var(--s8);
        margin-block-end: var(--s12);
      }
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s6) var(--s24);
        margin: 0;
      }
      dt {
        font: var(--caption);
        color: var(--fg-hint);
      }
      dd {
        margin: 0;
      }
      blockquote {
        margin: var(--s4) 0 0;
        padding: var(--s6) var(--s12);
        white-space: pre-wrap;
        background: var(--card);
        border: 1px solid var(--line-quiet);
        border-inline-start: 3px solid var(--line-control);
        border-radius: var(--round);
      }
      ul,
      ol {
        padding-inline-start: var(--s20);
      }
      .columns,
      .columns > div {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        align-content: start;
        gap: var(--s12);
      }
      @media (min-width: 960px) {
        .columns {
          grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
          gap: var(--s16);
        }
      }
    `,
  ];

  override render() {
    const { case: one } = this;
    if (!one) return nothing;
    const { help, steps, changes, trace, picture, kind } = one;
    return html`<div class="top" data-case=${kind}>
        <div class="row spread"><h2 tabindex="-1">${one.title}</h2>
          <div class="row">${this.#toReply()}${kind === 'example' ? nothing : this.#showing()}</div></div>${facts(one.facts)}${note(one.note)}${said(one.notes)}${this.#cases(one.cases)}
        ${this.ticket ? html`<desk-ticket .ticket=${this.ticket}></desk-ticket>` : nothing}</div>
      ${this.shown ? html`<desk-shown .shown=${this.shown}></desk-shown>` : nothing}
      <div class="columns">
        <div>
          <desk-findings .help=${help} ?changed=${one.answersChanged}></desk-findings>
          ${help.passOn.length > 0 && kind !== 'text' ? html`<pass-on-details .lines=${help.passOn}></pass-on-details>` : nothing}
        </div>
        <div>
          ${kind === 'text' ? this.#text(one) : nothing}
          ${kind !== 'text' && steps.length > 0 ? html`<desk-timeline .steps=${steps}></desk-timeline>` : nothing}
          ${picture ? html`<desk-picture .page=${picture}></desk-picture>` : nothing}
          ${kind === 'report' ? html`<desk-changes .changes=${changes}></desk-changes>` : nothing}
          ${keyed(one.key, html`<desk-reply .reply=${one.reply}></desk-reply>`)}
          <desk-trace .trace=${trace}></desk-trace>
          ${kind === 'example' ? nothing : keyed(one.key, html`<desk-save-case .sentence=${one.sentence}></desk-save-case>`)}
        </div>
      </div>`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#key);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#key);
  }

  readonly #key = (event: KeyboardEvent): void => {
    const key = caseKeyOf(event);
    if (!key) return;
    event.preventDefault();
    if (key === 'copy') return void this.#reply?.copy();
    const id = this.ticket?.[key];
    if (id) emit(this, 'open-entry', { id });
  };

  get #reply() {
    return this.renderRoot.querySelector('desk-reply');
  }

  #toReply(): TemplateResult {
    return html`<button type="button" class="button" data-to-reply @click=${() => this.#reply?.focusText()}>${sayDesk('toReply')}</button>`;
  }

  #showing(): TemplateResult {
    const on = this.shown !== undefined;
    return html`<button type="button" class="button" data-show-partner aria-expanded=${String(on)}
      @click=${() => emit(this, 'show-partner', { on: !on })}>${sayDesk('showPartner')}</button>`;
  }

  #cases(cases: CaseView['cases'] = []) {
    if (cases.length === 0) return nothing;
    return html`<div><p class="hint">${sayDesk('casesIn', { count: cases.length })}</p>
      <ol data-cases>${cases.map(
        ({ title, current }, index) =>
          html`<li><button type="button" class="button" aria-current=${current} @click=${() => emit(this, 'open-case', { index })}>${title}</button></li>`,
      )}</ol></div>`;
  }

  #text({ found = [], missing = [] }: CaseView): TemplateResult {
    const nothingMissing = missing.length === 0;
    return html`<section class="card" aria-labelledby="found" data-found=${found.length}>
        <h2 class="part" id="found">${sayDesk('found')}</h2>
        ${found.length > 0 ? facts(found) : html`<p class="quiet">${sayDesk('foundNothing')}</p>`}
      </section>
      <section class="card" aria-labelledby="missing" data-missing=${missing.join(' ')}>
        <h2 class="part" id="missing">${sayDesk('missing')}</h2>
        <p class="quiet">${sayDesk(nothingMissing ? 'missingNothing' : 'missingSays')}</p>
        <ul>${missing.map((id) => html`<li>${sayDesk(`missing-${id}`)}</li>`)}</ul>
      </section>`;
  }
}

function facts(list: CaseView['facts']) {
  if (list.length === 0) return nothing;
  return html`<dl>${list.map(({ label, value }) => html`<div><dt>${label}</dt><dd dir="auto">${value}</dd></div>`)}</dl>`;
}

function note(words: string | undefined) {
  if (!words) return nothing;
  return html`<div><p class="hint">${sayDesk('note')}</p><blockquote data-note dir="auto">${words}</blockquote></div>`;
}

function said(notes: CaseView['notes'] = []) {
  return notes.length > 0
    ? html`<ul class="hint" data-notes>${notes.map((one) => html`<li>${one}</li>`)}</ul>`
    : nothing;
}

customElements.define('desk-case', DeskCase);

declare global {
  interface HTMLElementTagNameMap {
    'desk-case': DeskCase;
  }
}
