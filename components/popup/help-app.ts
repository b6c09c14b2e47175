import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { SpeakingElement } from '../shared/element.ts';
import { findingCards } from '../shared/finding-cards.ts';
import { mark } from '../shared/icon.ts';
import { ResultFocus } from '../shared/result-focus.ts';
import { listen } from '../shared/typed-events.ts';
import { layout } from './help-app-styles.ts';
import { clockApart, exampleNotice, openedNotice, privateNotice } from './help-notices.ts';
import { foreignPage, foreignWords, statusWords, unreadable } from './page-words.ts';
import { type SeldomShown, seldomShown } from './seldom-shown.ts';
import { Sheets } from './sheets.ts';
import { toTop } from './to-top.ts';
import { tools } from './tools.ts';
import '../shared/pass-on-details.ts';
import type { CallDraft } from '../../help/call-draft.ts';
import type { HelpEvents } from '../../help/events.ts';
import type { ReportDraft } from '../../help/report-draft.ts';
import type { RequestDraft } from '../../help/request-draft.ts';
import type { HelpScreen } from '../../help/screen.ts';
import type { SearchView } from '../../help/search-view.ts';
import type { Ticks } from '../../help/step-ticks.ts';
import { type HelpView, type LanguagesView, type PrivateRefused, unreadableReason } from '../../help/view.ts';
import type { WhosePage } from '../../rules/reading/whose-page.ts';
import type { Language } from '../../rules/words/language.ts';
import { productTexts } from '../../rules/words/product.ts';
import { base } from '../shared/base-styles.ts';
import { buttons } from '../shared/control-styles.ts';
import { speak } from '../shared/language.ts';
import { answeredLine, questionCard } from '../shared/question-list.ts';
import { say } from '../shared/texts.ts';
import { tokens } from '../shared/tokens.ts';
import type { WhyOpened } from './opened-itself.ts';

/** The whole popup, and side panel. */
export class HelpApp extends SpeakingElement implements HelpScreen {
  static override properties = {
    view: { attribute: false },
    draft: { attribute: false },
    search: { attribute: false },
    request: { attribute: false },
    call: { attribute: false },
    languages: { attribute: false },
    keepable: { type: Boolean },
    ticks: { attribute: false },
    whose: { attribute: false },
    privateRefused: { attribute: false },
    opened: { attribute: false },
    example: { attribute: false },
  };
  declare view: HelpView | undefined;
  /** To choose from; absent until they are known. */
  declare languages: LanguagesView | undefined;
  /** Whose page is in the tab, by its address; absent where the address is not known. */
  declare whose: WhosePage | undefined;
  /** A report that is being made is shown instead. */
  declare draft: ReportDraft | undefined;
  /** The browser has a side panel to go on in. */
  declare keepable: boolean;
  /** In the side panel: what is ticked off. */
  declare ticks: Ticks | undefined;
  /** Something is being looked up instead. */
  declare search: SearchView | undefined;
  /** A message that is being written, in the place of the card. */
  declare request: RequestDraft | undefined;
  /** A call that is being prepared, in the place of the card. */
  declare call: CallDraft | undefined;
  /** No private window was opened; absent while none was refused. */
  declare privateRefused: PrivateRefused | undefined;
  /** It opened by itself. */
  declare opened: WhyOpened | undefined;
  /** The address of our page that shows how the icon is pinned. */
  declare pinPage: string | undefined;
  /** What is shown is an example. */
  declare example: boolean | undefined;
  readonly #focus = new ResultFocus(this, 'h1');
  readonly #sheets = new Sheets(this);
  readonly #fetched = new Set<SeldomShown>();

  static override styles = [tokens, base, buttons, layout];

  constructor() {
    super();
    this.keepable = false;
    listen(this, 'look-once', () => this.#focus.expect('result'));
    listen(this, 'choose-hit', ({ kind }) => kind === 'situation' && this.#focus.expect('result'));
  }

  on<Name extends keyof HelpEvents>(name: Name, react: (detail: HelpEvents[Name]) => void): void {
    listen(this, name, react);
  }

  /** Takes its place in the page with the first language: before, it would have nothing to say. */
  speak(next: Language): void {
    speak(next);
    document.title = next.translate(productTexts.name);
    if (!this.isConnected) document.body.replaceChildren(this);
  }

  /** What few openings come to is loaded only then, and drawn with everything else; while it loads more may come to be shown. */
  protected override async scheduleUpdate(): Promise<void> {
    for (let missing = this.#missing(); missing.length > 0; missing = this.#missing()) {
      for (const one of missing) this.#fetched.add(one);
      await Promise.all(missing.map(({ load }) => load())).catch(() => undefined);
    }
    await super.scheduleUpdate();
  }

  #missing(): SeldomShown[] {
    return seldomShown.filter((one) => !this.#fetched.has(one) && one.isShown(this));
  }

  override render() {
    const { view, draft, search } = this;
    if (draft) {
      return this.main(html`<h1 class="hidden-words">${say('product')}</h1>
        <report-maker data-report-maker .draft=${draft}></report-maker>`);
    }
    if (search) {
      return this.main(html`<h1 class="hidden-words">${say('product')}</h1>
        <search-box data-search closable .view=${search}></search-box>`);
    }
    const waiting = !view || (view.page === 'looking' && view.findings.length === 0);
    const stated = view && view.findings.length > 0 && !isOver(view);
    const top = waiting ? nothing : this.#tools(view);
    return html`${this.#sheets.template()}${stated ? nothing : html`<header>${mark}<h1 tabindex="-1">${say('product')}</h1>${top}</header>`}
      ${this.main(html`${waiting ? html`<p class="looking">${say('looking')}</p>` : html`${exampleNotice(this.example)}${this.#main(view)}${openedNotice(this)}`}
        ${stated ? html`<h1 class="hidden-words" tabindex="-1">${say('product')}</h1>` : nothing}`)}
      <p class="hidden-words" role="status">${view ? `${foreignWords(view, this.whose)} ${statusWords(view)}`.trim() : nothing}</p>`;
  }

  /** What the page is for. Where it is a part of another page, that has one of its own. */
  main(inside: TemplateResult, name = ''): TemplateResult {
    return html`<main class=${name}>${inside}</main>`;
  }

  #tools(view: HelpView): TemplateResult {
    return tools(view, {
      languages: this.languages,
      keepable: this.keepable,
      others: () => this.#showOthers(),
    });
  }

  /** What else fails on the page comes into sight, with the keyboard. */
  #showOthers(): void {
    const also = this.renderRoot.querySelector<HTMLElement>('#also');
    also?.scrollIntoView({ block: 'start' });
    also?.focus();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('draft')) this.#turned(changed.get('draft') !== undefined);
    if (changed.has('search')) this.#searched(changed.get('search') !== undefined);
    if (changed.has('privateRefused')) void this.renderRoot.querySelector('private-refused')?.focusTitle();
    if (!changed.has('view')) return;
    if (this.ticks) toTop(changed.get('view'), this.view);
    void this.#focus.follow();
  }

  /** The report was opened or closed: the keyboard goes with it. */
  #turned(wasOpen: boolean): void {
    if (!this.draft) void this.renderRoot.querySelector('more-menu')?.focusButton();
    else if (!wasOpen) void this.renderRoot.querySelector('report-maker')?.focusTitle();
  }

  /** The search was opened or closed: the keyboard goes with it, or to what a situation led to. */
  #searched(wasOpen: boolean): void {
    if (!this.search && this.#focus.isExpecting) return;
    if (!this.search) void this.renderRoot.querySelector('more-menu')?.focusButton();
    else if (!wasOpen) void this.renderRoot.querySelector('search-box')?.focusField();
  }

  #cards(view: HelpView): unknown {
    const { ticks } = this;
    const acting = { tools: this.#tools(view), ...elsewhere(view) };
    return findingCards(view, { reopened: this.#focus.reopened, acting, ticks });
  }

  #main(view: HelpView): TemplateResult {
    const foreign = foreignPage(view, this.whose);
    if (isOver(view)) return html`<div data-empty>${afterwards(view, this.ticks !== undefined)}</div>`;
    if (view.findings.length > 0) {
      return html`${privateNotice(this.privateRefused)}${foreign}${afterwards(view, this.ticks !== undefined)}${this.#cards(view)}${clockApart(view)}${passOn(view)}${unreadable(view)}`;
    }
    const situation = view.answered.find(({ id }) => id === 'situation');
    const unread = unreadableReason(view.page) !== undefined;
    return html`${foreign}${clockApart(view)}${unreadable(view)}${situation ? answeredLine(situation) : nothing}
      <empty-state data-empty ?unread=${unread} ?stuck=${view.open.length === 0}>
        ${view.open.map((question) => questionCard(question))}
      </empty-state>${passOn(view)}`;
  }
}

function passOn({ passOn: lines }: HelpView) {
  return lines.length > 0 ? html`<pass-on-details folded .lines=${lines}></pass-on-details>` : nothing;
}

/** Below the steps: it explains, and changes nothing of what is to be done. */
function elsewhere({ elsewhere: is }: HelpView): { readonly note?: TemplateResult } {
  return is ? { note: html`<p class="elsewhere" slot="note" data-elsewhere>${say('elsewhere')}</p>` } : {};
}

function afterwards({ afterwards: now }: HelpView, panel: boolean) {
  return now
    ? html`<help-afterwards data-afterwards=${now.standing} .afterwards=${now} ?panel=${panel}></help-afterwards>`
    : nothing;
}

/** The failure is gone: nothing of it is left to be done. */
function isOver({ afterwards: now }: HelpView): boolean {
  return now?.standing === 'gone';
}

customElements.define('help-app', HelpApp);

declare global {
  interface HTMLElementTagNameMap {
    'help-app': HelpApp;
  }
}
