import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { goTo } from '../go-to.ts';
import { visit } from '../visits.ts';

/** A page that stays open and changes all the time: what the observer keeps of it must not grow. */
export class HeapWatch {
  /** Bytes that the page and the observer on it may hold more than in the beginning. */
  static readonly bound = 1024 * 1024;
  churns = 0;
  readonly #page: Page;
  readonly #cdp: CDPSession;
  readonly #before: number;

  private constructor(page: Page, cdp: CDPSession, before: number) {
    this.#page = page;
    this.#cdp = cdp;
    this.#before = before;
  }

  static async on(context: BrowserContext): Promise<HeapWatch> {
    const page = await context.newPage();
    await goTo(page, visit('late-denial'));
    const cdp = await context.newCDPSession(page);
    for (let i = 0; i < 20; i++) await change(page);
    return new HeapWatch(page, cdp, await used(cdp));
  }

  /** Routes to and fro, rows that come and go, shadow roots that are thrown away. */
  async churn(): Promise<void> {
    await change(this.#page);
    this.churns++;
  }

  /** Bytes. */
  async grown(): Promise<number> {
    return (await used(this.#cdp)) - this.#before;
  }
}

async function change(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const router = window as unknown as { openReferrals(): void; openHome(): void };
    router.openReferrals();
    const main = document.querySelector('main');
    for (let i = 0; i < 20; i++) {
      const row = document.createElement('x-row');
      row.attachShadow({ mode: 'open' }).textContent = `Row ${i}`;
      row.setAttribute('role', i % 5 ? 'row' : 'alert');
      main?.append(row);
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
    for (const row of document.querySelectorAll('x-row')) row.remove();
    router.openHome();
  });
}

/** After everything that can be thrown away was. */
async function used(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize;
}
