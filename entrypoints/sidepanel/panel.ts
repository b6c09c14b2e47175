import browser, { type Tabs } from 'webextension-polyfill';
import { pagePorts } from '../../browser/page-ports.ts';
import { tabPorts } from '../../browser/tab-ports.ts';
import { readTicks, writeTicks } from '../../browser/ticks.ts';
import type { HelpApp } from '../../components/popup/help-app.ts';
import { listen } from '../../components/shared/typed-events.ts';
import type { PanelEvents } from '../../help/events.ts';
import { FollowedHelp } from '../../help/followed-help.ts';
import { HelpPage } from '../../help/help-page.ts';
import type { TabPorts } from '../../help/ports.ts';
import { withTick } from '../../help/step-ticks.ts';

/** The tab that is shown. */
interface Shown {
  readonly tab: Tabs.Tab;
  readonly help: FollowedHelp;
}

/** The popup's help, kept open: for one tab after the other, with steps that can be ticked off. */
export class Panel {
  readonly #app: HelpApp;
  readonly #page: HelpPage;
  /** By tab; gone with the panel. */
  readonly #followed = new Map<number, FollowedHelp>();
  #shown: Shown | undefined;

  constructor(app: HelpApp) {
    this.#app = app;
    this.#page = new HelpPage(app, pagePorts);
    listen(app, 'tick-step', (tick) => this.#tick(tick));
    listen(app, 'leave-findings', () => {
      this.#shown?.help.forget();
      this.#page.drawAgain();
    });
    listen(app, 'close-panel', () => window.close());
    app.addEventListener('click', (event) => this.#followLink(event));
  }

  /** Another tab is in front. */
  async turnTo(tab: Tabs.Tab): Promise<void> {
    const help = this.#helpFor(tab.id ?? browser.tabs.TAB_ID_NONE);
    const shown = { tab, help };
    this.#shown = shown;
    this.#app.view = undefined;
    const ticks = await readTicks(help.tabId).catch(() => ({}));
    if (this.#shown !== shown) return; // the next tab was quicker
    this.#app.ticks = ticks;
    await this.#page.show(this.#portsOf(tab), help.judge);
  }

  /** The tab has loaded something. */
  lookAgain(): void {
    this.#page.lookAgain();
  }

  closed(tabId: number): void {
    this.#followed.delete(tabId);
  }

  #helpFor(tabId: number, from?: FollowedHelp): FollowedHelp {
    const there = this.#followed.get(tabId);
    if (there) return there;
    const drawAgain = () => {
      if (this.#shown?.help === help) this.#page.drawAgain();
    };
    const help = new FollowedHelp(tabId, drawAgain, from);
    this.#followed.set(tabId, help);
    return help;
  }

  /** The ports of the popup; what is stored anew is a reason to look, too: perhaps the page can be read again. */
  #portsOf(tab: Tabs.Tab): TabPorts {
    const ports = tabPorts(tab);
    return {
      ...ports,
      watchTab: (changed) =>
        ports.watchTab((state) => {
          changed(state);
          this.#page.lookAgain();
        }),
    };
  }

  #tick(tick: PanelEvents['tick-step']): void {
    if (!this.#shown || !this.#app.ticks) return;
    this.#app.ticks = withTick(this.#app.ticks, tick);
    // What is on the screen does not depend on the storage.
    writeTicks(this.#shown.help.tabId, this.#app.ticks).catch(() => undefined);
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

  async #openBeside(url: string, { tab, help }: Shown): Promise<void> {
    const opened = await browser.tabs.create({ url, index: tab.index + 1, active: false });
    if (opened.id === undefined) return;
    // Known before it is in front and turned to.
    if (help.hasFindings) this.#helpFor(opened.id, help);
    await browser.tabs.update(opened.id, { active: true });
  }
}
