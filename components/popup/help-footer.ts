import { html, nothing, type TemplateResult } from 'lit';
import type { HelpView, LanguagesView } from '../../help/view.ts';
import '../shared/language-choice.ts';
import { say } from '../shared/texts.ts';
import { emit } from '../shared/typed-events.ts';

/** Where to go on from the popup, and in which language it speaks. @param keepable the browser has a side panel */
export function footer(
  { reportable }: HelpView,
  languages: LanguagesView | undefined,
  keepable: boolean,
): TemplateResult {
  const button = (name: 'keep-open' | 'open-search' | 'make-report' | 'open-desk', words: string) =>
    html`<button type="button" class="plain" ?data-make-report=${name === 'make-report'}
      ?data-look-up=${name === 'open-search'}
      @click=${(event: Event) => emit(event.target as Element, name)}>${words}</button>`;
  return html`<footer>
    <p class="more">${keepable ? button('keep-open', say('keepOpen')) : nothing}
      ${button('open-search', say('lookUp'))}
      ${reportable ? button('make-report', say('makeReport')) : nothing}
      ${button('open-desk', say('deskPage'))}</p>
    <p>${say('privacy')}</p>
    ${languages ? html`<language-choice .languages=${languages}></language-choice>` : nothing}</footer>`;
}
