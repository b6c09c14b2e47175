import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { SpeakingElement } from '../shared/element.ts';
import { layout } from './desk-app-styles.ts';
import './desk-case.ts';
import './desk-compare.ts';
import { type DeskViewName, deskViews } from './events.ts';
import './desk-examples.ts';
import './desk-import.ts';
import './desk-reading.ts';
import './desk-list.ts';
import '../shared/action-message.ts';
import './desk-open.ts';
import { desk } from './desk-styles.ts';
import './desk-summary.ts';
import { mark } from '../shared/icon.ts';
import { info } from '../shared/more-icons.ts';
import { sayDesk } from './texts.ts';
import { type DeskView, notSaving } from './view.ts';
import '../shared/language-choice.ts';
import '../shared/search-box.ts';
import { base } from '../shared/base-styles.ts';
import { buttons } from '../shared/control-styles.ts';
import { card, notice } from '../shared/surface-styles.ts';
import { say } from '../shared/texts.ts';
import { tokens } from '../shared/tokens.ts';

/** The whole help desk page. Properties in, events out. */
export class DeskApp extends SpeakingElement {
  static override properties = { view: { attribute: false } };
  declare view: DeskView | undefined;

  static override styles = [tokens, base, buttons, card, notice, desk, layout];

  override render() {
    const { view } = this;
    if (!view) return nothing;
    return html`<header>
        <button type="button" class="button skip" @click=${this.#focusHeading}>${sayDesk('skip')}</button>
        <div class="brand">${mark}<h1>${say('product')} <span>${sayDesk('desk')}</span></h1></div>
        <nav aria-label=${sayDesk('views')}>${deskViews.map((name) => link(name, view))}</nav>
      </header>
      <main>
        <div class="notices">
          <action-message .message=${view.message}></action-message>
          ${
            view.notSaving
              ? html`<p class="notice" data-saving=${view.notSaving}>${info}
            <span>${sayDesk(notSaving[view.notSaving])}</span></p>`
              : nothing
          }
          ${importing(view)}${reading(view)}${exporting(view)}
        </div>
        ${content(view)}
      </main>
      <footer><p>${sayDesk('deskPrivacy')}</p>
        ${view.languages.byPolicy ? nothing : html`<language-choice .languages=${view.languages}></language-choice>`}</footer>
      ${view.dropping ? html`<div class="drop" aria-hidden="true"><p>${sayDesk('dropHere')}</p></div>` : nothing}`;
  }

  /** Whether the keyboard was on the page before what is drawn now. */
  #hadKeyboard = false;

  protected override willUpdate(): void {
    this.#hadKeyboard = document.activeElement === this;
  }

  /** The keyboard goes to the heading of what is new: another view, or something that was opened. */
  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('view');
    const { view } = this;
    if (!before || !view) return;
    const other = before.view !== view.view;
    const opened = view.opened && before.opened?.key !== view.opened.key;
    if (other || (opened && view.view === 'report')) void this.#focusNew(view);
    else if (this.#hadKeyboard) setTimeout(() => this.#keepKeyboard());
  }

  /** In the list one goes on with the ticket that was open, unless others have just come. */
  async #focusNew({ view, importing }: DeskView): Promise<void> {
    const list =
      view === 'list' && importing?.state !== 'running' ? this.renderRoot.querySelector('desk-list') : null;
    if (!(await list?.focusCurrent())) await this.#focusHeading();
  }

  /** Of what has the keyboard and goes away with its own click, such as "Undo", the heading takes it over. */
  #keepKeyboard(): void {
    if (document.activeElement !== document.body) return;
    const shown = this.renderRoot.querySelector<SpeakingElement>('main > [data-view]');
    shown?.renderRoot.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  async #focusHeading(): Promise<void> {
    const shown = this.renderRoot.querySelector<SpeakingElement>('main > [data-view]');
    await shown?.updateComplete;
    shown?.renderRoot.querySelector<HTMLElement>('h2')?.focus();
    window.scrollTo(0, 0);
  }
}

function link(name: DeskViewName, { view, list }: DeskView): TemplateResult {
  const count = name === 'list' && list.count > 0 ? html` <span class="count">${list.count}</span>` : nothing;
  return html`<a href="#${name}" aria-current=${name === view ? 'page' : nothing}>${sayDesk(`view-${name}`)}${count}</a>`;
}

/** The outcome belongs to the list; the progress is shown wherever somebody is. */
function reading({ reading: share, view }: DeskView) {
  return share === undefined || view !== 'report'
    ? nothing
    : html`<desk-reading .share=${share}></desk-reading>`;
}

function exporting({ exporting: share }: DeskView) {
  return share === undefined ? nothing : html`<desk-reading .share=${share} what="export"></desk-reading>`;
}

function importing({ importing: progress, view }: DeskView) {
  if (!progress || (progress.state !== 'running' && view !== 'list')) return nothing;
  return html`<desk-import .progress=${progress}></desk-import>`;
}

function content(view: DeskView): TemplateResult {
  switch (view.view) {
    case 'list':
      return html`<desk-list data-view .list=${view.list}></desk-list>`;
    case 'search':
      return html`<search-box data-view data-search .view=${view.search}></search-box>`;
    case 'compare':
      return html`<desk-compare data-view .compare=${view.compare}></desk-compare>`;
    case 'summary':
      return html`<desk-summary data-view .summary=${view.summary}></desk-summary>`;
    case 'examples':
      return html`<desk-examples data-view .examples=${view.examples}></desk-examples>`;
    case 'report':
      return view.opened
        ? html`<desk-case data-view .case=${view.opened} .shown=${view.shown} .ticket=${view.ticket}></desk-case>
          <desk-open .text=${view.pasted} .emptied=${view.opened.key} again></desk-open>`
        : html`<desk-open data-view .text=${view.pasted}></desk-open>`;
  }
}

customElements.define('desk-app', DeskApp);

declare global {
  interface HTMLElementTagNameMap {
    'desk-app': DeskApp;
  }
}
