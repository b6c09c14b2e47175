import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { customerKinds, deskFields } from '../../settings/contacts.ts';
import { base } from '../shared/base-styles.ts';
import { fields } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { emit } from '../shared/typed-events.ts';
import type { OwnText } from './fields.ts';
import './options-field.ts';
import { policyNote } from './options-field.ts';
import { form } from './options-styles.ts';
import { type OptionsWordId, sayOptions } from './texts.ts';
import type { OptionsView } from './view.ts';

/** Of people who answer others: whom they answer, and how their replies begin and end. */
export class OptionsDesk extends SpeakingElement {
  static override properties = { texts: { attribute: false } };
  declare texts: OptionsView['texts'] | undefined;

  static override styles = [
    base,
    fields,
    form,
    css`
      .desk {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s12);
      }
    `,
  ];

  override render() {
    const { texts } = this;
    if (!texts) return nothing;
    return html`<div class="desk">${this.#customers(texts)}
      ${text(texts, 'desk.greeting', 'greeting', sayOptions('greetingHint', { fields: '{firstName}' }))}
      ${text(texts, 'desk.signature', 'signature', '', true)}
      ${text(texts, 'desk.ticketUrl', 'ticketLink', sayOptions('ticketLinkHint', { fields: named(deskFields.ticketUrl) }))}</div>`;
  }

  #customers({ 'desk.customers': { value, byPolicy } }: OptionsView['texts']): TemplateResult {
    const choose = ({ target }: Event) =>
      emit(this, 'set-text', { field: 'desk.customers', text: (target as HTMLSelectElement).value });
    return html`<div class="field-block"><label class="label" for="customers">${sayOptions('customers')}</label>
      <select class="field" id="customers" aria-describedby="about" ?disabled=${byPolicy} @change=${choose}>
        <option value="" .selected=${live(value === '')}>${sayOptions('notAnswered')}</option>
        ${customerKinds.map(
          (kind) =>
            html`<option value=${kind} .selected=${live(kind === value)}>${sayOptions(`customers-${kind}`)}</option>`,
        )}</select>
      <div id="about">${byPolicy ? policyNote() : nothing}<p class="hint">${sayOptions('customersHint')}</p></div></div>`;
  }
}

function text(
  texts: OptionsView['texts'],
  field: OwnText,
  label: OptionsWordId,
  hint: string,
  lines = false,
): TemplateResult {
  return html`<options-field data-option=${field} .field=${field} .label=${sayOptions(label)} .hint=${hint}
    ?lines=${lines} .view=${texts[field]}></options-field>`;
}

function named(known: readonly string[]): string {
  return known.map((field) => `{${field}}`).join(' ');
}

customElements.define('options-desk', OptionsDesk);

declare global {
  interface HTMLElementTagNameMap {
    'options-desk': OptionsDesk;
  }
}
