import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Launched, launchWithExtension } from '../browser.ts';
import { wakeWorker } from '../protocol.ts';
import { root } from '../run.ts';

/** Code that is put behind that of the built extension, by its file: a fault that the attack has to see. */
export type Faults = Readonly<Record<string, string>>;

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
  readonly #folder: string;
  readonly #pages = new Map<string, string>();

  private constructor(launched: Launched, neighbour: string, folder: string) {
    this.launched = launched;
    this.neighbour = neighbour;
    this.#folder = folder;
  }

  static async open(faults: Faults = {}): Promise<Arena> {
    const folder = mkdtempSync(join(tmpdir(), 'sign-in-help-attack-'));
    const built = join(folder, 'built');
    cpSync(join(root, '.output', 'chrome-mv3'), built, { recursive: true });
    for (const [file, code] of Object.entries(faults)) appendFileSync(join(built, file), `\n;${code}\n`);
    const neighbour = writeNeighbour(join(folder, 'neighbour'));
    // Pages can be kept for going back, as in a browser that nobody drives.
    const launched = await launchWithExtension({
      dir: `${built},${neighbour}`,
      headless: true,
      without: ['--disable-back-forward-cache'],
    });
    const arena = new Arena(launched, idOf(neighbour), folder);
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

  /** Runs in the background of the extension, which may have to be started. */
  async ask<T, A>(what: (argument: A) => T | Promise<T>, argument?: A): Promise<T> {
    const { context } = this.launched;
    await wakeWorker(context);
    const worker = context
      .serviceWorkers()
      .filter((one) => one.url().includes(this.launched.extensionId))
      .at(-1);
    if (!worker) throw new Error('the background does not run');
    return worker.evaluate(what as never, argument) as Promise<T>;
  }

  /** Popups that are open, whoever opened them. */
  popups(): Page[] {
    return this.launched.context.pages().filter((page) => page.url().endsWith('/popup.html'));
  }

  async close(): Promise<void> {
    await this.launched.close().catch(() => undefined);
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function writeNeighbour(folder: string): string {
  mkdirSync(folder);
  const manifest = { manifest_version: 3, name: 'Neighbour', version: '1', permissions: ['tabs', 'storage'] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Neighbour</title>');
  return folder;
}

/** Chromium names an unpacked extension by its folder. */
function idOf(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
