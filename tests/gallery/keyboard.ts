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
  /** From here on each stop is noted. */
  readonly begin: () => void;
  readonly seen: () => Round;
  readonly end: () => void;
}

interface Round {
  readonly stops: readonly Stop[];
  /** One came again. */
  readonly closed: boolean;
  /** Place of what has the focus now, -1 where nothing has it. */
  readonly here: number;
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
  // The keyboard goes into a frame only once the page in it is there; one that goes again needs no waiting for.
  await Promise.allSettled(page.frames().map((frame) => frame.waitForLoadState('load')));
  await page.evaluate(watchKeyboard);
  const expected = await page.evaluate(() => window.keyboard.expected);
  const there = await round(page, 'Tab', expected.length);
  const back = (await round(page, 'Shift+Tab', expected.length)).toReversed();
  await page.evaluate(() => window.keyboard.end());
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
async function round(page: Page, key: 'Tab' | 'Shift+Tab', count: number): Promise<readonly Stop[]> {
  await page.evaluate(() => window.keyboard.begin());
  let seen = await page.evaluate(() => window.keyboard.seen());
  for (let presses = 0; presses < count + 20 && !seen.closed; ) {
    // Asking after each press takes most of the time. At the ends the browser takes the keyboard and gives it back in
    // its own time, and only asking tells what has it in a frame.
    const toTheEnd = seen.here < 0 ? 1 : key === 'Tab' ? count - 1 - seen.here : seen.here;
    const times = page.frames().length > 1 ? 1 : Math.max(1, toTheEnd);
    await press(page, key, times);
    presses += times;
    seen = await page.evaluate(() => window.keyboard.seen());
  }
  return seen.stops;
}

/** Playwright’s own keyboard waits for each key; the browser keeps the order of what is sent together. */
async function press(page: Page, key: 'Tab' | 'Shift+Tab', times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers: key === 'Tab' ? 0 : 8 };
  await Promise.all(
    Array.from({ length: times }, () => [
      session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
      session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }),
    ]).flat(),
  );
  await session.detach();
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

  let stops: Stop[] = [];
  let closed = false;

  /** What has the focus now; a frame has stops of its own and is one. */
  function active(): Element | undefined {
    let one = document.activeElement;
    while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
    return one && one !== document.body && one !== document.documentElement ? one : undefined;
  }

  function note(): void {
    const element = active();
    if (!element) return;
    const place = all.indexOf(element);
    if (closed || place === stops.at(-1)?.place) return;
    closed = stops.some((stop) => stop.place === place);
    if (!closed) stops.push({ place, name: nameOf(element), problems: problemsOf(element) });
  }

  /** Of what has the focus before the first key no stop is made; each key finds what the one before has done. */
  let keys = 0;
  const onKey = () => {
    if (keys > 0) note();
    keys++;
  };

  window.keyboard = {
    expected: all.map(nameOf),
    begin: () => {
      stops = [];
      closed = false;
      keys = 0;
      addEventListener('keydown', onKey, true);
    },
    seen: () => {
      if (keys > 0) note();
      const element = active();
      return { stops, closed, here: element ? all.indexOf(element) : -1 };
    },
    end: () => removeEventListener('keydown', onKey, true),
  };
}
