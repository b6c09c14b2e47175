import { html, nothing, type TemplateResult } from 'lit';
import type { HelpView, LanguagesView } from '../../help/view.ts';
import '../shared/copy-details.ts';
import { say } from '../shared/texts.ts';
import './more-menu.ts';

interface Tools {
  readonly languages: LanguagesView | undefined;
  /** The browser has a side panel to go on in. */
  readonly keepable: boolean;
  /** Goes to the other findings. */
  readonly others: () => void;
}

/** What stands at the end of the top line: how many failures there are, the code to copy, and everything else. */
export function tools(
  { details, findings, reportable = false }: HelpView,
  { languages, keepable, others }: Tools,
): TemplateResult {
  const place = { at: 1, count: findings.length };
  return html`<div class="tools" slot="tools">
    ${findings.length > 1 ? html`<button type="button" class="plain" data-others aria-label=${say('showOthers', place)} @click=${others}>${say('placeOf', place)}</button>` : nothing}
    ${details ? html`<copy-details .details=${details}></copy-details>` : nothing}
    <more-menu ?data-languages=${languages !== undefined} .languages=${languages} ?keepable=${keepable} ?reportable=${reportable}></more-menu></div>`;
}
