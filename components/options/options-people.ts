import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { people, type Who } from '../../rules/people.ts';
import { contactIds } from '../../settings/contacts.ts';
import { SpeakingElement } from '../shared/element.ts';
import { language } from '../shared/language.ts';
import { info } from '../shared/more-icons.ts';
import { emit } from '../shared/typed-events.ts';
import { type ContactPart, contactField, contactParts } from './fields.ts';
import './options-field.ts';
import { base } from '../shared/base-styles.ts';
import { buttons, fields } from '../shared/control-styles.ts';
import { policyNote } from './options-field.ts';
import { form } from './options-styles.ts';
import { type OptionsWordId, sayOptions } from './texts.ts';
import type { ContactView, PolicyContact } from './view.ts';

const labels: Readonly<Record<ContactPart, OptionsWordId>> = { name: 'name', mail: 'mail', phone: 'phone' };

/** Who can fix what: a row a contact, to change, add and take out; those of the organisation above them, to read. */
export class OptionsPeople extends SpeakingElement {
  static override properties = { contacts: { attribute: false }, byPolicy: { attribute: false } };
  declare contacts: readonly ContactView[];
  /** By the organisation. */
  declare byPolicy: readonly PolicyContact[];
  #added = false;

  static override styles = [
    base,
    buttons,
    fields,
    form,
    css`
      .list,
      fieldset {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s12);
      }
      fieldset,
      .of-policy li {
        padding-block-end: var(--s12);
        border-block-end: 1px solid var(--line-quiet);
      }
      .of-policy {
        list-style: none;
      }
      .parts {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(180px, 100%), 1fr));
        gap: var(--s8) var(--s12);
        align-items: start;
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--s8);
      }
      .head label {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--s8);
        min-width: 0;
      }
      .head .label {
        flex: none;
      }
      .field {
        min-width: 0;
        min-height: var(--control);
      }
    `,
  ];

  constructor() {
    super();
    this.contacts = [];
    this.byPolicy = [];
  }

  override render() {
    return html`<div class="list">
      ${this.byPolicy.length > 0 ? html`<ul class="list of-policy">${this.byPolicy.map(policyContact)}</ul>` : nothing}
      ${repeat(
        this.contacts,
        ({ key }) => key,
        (contact, index) => this.#row(contact, index),
      )}
      <p><button type="button" class="button" data-add-contact @click=${this.#add}>
        ${sayOptions('addPerson')}</button></p></div>`;
  }

  /** The keyboard goes to what was added. */
  protected override updated(changed: PropertyValues<this>): void {
    if (!this.#added || !changed.has('contacts')) return;
    this.#added = false;
    [...this.renderRoot.querySelectorAll('select')].at(-1)?.focus();
  }

  #row(contact: ContactView, index: number): TemplateResult {
    const { key, who, parts, overruled, problem } = contact;
    return html`<fieldset data-contact=${who}>
      <legend class="hidden-words">${sayOptions('person', { count: index + 1, who: personWords(who) })}</legend>
      <div class="head"><label><span class="label">${sayOptions('who')}</span>
          <select class="field" @change=${(event: Event) => this.#choose(key, event)}>
            ${contactIds.map(
              (id) => html`<option value=${id} .selected=${live(id === who)}>${personWords(id)}</option>`,
            )}</select></label>
        <button type="button" class="plain" data-remove-contact @click=${() => this.#remove(key)}>
          ${sayOptions('remove')}<span class="hidden-words"> ${personWords(who)} ${parts.name.value}</span></button></div>
      ${overruled ? html`<p class="by-policy">${info}${sayOptions('overruled')}</p>` : nothing}
      <div class="parts">${contactParts.map(
        (part) => html`<options-field data-part=${part} .field=${contactField(key, part)}
          .label=${sayOptions(labels[part])} .view=${parts[part]}></options-field>`,
      )}</div>
      ${problem ? html`<p class="problem" data-problem>${info}${sayOptions('fieldProblem', { problem })}</p>` : nothing}
    </fieldset>`;
  }

  #choose(key: number, { target }: Event): void {
    emit(this, 'set-contact', { key, who: (target as HTMLSelectElement).value });
  }

  #add(): void {
    this.#added = true;
    emit(this, 'add-contact');
  }

  /** The button that had the keyboard goes away: the next place is the one that adds. */
  #remove(key: number): void {
    this.renderRoot.querySelector<HTMLElement>('[data-add-contact]')?.focus();
    emit(this, 'remove-contact', { key });
  }
}

function policyContact({ who, lines }: PolicyContact): TemplateResult {
  return html`<li data-contact-by-policy=${who}><strong>${personWords(who)}</strong>
    ${lines.map((line) => html`<p>${line}</p>`)}${policyNote()}</li>`;
}

function personWords(who: Who): string {
  return language().translate(people[who]);
}

customElements.define('options-people', OptionsPeople);

declare global {
  interface HTMLElementTagNameMap {
    'options-people': OptionsPeople;
  }
}
