import type { Page } from 'playwright-core';

/** A person at the help desk page who has a keyboard alone: every key is counted. */
export interface DeskKeys {
  readonly count: number;
  /** What had the keyboard and did not show it, or was out of sight. */
  readonly unseen: readonly string[];
  readonly press: (key: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Goes on with Tab, or back, until something has the keyboard: a selector, or what stands on it. */
  readonly tabTo: (what: string, key?: 'Tab' | 'Shift+Tab') => Promise<void>;
  /** What has the keyboard, in words. */
  readonly focused: () => Promise<string>;
  /** The ticket of the list that has it. */
  readonly focusedEntry: () => Promise<string | undefined>;
}

const most = 120;

export function deskKeys(page: Page): DeskKeys {
  const unseen: string[] = [];
  let count = 0;
  const press = async (key: string) => {
    count++;
    await page.keyboard.press(key);
  };
  const tabTo = async (what: string, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    for (let presses = 0; presses < most; presses++) {
      await press(key);
      const { is, problem } = await page.evaluate(stop, what);
      if (problem) unseen.push(problem);
      if (is) return;
    }
    throw new Error(`the keyboard does not reach ${what}`);
  };
  const type = async (text: string) => {
    count += text.length;
    await page.keyboard.type(text);
  };
  const here = () => page.evaluate(stop, '');
  return {
    get count() {
      return count;
    },
    unseen,
    press,
    type,
    tabTo,
    focused: async () => (await here()).words,
    focusedEntry: async () => (await here()).entry,
  };
}

/** Runs in the page, alone: what has the keyboard there, and whether it is what is looked for. */
function stop(what: string): { is: boolean; words: string; entry?: string; problem?: string } {
  let one = document.activeElement;
  while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
  if (!one || one === document.body) return { is: false, words: '' };
  const words = (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().replace(/\s+/g, ' ');
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  const { top, bottom } = one.getBoundingClientRect();
  const isRinged = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  const isInSight = bottom > 0 && top < innerHeight;
  const entry = one.closest<HTMLElement>('[data-entry]')?.dataset.entry;
  return {
    is: words === what || (/^a?\[/.test(what) && one.matches(what)),
    words,
    ...(entry && { entry }),
    ...(!(isRinged && isInSight) && one.localName !== 'iframe' && { problem: `${one.localName} ${words}` }),
  };
}
