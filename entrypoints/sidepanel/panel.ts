import browser, { type Tabs } from 'webextension-polyfill';
import { readTicks, writeTicks } from '../../browser/ticks.ts';
import type { HelpApp } from '../../components/popup/help-app.ts';
import { listen } from '../../components/shared/typed-events.ts';
import { KeptHelp } from '../../help/followed-help.ts';
import { Help, portsOf } from '../../help/help-page.ts';
import { type PanelEvents, withTick } from '../../help/step-ticks.ts';
import type { Ports } from '../../help/tab-session.ts';

/** The tab that is shown. */
interface Shown {
  readonly tab: Tabs.Tab;
  readonly kept: KeptHelp;
}

/** The popup's help, kept open: for one tab after the other, with steps that can be ticked off. */
export class Panel {
  readonly #app: HelpApp;
  readonly #help: Help;
  /** By tab; gone with the panel. */
  readonly #kept = new Map<number, KeptHelp>();
  #shown: Shown | undefined;

  constructor(app: HelpApp) {
    this.#app = app;
    this.#help = new Help(app);
    listen(app, 'tick-step', (tick) => this.#tick(tick));
    listen(app, 'leave-findings', () => {
      this.#shown?.kept.forget();
      this.#help.drawAgain();
    });
    listen(app, 'close-panel', () => window.close());
    app.addEventListener('click', (event) => this.#followLink(event));
  }

  /** Another tab is in front. */
  async turnTo(tab: Tabs.Tab): Promise<void> {
    const kept = this.#keptFor(tab.id ?? browser.tabs.TAB_ID_NONE);
    const shown = { tab, kept };
    this.#shown = shown;
    this.#app.view = undefined;
    const ticks = await readTicks(kept.tabId).catch(() => ({}));
    if (this.#shown !== shown) return; // the next tab was quicker
    this.#app.ticks = ticks;
    await this.#help.show(this.#portsOf(tab, kept));
  }

  /** The tab has loaded something. */
  lookAgain(): void {
    this.#help.lookAgain();
  }

  closed(tabId: number): void {
    this.#kept.delete(tabId);
  }

  #keptFor(tabId: number, from?: KeptHelp): KeptHelp {
    const known = this.#kept.get(tabId);
    if (known) return known;
    const kept = new KeptHelp(
      tabId,
      () => {
        if (this.#shown?.kept === kept) this.#help.drawAgain();
      },
      from,
    );
    this.#kept.set(tabId, kept);
    return kept;
  }

  /** The ports of the popup; what is stored anew is a reason to look, too: perhaps the page can be read again. */
  #portsOf(tab: Tabs.Tab, kept: KeptHelp): Ports {
    const ports = portsOf(tab);
    return {
      ...ports,
      watchTab: (changed) =>
        ports.watchTab((state) => {
          changed(state);
          this.#help.lookAgain();
        }),
      loadRules: async () => kept.keeping(await ports.loadRules()),
    };
  }

  #tick(tick: PanelEvents['tick-step']): void {
    if (!this.#shown || !this.#app.ticks) return;
    this.#app.ticks = withTick(this.#app.ticks, tick);
    // What is on the screen does not depend on the storage.
    writeTicks(this.#shown.kept.tabId, this.#app.ticks).catch(() => undefined);
  }

  /** A link of the steps opens a tab: the steps go on there. Listened to here, as the browser does not say who opened it. */
  #followLink(event: MouseEvent): void {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    const shown = this.#shown;
    // A link to a mail program or a chat opens no page to go on in.
    if (link?.target !== '_blank' || link.protocol !== 'https:') return;
    if (!shown || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void this.#openBeside(link.href, shown);
  }

  async #openBeside(url: string, { tab, kept }: Shown): Promise<void> {
    const opened = await browser.tabs.create({ url, index: tab.index + 1, active: false });
    if (opened.id === undefined) return;
    // Known before it is in front and turned to.
    if (kept.holds) this.#keptFor(opened.id, kept);
    await browser.tabs.update(opened.id, { active: true });
  }
}
