import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { base } from '../shared/base-styles.ts';
import { buttons, fields } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { emit } from '../shared/typed-events.ts';
import { desk } from './desk-styles.ts';
import { sayDesk } from './texts.ts';
import { stateIds } from './ticket-fields.ts';
import type { ListView } from './ticket-view.ts';

const sortings = ['arrived', 'changed', 'state', 'cause', 'number'] as const;

/** What of the list is looked at: search, state, cause, order. */
export class DeskListTools extends SpeakingElement {
  static override properties = { list: { attribute: false } };
  declare list: ListView | undefined;

  static override styles = [
    base,
    buttons,
    fields,
    desk,
    css`
      :host {
        display: grid;
        gap: var(--s8);
      }
      .find {
        display: grid;
        gap: var(--s4);
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--s8) var(--s12);
      }
      .choices label {
        display: grid;
        flex: 1 1 150px;
        gap: var(--s2);
        max-width: 320px;
        font: var(--caption-strong);
      }
      .field {
        width: 100%;
        min-height: var(--control);
        font: var(--body);
      }
    `,
  ];

  override render() {
    const { list } = this;
    if (!list) return nothing;
    return html`<div class="find">
        <label for="search">${sayDesk('listSearch')}</label>
        <input type="search" id="search" maxlength="200" autocomplete="off" spellcheck="false" .value=${live(list.query)}
          @input=${this.#search} />
      </div>
      <div class="choices">
        ${this.#choice('state', sayDesk('filterState'), list.state, states(list))}
        ${this.#choice('cause', sayDesk('filterCause'), list.cause, causes(list))}
        ${this.#choice(
          'sort',
          sayDesk('sortBy'),
          list.sort,
          sortings.map((id) => [id, sayDesk(`sort-${id}`)]),
        )}
        <button type="button" class="button" aria-pressed=${list.reversed}
          @click=${() => emit(this, 'look-at-list', { reversed: !list.reversed })}>${sayDesk('reversed')}</button>
      </div>`;
  }

  #choice(
    id: 'state' | 'cause' | 'sort',
    label: string,
    chosen: string,
    options: readonly (readonly [string, string])[],
  ): TemplateResult {
    const choose = ({ target }: Event) =>
      emit(this, 'look-at-list', { [id]: (target as HTMLSelectElement).value });
    return html`<label>${label}<select class="field" data-look=${id} @change=${choose}>${options.map(
      ([value, words]) => html`<option value=${value} .selected=${live(value === chosen)}>${words}</option>`,
    )}</select></label>`;
  }

  #search({ target }: Event): void {
    emit(this, 'look-at-list', { query: (target as HTMLInputElement).value });
  }
}

function states({ states: of, count }: ListView): [string, string][] {
  return [
    ['', counted(sayDesk('allStates'), count)],
    ['open', counted(sayDesk('notSolved'), count - of.solved)],
    ...stateIds.map((id): [string, string] => [id, counted(sayDesk(`state-${id}`), of[id])]),
  ];
}

/** A cause that is chosen stays among the choices, also where its last ticket is gone. */
function causes({ causes: all, count, cause }: ListView): [string, string][] {
  const isGone = cause !== '' && all.every(({ id }) => id !== cause);
  return [
    ['', counted(sayDesk('allCauses'), count)],
    ...all.map(({ id, label, count: of }): [string, string] => [id, counted(label, of)]),
    ...(isGone ? [[cause, sayDesk('causeGone')] as [string, string]] : []),
  ];
}

function counted(words: string, count: number): string {
  return `${words} (${count})`;
}

customElements.define('desk-list-tools', DeskListTools);

declare global {
  interface HTMLElementTagNameMap {
    'desk-list-tools': DeskListTools;
  }
}
