import { html, nothing, type TemplateResult } from 'lit';
import type { FixWords } from '../../rules/words/wording.ts';
import { say } from './texts.ts';
import { emit } from './typed-events.ts';

/** Whether a fix helped, to be said and taken back. @param from where its events come from */
export function outcome(
  from: EventTarget,
  rule: string,
  { id, title }: FixWords,
  solved: boolean | undefined,
): TemplateResult {
  const button = (words: string, says?: boolean) => html`<button type="button" class="plain"
    data-outcome=${says === undefined ? 'none' : says ? 'solved' : 'not'}
    @click=${() => emit(from, 'tried', { rule, fix: id, ...(says !== undefined && { solved: says }) })}>${words}</button>`;
  return html`<div class="outcome" role="group" aria-label=${say('outcomeOf', { title })}>
    ${solved ? html`<span class="thanks" tabindex="-1">${say('thanks')}</span>` : nothing}
    ${solved === undefined ? html`${button(say('solvedIt'), true)}${button(say('notSolved'), false)}` : button(say('takeBack'))}</div>`;
}
