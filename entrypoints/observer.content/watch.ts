/** When to look. The page decides: nothing runs while it stands still. */
export interface Watch {
  /** Looks at once. */
  lookNow(): void;
  /** Looks into a shadow root too, until the next look. */
  addRoot(root: ShadowRoot): void;
  /** Something outside the document changed: look soon. */
  touch(): void;
  stop(): void;
}

/** Milliseconds from the first unseen change to the next look. */
const soon = 150;
/** … on a page that does not come to rest: at least so long after the look that the change before led to. */
const apart = 500;
/**
 * After the last change: shadow roots are attached and styles arrive without a mutation that can be seen, and Partner
 * Center shows skeletons for some 700 ms.
 */
const later = [1200, 2500];

const options: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['style', 'class', 'hidden', 'aria-hidden', 'role', 'aria-live'],
};

/** @param look told whether the page has stood still since the look before */
export function watchPage(document: Document, look: (settled: boolean) => void): Watch {
  /** When the last change was looked at. */
  let looked = Number.NEGATIVE_INFINITY;
  let next: ReturnType<typeof setTimeout> | undefined;
  let laterLooks: ReturnType<typeof setTimeout>[] = [];

  // The first change is enough. What comes after it until the next look costs the page nothing, however much it is.
  const observer = new MutationObserver(() => {
    observer.disconnect();
    touch();
  });

  function lookNow(): void {
    stop();
    next = undefined;
    laterLooks = later.map((wait) => setTimeout(look, wait, true));
    observer.observe(document, options);
    look(false);
  }

  function lookAtChange(): void {
    lookNow();
    looked = performance.now();
  }

  function touch(): void {
    laterLooks.forEach(clearTimeout); // what comes now is a look too
    next ??= setTimeout(lookAtChange, Math.max(soon, looked + apart - performance.now()));
  }

  function stop(): void {
    observer.disconnect();
    clearTimeout(next);
    laterLooks.forEach(clearTimeout);
  }

  return { lookNow, addRoot: (root) => observer.observe(root, options), touch, stop };
}
