import { css, html, nothing, type TemplateResult } from 'lit';
import type { KnownPerson as Person } from '../../rules/words/wording.ts';
import { base } from './base-styles.ts';
import { buttons } from './control-styles.ts';
import { SpeakingElement } from './element.ts';
import { call, chat, mail } from './more-icons.ts';
import { sayPerson } from './person-texts.ts';
import { say } from './texts.ts';

/** Somebody who is known and can do a fix: name and role, and a call, a chat and a mail where they can be had. */
export class KnownPerson extends SpeakingElement {
  static override properties = { person: { attribute: false } };
  declare person: Person | undefined;

  static override styles = [
    base,
    buttons,
    css`
      .person {
        display: flex;
        align-items: center;
        gap: var(--s8);
      }
      .face {
        flex: none;
        display: grid;
        place-items: center;
        width: var(--control);
        height: var(--control);
        font: var(--caption-strong);
        color: var(--on-brand);
        background: var(--brand);
        border-radius: var(--pill);
      }
      .words {
        flex: 1;
        min-width: 0;
      }
      .role {
        font: var(--caption);
        color: var(--fg-hint);
      }
      .button {
        flex: none;
        justify-content: center;
        width: var(--control);
        padding: 0;
      }
    `,
  ];

  override render() {
    const { person } = this;
    if (!person) return nothing;
    const { name, role, phone, teams, mail: address } = person;
    return html`<div class="person" role="group" aria-label=${say('whoDoesIt')}>
      <span class="face" aria-hidden="true">${initials(name)}</span>
      <div class="words"><p><strong>${name}</strong></p><p class="role">${role}</p></div>
      ${phone ? way(phone.url, sayPerson('call', { name }), call) : nothing}
      ${teams ? way(teams, sayPerson('chat', { name }), chat) : nothing}
      ${address && !teams ? way(address, sayPerson('mail', { name }), mail) : nothing}</div>`;
  }
}

function way(url: string, words: string, drawing: TemplateResult): TemplateResult {
  return html`<a class="button" href=${url} aria-label=${words} title=${words} rel="noopener noreferrer">${drawing}</a>`;
}

/** `AE` of Alex Example. */
function initials(name: string): string {
  const names = name.split(/\s+/u).filter((part) => /^\p{L}/u.test(part));
  const ends = names.length > 1 ? [names[0], names.at(-1)] : names;
  return ends.map((part = '') => Array.from(part)[0]?.toLocaleUpperCase() ?? '').join('');
}

customElements.define('known-person', KnownPerson);

declare global {
  interface HTMLElementTagNameMap {
    'known-person': KnownPerson;
  }
}
