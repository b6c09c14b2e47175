import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { questions } from '../../rules/data/questions.ts';
import { ticketFields } from '../../settings/contacts.ts';
import '../shared/action-message.ts';
import { SpeakingElement } from '../shared/element.ts';
import { mark } from '../shared/icon.ts';
import { check } from '../shared/icons.ts';
import { info } from '../shared/more-icons.ts';
import { emit } from '../shared/typed-events.ts';
import '../shared/language-choice.ts';
import { language } from '../shared/language.ts';
import { type ChoiceField, choiceFields, type OwnText } from './fields.ts';
import './options-desk.ts';
import './options-field.ts';
import { policyNote } from './options-field.ts';
import './options-file.ts';
import './options-outcomes.ts';
import './options-people.ts';
import './options-policy.ts';
import { base } from '../shared/base-styles.ts';
import { buttons, fields } from '../shared/control-styles.ts';
import { card } from '../shared/surface-styles.ts';
import { say } from '../shared/texts.ts';
import { tokens } from '../shared/tokens.ts';
import { layout } from './options-app-styles.ts';
import { column, form } from './options-styles.ts';
import { type OptionsWordId, sayOptions } from './texts.ts';
import type { OptionsView } from './view.ts';

/** The whole options page. Properties in, events out. */
export class OptionsApp extends SpeakingElement {
  static override properties = { view: { attribute: false } };
  declare view: OptionsView | undefined;

  static override styles = [tokens, base, buttons, card, fields, form, column, layout];

  override render() {
    const { view } = this;
    if (!view) return nothing;
    return html`<header><p class="brand">${mark}${say('product')}</p>
        <h1>${sayOptions('options')}</h1><p class="quiet">${sayOptions('optionsSay')}</p></header>
      <main>
        <div class="status" role="status" data-saved=${view.saved ?? nothing}>${savedWords(view)}</div>
        <action-message .message=${view.message}></action-message>
        ${section(
          'company',
          html`<p class="quiet">${sayOptions('companySays')}</p>
          ${this.#programs(view)}${choiceFields.map((field) => this.#choice(field, view))}
          ${text(view, 'workDomain', 'workDomain', sayOptions('workDomainHint'))}
          ${this.#switch('isAdmin', 'is-admin', view)}`,
        )}
        ${section(
          'people',
          html`<p class="quiet">${sayOptions('peopleSay')}</p>
          <options-people .contacts=${view.contacts} .byPolicy=${view.policyContacts}></options-people>
          ${text(view, 'breakGlass', 'breakGlass', sayOptions('breakGlassHint'), true)}`,
        )}
        ${section(
          'helpDesk',
          html`<p class="quiet">${sayOptions('helpDeskSays')}</p>
          ${text(view, 'helpDesk.name', 'name')}${text(view, 'helpDesk.mail', 'mail')}
          ${text(view, 'helpDesk.ticketUrl', 'ticketUrl', ticketHint())}`,
        )}
        ${section('desk', html`<p class="quiet">${sayOptions('deskSays')}</p><options-desk .texts=${view.texts}></options-desk>`)}
        ${section('behaviour', html`${languageChoice(view)}${this.#switch('openByItself', 'open-by-itself', view)}`)}
        ${section('organisation', html`<options-policy .policy=${view.policy}></options-policy>`)}
        ${section('outcomes', html`<options-outcomes .outcomes=${view.outcomes}></options-outcomes>`)}
        <options-file></options-file>
      </main>
      <footer><p>${say('privacy')}</p></footer>`;
  }

  #programs({ programs: { chosen, byPolicy } }: OptionsView): TemplateResult {
    const { 'not-sure': _, ...programs } = questions.program.answers;
    return html`<fieldset aria-describedby="programs-hint"><legend>${sayOptions('programs')}</legend>
      ${byPolicy ? policyNote() : nothing}
      <div class="programs">${Object.entries(programs).map(
        ([
          id,
          name,
        ]) => html`<label class="tick"><input type="checkbox" data-program=${id} ?disabled=${byPolicy}
          .checked=${live(chosen.includes(id))}
          @change=${(event: Event) => emit(this, 'set-program', { program: id, on: isOn(event) })}>
          <span>${language().translate(name)}</span></label>`,
      )}</div>
      <p class="hint" id="programs-hint">${sayOptions('programsHint')}</p></fieldset>`;
  }

  #choice(field: ChoiceField, { choices }: OptionsView): TemplateResult {
    const { text: question, answers } = questions[field];
    const { value, byPolicy } = choices[field];
    const all = Object.entries(answers);
    const label = language().translate(question);
    if (byPolicy) {
      const answer = all.find(([id]) => id === value)?.[1] ?? '';
      const shown = { value: language().translate(answer), byPolicy };
      return html`<options-field data-option=${field} .label=${label} .view=${shown}></options-field>`;
    }
    return html`<div class="choice"><label class="label" for=${field}>${label}</label>
      <select class="field" id=${field} data-option=${field} @change=${(event: Event) => this.#choose(field, event)}>
        <option value="" .selected=${live(value === '')}>${sayOptions('notAnswered')}</option>
        ${all.map(
          ([id, answer]) =>
            html`<option value=${id} .selected=${live(id === value)}>${language().translate(answer)}</option>`,
        )}</select></div>`;
  }

  #switch(
    id: 'openByItself' | 'isAdmin',
    event: 'open-by-itself' | 'is-admin',
    { [id]: { on, byPolicy } }: OptionsView,
  ): TemplateResult {
    return html`<div><label class="tick"><input type="checkbox" role="switch" data-option=${id}
        aria-describedby="${id}-hint" ?disabled=${byPolicy} .checked=${live(on)}
        @change=${(change: Event) => emit(this, event, { on: isOn(change) })}>
        <span>${sayOptions(id)}</span></label>
      <div id="${id}-hint">${byPolicy ? policyNote() : nothing}<p class="hint">${sayOptions(`${id}Hint`)}</p></div></div>`;
  }

  #choose(field: ChoiceField, { target }: Event): void {
    emit(this, 'set-choice', { field, answer: (target as HTMLSelectElement).value });
  }
}

function section(id: OptionsWordId, content: TemplateResult): TemplateResult {
  return html`<section class="card" aria-labelledby=${id} data-section=${id}>
    <h2 id=${id}>${sayOptions(id)}</h2>${content}</section>`;
}

function text(
  { texts }: OptionsView,
  field: OwnText,
  label: OptionsWordId,
  hint = '',
  lines = false,
): TemplateResult {
  return html`<options-field data-option=${field} .field=${field} .label=${sayOptions(label)} .hint=${hint}
    ?lines=${lines} .view=${texts[field]}></options-field>`;
}

function ticketHint(): string {
  return sayOptions('ticketHint', { fields: ticketFields.map((field) => `{${field}}`).join(' ') });
}

function languageChoice({ languages, languageByPolicy }: OptionsView): TemplateResult {
  if (!languageByPolicy) return html`<language-choice .languages=${languages}></language-choice>`;
  const name = languages.all.find((one) => one.language === languageByPolicy)?.name ?? languageByPolicy;
  return html`<options-field data-option="language" .label=${sayOptions('languageChoice')}
    .view=${{ value: name, byPolicy: true }}></options-field>`;
}

function savedWords({ saved }: OptionsView) {
  if (!saved) return nothing;
  return html`<span>${saved === 'saved' ? check : info}${sayOptions(saved)}</span>`;
}

function isOn({ target }: Event): boolean {
  return (target as HTMLInputElement).checked;
}

customElements.define('options-app', OptionsApp);

declare global {
  interface HTMLElementTagNameMap {
    'options-app': OptionsApp;
  }
}
