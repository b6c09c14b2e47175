import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import type { Launched } from '../browser.ts';
import { goTo } from '../go-to.ts';
import { answeredWorker, wakeWorker } from '../protocol.ts';
import type { Visit } from '../visits.ts';
import { isObserved } from './expected.ts';
import type { Random } from './random.ts';
import { readStates, type Shown, type State, wrongIn } from './states.ts';

export interface Tab extends Shown {
  readonly page: Page;
  readonly id: number;
  visit?: Visit;
  isRead: boolean;
  pages: number;
}

/** Something that can happen in a step. @throws where it shows that something is wrong */
export type Act = (walk: Walk) => Promise<void>;

export interface Way {
  readonly visits: readonly Visit[];
  readonly random: Random;
  /** What can happen, by its name. What is there more than once is likelier. The first begins. */
  readonly acts: readonly (readonly [name: string, act: Act])[];
  /** Which pages the observer reads; without it those that it runs on by itself. */
  readonly isRead?: (visit: Visit) => boolean;
}

/**
 * So often is asked whether all is right, a tenth of a second apart: longer than the slowest look after the last change of a
 * page. It is not a time, as where the machine has much else to do both the extension and the asking take longer.
 */
const patience = 60;
/** Milliseconds. A step that takes longer waits for something that never comes: that is a problem, and the walk goes on. */
const longestStep = 60_000;
const mostTabs = 4;

/** A random walk over pages; after every step each tab has to have the right badge, and nothing else may be stored. */
export class Walk {
  readonly problems: string[] = [];
  readonly counts: Record<string, number> = {};
  steps = 0;
  readonly context: BrowserContext;
  readonly random: Random;
  readonly #way: Way;
  readonly #tabs: Tab[] = [];

  constructor({ context }: Launched, way: Way) {
    this.context = context;
    this.random = way.random;
    this.#way = way;
  }

  /** One step and its check. @param chosen what happens, where it is not left to chance */
  async step(chosen?: Way['acts'][number]): Promise<void> {
    const { acts } = this.#way;
    const [name, act] = chosen ?? this.random.pick(this.#tabs.length === 0 ? acts.slice(0, 1) : acts);
    this.steps++;
    this.counts[name] = (this.counts[name] ?? 0) + 1;
    const work = async () => {
      if (chosen && this.#tabs.length === 0) await acts[0]?.[1](this);
      await act(this);
      await this.check(name);
    };
    try {
      await within(longestStep, work());
    } catch (error) {
      this.problems.push(`step ${this.steps}, ${name}: ${error instanceof Error ? error.message : error}`);
    }
  }

  /** One of the open tabs. */
  anyTab(): Tab {
    return this.random.pick(this.#tabs);
  }

  /** Takes over a tab that has just been opened and is empty. */
  async adopt(page: Page, id: number): Promise<Tab> {
    const tab = { page, id, isRead: false, pages: 0 };
    if (this.#tabs.length >= mostTabs) await this.close(this.anyTab());
    this.#tabs.push(tab);
    return tab;
  }

  /** @param as another address of the same page */
  async go(tab: Tab, { visits = this.#way.visits, as = (url: string) => url } = {}): Promise<void> {
    const visit = this.random.pick(visits);
    await tab.page.unrouteAll({ behavior: 'ignoreErrors' });
    this.shows(tab, visit, 1 + (visit.before?.length ?? 0));
    await goTo(tab.page, { ...visit, url: as(visit.url) });
  }

  /** From now on the tab shows this. */
  shows(tab: Tab, visit: Visit, pages = 1): void {
    const { isRead = isObserved } = this.#way;
    Object.assign(tab, { visit, isRead: isRead(visit), pages: tab.pages + pages });
  }

  /** From now on the tab is empty. */
  async empty(tab: Tab): Promise<void> {
    await tab.page.goto('about:blank');
    delete tab.visit;
  }

  async close(tab: Tab): Promise<void> {
    this.#tabs.splice(this.#tabs.indexOf(tab), 1);
    await tab.page.close();
  }

  /** Closes all its tabs. */
  async end(): Promise<void> {
    for (const tab of [...this.#tabs]) await this.close(tab);
  }

  /** Pages that are there with their first address. */
  get direct(): Visit[] {
    return this.#way.visits.filter(({ before = [] }) => before.length === 0);
  }

  async stateOf({ id }: Tab): Promise<State | undefined> {
    return (await this.#states()).get(id);
  }

  /** Asks the worker, which may have to be started. */
  async ask<T, A>(what: (argument: A) => Promise<T>, argument?: A): Promise<T> {
    await wakeWorker(this.context);
    const worker = await answeredWorker(this.context);
    return worker.evaluate(what as never, argument) as Promise<T>;
  }

  /** Waits until every tab is as it should be, and notes what is not. */
  async check(when: string): Promise<void> {
    for (const one of await untilRight(() => this.#wrong(), patience))
      this.problems.push(`step ${this.steps}, ${when}: ${one}`);
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
    return new Map(await this.ask(readStates, ids));
  }
}

/** Asks so many times, a tenth of a second apart. @returns what is still wrong then */
export async function untilRight(whatIsWrong: () => Promise<string[]>, times: number): Promise<string[]> {
  let wrong = await whatIsWrong();
  for (let asked = 0; wrong.length > 0 && asked < times; asked++) {
    await setTimeout(100);
    wrong = await whatIsWrong();
  }
  return wrong;
}

/** @throws where the work is not over after so many milliseconds */
async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  const timer = new AbortController();
  const late = setTimeout(milliseconds, true, { signal: timer.signal }).catch(() => false);
  try {
    if (await Promise.race([work.then(() => false), late]))
      throw new Error(`not over after ${milliseconds / 1000} s`);
  } finally {
    timer.abort();
  }
}
