import { css, html, nothing } from 'lit';
import { words } from '../../rules/words/language.ts';
import { base, disclosure } from '../shared/base-styles.ts';
import { buttons } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { chevron } from '../shared/icons.ts';
import { language } from '../shared/language.ts';
import { sayMessage } from '../shared/message-texts.ts';
import { card } from '../shared/surface-styles.ts';
import { emit } from '../shared/typed-events.ts';
import { desk } from './desk-styles.ts';
import { sayDesk } from './texts.ts';
import type { ImportView } from './view.ts';

/** How an import goes, and at its end what was not usable and why. */
export class DeskImport extends SpeakingElement {
  static override properties = { progress: { attribute: false } };
  declare progress: ImportView | undefined;

  static override styles = [
    base,
    buttons,
    card,
    disclosure,
    desk,
    css`
      .row {
        flex-wrap: nowrap;
        align-items: flex-start;
      }
      .button {
        flex: none;
      }
      .row p {
        padding-block: var(--s6);
      }
      progress {
        width: 100%;
        height: var(--s8);
        margin-block-start: var(--s8);
        accent-color: var(--accent);
      }
      ul {
        max-height: 240px;
        overflow: auto;
        padding-inline-start: var(--s32);
      }
    `,
  ];

  override render() {
    const { progress } = this;
    if (!progress) return nothing;
    const running = progress.state === 'running';
    return html`<section class="card" aria-label=${sayDesk('importing')} data-import=${progress.state}>
      <div class="row spread">
        <p role=${running ? nothing : 'status'}>${this.#words(progress)}</p>
        <button type="button" class="button" @click=${() => emit(this, running ? 'stop-import' : 'close-import')}>
          ${running ? sayDesk('importStop') : sayMessage('close')}</button>
      </div>
      ${running ? html`<progress aria-label=${sayDesk('importing')} max="1" .value=${progress.share}></progress>` : nothing}
      ${!running && progress.bad > 0 ? this.#bad(progress) : nothing}
    </section>`;
  }

  #words({ state, done, total, added, duplicates, bad }: ImportView): string {
    if (state === 'running') return sayDesk('importProgress', { done, total, added });
    return sayDesk(state === 'done' ? 'importDone' : 'importStopped', { added, duplicates, bad });
  }

  #bad({ bad, reasons }: ImportView) {
    const more = bad - reasons.length;
    return html`<details data-bad=${bad}>
      <summary>${chevron}<span class="summary-words">${sayDesk('importBad', { count: bad })}</span></summary>
      <ul tabindex="0">${reasons.map(({ name, problem }) => html`<li><span class="code">${name}</span> – ${words(language(), problem)}</li>`)}</ul>
      ${more > 0 ? html`<p class="hint">${sayDesk('importBadMore', { count: more })}</p>` : nothing}
    </details>`;
  }
}

customElements.define('desk-import', DeskImport);

declare global {
  interface HTMLElementTagNameMap {
    'desk-import': DeskImport;
  }
}
