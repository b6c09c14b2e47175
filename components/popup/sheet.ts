import { html, type TemplateResult } from 'lit';
import { arrowBack } from '../shared/more-icons.ts';
import { say } from '../shared/texts.ts';

/** What a sheet in the place of the card is made of: its parts, and how it is left. */
export interface SheetParts {
  /** In a heading that the keyboard is put on as it opens. */
  readonly title: TemplateResult | string;
  /** In the bar, at its end. */
  readonly end?: TemplateResult;
  readonly inside: TemplateResult;
  /** Stays in sight. */
  readonly foot: TemplateResult;
  readonly leave: () => void;
}

/** One sheet, with Back first. Escape goes back, too: the popup itself stays open. */
export function sheetOf({ title, end, inside, foot, leave }: SheetParts): TemplateResult {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
  return html`<section aria-labelledby="title" @keydown=${onKey}>
    <div class="bar"><button type="button" class="plain back" data-sheet-back @click=${leave}>${arrowBack}${say('back')}</button>
      <h2 id="title" tabindex="-1">${title}</h2>${end}</div>
    <div class="inside">${inside}</div>
    <div class="foot">${foot}</div>
  </section>`;
}
