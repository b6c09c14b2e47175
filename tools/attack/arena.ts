import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Launched, launchWithExtension } from '../browser.ts';
import { idOfFolder } from '../policy-folder.ts';
import { answeredWorker, noteErrors, wakeWorker } from '../protocol.ts';
import { type Copy, copyOf, type Faults } from './copy.ts';

/** A tab of the attacker's, and what the extension shows for it. */
export interface Tab {
  readonly page: Page;
  readonly id: number;
}

/** A real browser with the built extension, a neighbour that wishes it ill, and a network that says what it is told to. */
export class Arena {
  readonly launched: Launched;
  /** The id of the neighbour. */
  readonly neighbour: string;
  readonly #copy: Copy;
  readonly #pages = new Map<string, string>();

  private constructor(launched: Launched, neighbour: string, copy: Copy) {
    this.launched = launched;
    this.neighbour = neighbour;
    this.#copy = copy;
  }

  static async open(faults: Faults = {}): Promise<Arena> {
    const copy = copyOf(faults);
    const neighbour = writeNeighbour(join(copy.folder, 'neighbour'));
    // Pages can be kept for going back, as in a browser that nobody drives.
    const launched = await launchWithExtension({
      dir: `${copy.dir},${neighbour}`,
      headless: true,
      without: ['--disable-back-forward-cache'],
    });
    await noteErrors(launched);
    const arena = new Arena(launched, idOfFolder(neighbour), copy);
    await launched.context.route(/^https?:/, (route) => {
      const html = arena.#pages.get(route.request().url().split('#')[0] ?? '');
      if (html === undefined) return route.fulfill({ status: 204 });
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    });
    return arena;
  }

  /** What stands at an address from now on; its fragment does not matter. */
  serve(url: string, html: string): void {
    this.#pages.set(new URL(url).href.split('#')[0] ?? '', html);
  }

  /** Several side by side. */
  async openTabs(addresses: readonly string[]): Promise<Tab[]> {
    const tabs: Tab[] = [];
    // One after the other, as each has to be the active tab for a moment to get to know its id.
    for (const _ of addresses) tabs.push(await this.emptyTab());
    await Promise.all(tabs.map(({ page }, i) => page.goto(addresses[i] ?? '').catch(() => undefined)));
    return tabs;
  }

  async emptyTab(): Promise<Tab> {
    const page = await this.launched.context.newPage();
    const id = await this.ask(
      async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
    );
    return { page, id: id ?? -1 };
  }

  badgeOf(id: number): Promise<string> {
    return this.ask((tabId) => chrome.action.getBadgeText({ tabId }).catch(() => 'closed'), id);
  }

  /** The badges of all tabs that have one, also of those that a page has opened. */
  badges(): Promise<Map<number, string>> {
    return this.ask(async () => {
      const ids = (await chrome.tabs.query({})).map(({ id = -1 }) => id);
      const all = ids.map(async (tabId) => {
        const text = await chrome.action.getBadgeText({ tabId }).catch(() => '');
        return [tabId, text] as const;
      });
      return (await Promise.all(all)).filter(([, text]) => text !== '');
    }).then((all) => new Map(all));
  }

  /** Runs in the background of the extension, which may have to be started. */
  async ask<T, A>(what: (argument: A) => T | Promise<T>, argument?: A): Promise<T> {
    const { context, extensionId } = this.launched;
    await wakeWorker(context);
    const worker = await answeredWorker(context, extensionId);
    return worker.evaluate(what as never, argument) as Promise<T>;
  }

  /** Popups that are open, whoever opened them. */
  popups(): Page[] {
    return this.launched.context.pages().filter((page) => page.url().endsWith('/popup.html'));
  }

  async close(): Promise<void> {
    await this.launched.close().catch(() => undefined);
    this.#copy.remove();
  }
}

function writeNeighbour(folder: string): string {
  mkdirSync(folder);
  const manifest = { manifest_version: 3, name: 'Neighbour', version: '1', permissions: ['tabs', 'storage'] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Neighbour</title>');
  return folder;
}
