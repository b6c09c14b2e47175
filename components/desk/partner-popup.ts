import { html, type TemplateResult } from 'lit';
import type { HelpEvents } from '../../help/events.ts';
import { HelpApp } from '../popup/help-app.ts';

/**
 * The popup itself as a part of another page: what is done in it concerns nobody else, it speaks as that page does, and it
 * leads nowhere.
 */
export class PartnerPopup extends HelpApp {
  constructor() {
    super();
    for (const click of ['click', 'auxclick']) this.addEventListener(click, stay);
  }

  override on<Name extends keyof HelpEvents>(name: Name, react: (detail: HelpEvents[Name]) => void): void {
    super.on(name, react);
    this.addEventListener(name, (event) => event.stopPropagation());
  }

  override speak(): void {}

  override main(inside: TemplateResult, name = ''): TemplateResult {
    return html`<div class=${`main ${name}`}>${inside}</div>`;
  }
}

/** A link in it would lead whoever helps to where the partner is to go. */
function stay(event: Event): void {
  if (event.composedPath().some((part) => part instanceof HTMLAnchorElement)) event.preventDefault();
}

customElements.define('partner-popup', PartnerPopup);

declare global {
  interface HTMLElementTagNameMap {
    'partner-popup': PartnerPopup;
  }
}
