import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { type Launched, openPopup } from '../browser.ts';
import { goTo } from '../go-to.ts';
import { killWorker, wakeWorker } from '../protocol.ts';
import type { Visit } from '../visits.ts';
import { badgeOfTrail, isObserved, isOf, type Stored } from './expected.ts';
import type { Random } from './random.ts';

interface Tab {
  readonly page: Page;
  readonly id: number;
  /** What it shows; undefined where it is empty. */
  visit?: Visit;
  /** How many pages it has shown. */
  pages: number;
}

/** What a tab is known to show: its badge, and what is stored of it. */
interface State {
  readonly badge: string;
  readonly open: boolean;
  readonly stored?: Stored;
}

/** Longer than the slowest look after the last change of a page. */
const patience = 6000;
const mostTabs = 4;

/** A random walk over pages; after every step each tab has to have the right badge, and nothing else may be stored. */
export class Walk {
  readonly problems: string[] = [];
  readonly counts: Record<string, number> = {};
  steps = 0;
  readonly #context: BrowserContext;
  readonly #visits: readonly Visit[];
  readonly #random: Random;
  readonly #tabs: Tab[] = [];

  constructor({ context }: Launched, visits: readonly Visit[], random: Random) {
    this.#context = context;
    this.#visits = visits;
    this.#random = random;
  }

  /** One step and its check. */
  async step(): Promise<void> {
    const actions = [
      ...Array(6).fill('visit'),
      'kill',
      'kill',
      'kill and visit',
      'kill and visit',
      'popup',
      'popup',
      'back',
      'new tab',
      'close tab',
      'reload',
      'leave at once',
    ] as const;
    const action: (typeof actions)[number] = this.#tabs.length === 0 ? 'new tab' : this.#random.pick(actions);
    this.steps++;
    this.counts[action] = (this.counts[action] ?? 0) + 1;
    try {
      await this.#do(action);
      await this.#check(action);
    } catch (error) {
      this.problems.push(`step ${this.steps}, ${action}: ${error instanceof Error ? error.message : error}`);
    }
  }

  async #do(action: string): Promise<void> {
    const tab = this.#tabs.length > 0 ? this.#random.pick(this.#tabs) : undefined;
    if (!tab || action === 'new tab') return this.#newTab();
    if (action.startsWith('kill')) await killWorker(this.#context);
    if (action.endsWith('visit')) return this.#go(tab);
    if (action === 'close tab') return this.#close(tab);
    if (action === 'popup') return this.#popup(tab);
    if (action === 'reload' && tab.visit) return void (await tab.page.reload());
    if (action === 'back') return this.#back(tab);
    if (action === 'leave at once') {
      await this.#go(tab);
      await this.#go(tab);
    }
  }

  async #newTab(): Promise<void> {
    if (this.#tabs.length >= mostTabs) await this.#close(this.#random.pick(this.#tabs));
    const page = await this.#context.newPage();
    const id = await this.#ask(
      async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
    );
    const tab = { page, id: id ?? -1, pages: 0 };
    this.#tabs.push(tab);
    await this.#go(tab);
  }

  async #go(tab: Tab, visits = this.#visits): Promise<void> {
    const visit = this.#random.pick(visits);
    await tab.page.unrouteAll({ behavior: 'ignoreErrors' });
    tab.visit = visit;
    tab.pages += 1 + (visit.before?.length ?? 0);
    await goTo(tab.page, visit);
  }

  /** Back to an empty page, so that what is there is known: the routes of older visits are gone, and one step goes there. */
  async #back(tab: Tab): Promise<void> {
    await tab.page.goto('about:blank');
    delete tab.visit;
    await this.#go(
      tab,
      this.#visits.filter(({ before = [] }) => before.length === 0),
    );
    await tab.page.goBack({ waitUntil: 'commit' });
    delete tab.visit;
  }

  async #close(tab: Tab): Promise<void> {
    this.#tabs.splice(this.#tabs.indexOf(tab), 1);
    await tab.page.close();
  }

  /** The popup says the same as the badge. */
  async #popup({ page, id }: Tab): Promise<void> {
    await wakeWorker(this.#context);
    await page.bringToFront();
    await this.#check('before popup');
    const worker = this.#context.serviceWorkers().at(-1);
    if (!worker) throw new Error('no worker');
    const popup = await openPopup(this.#context, worker);
    await popup
      .locator('[data-rule], [data-empty], [data-unreadable]')
      .first()
      .waitFor({ timeout: patience });
    const verdicts = await popup
      .locator('[data-rule]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-verdict')));
    const elsewhere = (await popup.locator('[data-elsewhere]').count()) > 0;
    const badge = (await this.#states()).get(id)?.badge;
    const says = verdicts.includes('match') ? '!' : verdicts.length > 0 ? '?' : '';
    if (!elsewhere && says !== badge) throw new Error(`the popup says "${says}", the badge "${badge}"`);
    await popup.close();
  }

  /** Waits until every tab is as it should be, and says what is not. */
  async #check(action: string): Promise<void> {
    const end = Date.now() + patience;
    let wrong = await this.#wrong();
    while (wrong.length > 0 && Date.now() < end) {
      await setTimeout(100);
      wrong = await this.#wrong();
    }
    for (const one of wrong) this.problems.push(`step ${this.steps}, ${action}: ${one}`);
  }

  async #wrong(): Promise<string[]> {
    const states = await this.#states();
    const strays = [...states].filter(([, { stored, open }]) => stored && !open);
    return [
      ...this.#tabs.flatMap((tab) => wrongIn(tab, states.get(tab.id) ?? { badge: 'unknown', open: false })),
      ...strays.map(([id]) => `something is stored of tab ${id}, which is closed`),
    ];
  }

  async #states(): Promise<Map<number, State>> {
    const ids = this.#tabs.map(({ id }) => id);
    const states = await this.#ask(async (ids: number[]) => {
      const stored = await chrome.storage.session.get();
      const open = new Set((await chrome.tabs.query({})).map(({ id }) => id));
      const all = [
        ...new Set([
          ...ids,
          ...Object.keys(stored).flatMap((key) => /^tab-(\d+)$/.exec(key)?.slice(1).map(Number) ?? []),
        ]),
      ];
      return Promise.all(
        all.map(async (tabId) => {
          const badge = await chrome.action.getBadgeText({ tabId }).catch(() => 'closed');
          return [tabId, { badge, open: open.has(tabId), stored: stored[`tab-${tabId}`] }];
        }),
      );
    }, ids);
    return new Map(states as [number, State][]);
  }

  /** Asks the worker, which may have to be started. */
  async #ask<T, A>(what: (argument: A) => Promise<T>, argument?: A): Promise<T> {
    await wakeWorker(this.#context);
    const worker = this.#context.serviceWorkers().at(-1);
    if (!worker) throw new Error('no worker');
    return worker.evaluate(what as never, argument) as Promise<T>;
  }
}

function wrongIn({ visit, pages }: Tab, { badge, stored }: State): string[] {
  if (!visit) return badge === '' ? [] : [`"${badge}" on an empty page`];
  if (!isObserved(visit)) return badge === '' ? [] : [`"${badge}" on ${visit.slug}, which is not observed`];
  const newest = stored?.observations.at(-1);
  const where = `on ${visit.slug}, page ${pages} of its tab`;
  if (!stored || !newest) return [`nothing is stored ${where}`];
  if (!isOf(visit, newest)) return [`another page is stored ${where}`];
  const right = badgeOfTrail(stored);
  if (badge !== right) return [`"${badge}" instead of "${right}" ${where}`];
  const alone = visit.shows === 'nothing' ? '' : visit.shows.badge;
  return pages === 1 && badge !== alone ? [`"${badge}" instead of "${alone}" ${where}`] : [];
}
