import { html, nothing, type TemplateResult } from 'lit';
import { sayCompany } from './company-texts.ts';
import { newTab } from './icons.ts';
import { say } from './texts.ts';

/** A link to the organisation's own article, which says whose it is. @param url https, from a checked policy */
export function companyPage(url: string | undefined): TemplateResult | typeof nothing {
  if (!url) return nothing;
  return html`<p class="company" data-article><a href=${url} target="_blank" rel="noopener noreferrer">${sayCompany('page')}
    ${newTab}<span class="hidden-words">${say('opensNewTab')}</span></a></p>`;
}
