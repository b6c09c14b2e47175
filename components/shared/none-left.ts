import { html, nothing, type TemplateResult } from 'lit';
import type { HelpView } from '../../help/view.ts';
import { linkButton } from './act-button.ts';
import { say } from './texts.ts';
import { emit } from './typed-events.ts';

/** No way is left: the partner is told who can be asked. Whoever helps them knows what comes next. */
export function noneLeft(
  from: EventTarget,
  support: HelpView['support'],
  reportable: boolean,
): TemplateResult {
  return html`<div class="none-left" data-none-left><h3 tabindex="-1">${say('noneLeft')}</h3>
    <p>${say('noneLeftSays')}</p>
    <p class="go">${reportable ? html`<button type="button" class="button" @click=${() => emit(from, 'make-report')}>${say('makeReport')}</button>` : nothing}
      ${support ? linkButton(support) : nothing}</p></div>`;
}
