import type { Page } from 'playwright-core';

/** Goes through a page with the Tab key and says what is wrong with that. For the gallery and for the real pages. */

interface Stop {
  /** Place among everything that can be used, in reading order; -1 for what should not get the focus. */
  readonly place: number;
  readonly name: string;
  readonly problems: readonly string[];
}

interface Keyboard {
  /** Names of everything that can be used, in reading order. */
  readonly expected: readonly string[];
  readonly stop: () => Stop | undefined;
}

declare global {
  interface Window {
    keyboard: Keyboard;
  }
}

/**
 * @returns the problems: what is not reached (also because something before it is a trap), what is out of order in
 *   either direction, what does not show that it has the focus
 */
export async function tabThrough(page: Page): Promise<string[]> {
  // The keyboard goes into a frame only once the page in it is there.
  await Promise.all(page.frames().map((frame) => frame.waitForLoadState('load')));
  await page.evaluate(watchKeyboard);
  const expected = await page.evaluate(() => window.keyboard.expected);
  const there = await round(page, 'Tab', expected.length);
  const back = (await round(page, 'Shift+Tab', expected.length)).toReversed();
  const names = (stops: readonly Stop[]) => fromFirst(stops).map(({ name }) => name);
  return [
    ...there.flatMap(({ name, problems }) => problems.map((problem) => `${problem}: ${name}`)),
    ...differences('forwards', names(there), expected),
    ...differences('backwards', names(back), expected),
  ];
}

function differences(way: string, stops: readonly string[], expected: readonly string[]): string[] {
  if (stops.join() === expected.join()) return [];
  const missed = expected.filter((name) => !stops.includes(name));
  return [
    missed.length > 0
      ? `${way} not reached: ${missed.join(', ')}`
      : `${way} in this order: ${stops.join(', ')} – not in this: ${expected.join(', ')}`,
  ];
}

/** The stops until one comes again: behind the last the keyboard goes on at the top, in a window through its frame. */
async function round(page: Page, key: 'Tab' | 'Shift+Tab', count: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < count + 20; presses++) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(() => window.keyboard.stop());
    if (!stop || stop.place === stops.at(-1)?.place) continue; // a frame has stops of its own
    if (stops.some(({ place }) => place === stop.place)) break;
    stops.push(stop);
  }
  return stops;
}

function fromFirst(stops: readonly Stop[]): readonly Stop[] {
  const first = stops.findIndex(({ place }) => place === 0);
  return [...stops.slice(Math.max(0, first)), ...stops.slice(0, Math.max(0, first))];
}

/** Runs in the page, alone: it can use nothing from outside. */
function watchKeyboard(): void {
  const usable = 'a[href], button, input, select, textarea, summary, iframe, [tabindex="0"]';
  const all = flat(document.body).filter(isUsable);

  function flat(element: Element): Element[] {
    const inside = element.shadowRoot
      ? [...element.shadowRoot.children]
      : element instanceof HTMLSlotElement && element.assignedElements().length > 0
        ? element.assignedElements()
        : [...element.children];
    return [element, ...inside.flatMap(flat)];
  }

  function isUsable(element: Element): boolean {
    if (element.matches('input[type=radio]:not(:checked)')) return false; // the arrow keys reach it
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (element.matches(':disabled, [tabindex="-1"]')) return false;
    return element.matches(usable) || scrolls(element);
  }

  /** The browser lets the keyboard into what scrolls and holds nothing that can be used. */
  function scrolls(element: Element): boolean {
    const { overflowX, overflowY } = getComputedStyle(element);
    const over = element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;
    return over && /auto|scroll/.test(overflowX + overflowY) && !element.querySelector(usable);
  }

  function nameOf(element: Element): string {
    const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return `<${element.localName}> ${words.trim().replace(/\s+/g, ' ').slice(0, 40)}`;
  }

  function problemsOf(element: Element): string[] {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    const seen = ring && !/rgba\(.*, 0\)|transparent/.test(outlineColor);
    // What has the focus in a frame shows it there.
    const frame = element.localName === 'iframe';
    return [...(seen || frame ? [] : ['no visible focus']), ...coveredBy(element)];
  }

  function coveredBy(element: Element): string[] {
    const { left, right, top, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const x = (left + right) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    let there = document.elementFromPoint(x, y);
    while (there?.shadowRoot?.elementFromPoint(x, y)) {
      const inner: Element | null = there.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === there) break;
      there = inner;
    }
    if (!there) return ['outside of the window'];
    return element.contains(there) || there.contains(element) || there.shadowRoot?.contains(element)
      ? []
      : [`covered by <${there.localName}>`];
  }

  window.keyboard = {
    expected: all.map(nameOf),
    stop: () => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      if (!active || active === document.body || active === document.documentElement) return undefined;
      return { place: all.indexOf(active), name: nameOf(active), problems: problemsOf(active) };
    },
  };
}
