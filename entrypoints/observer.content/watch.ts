import { own } from './own.ts';
import { elementNode, isAlert } from './text.ts';

/** When to look again. The page decides: nothing runs while it stands still. */
export interface Watch {
  /** Elements that named themselves an alert when they were added, still in the page. */
  alerts(): Element[];
  /** Looks into a shadow root too. */
  addRoot(root: ShadowRoot): void;
  /** Something outside the document changed: look soon. */
  touch(): void;
  stop(): void;
}

/** Milliseconds from the first unseen change to the next look, however lively the page is. */
const soon = 150;
/**
 * After the last change: shadow roots are attached and rows filled in without a mutation that can be seen from
 * outside, and Partner Center shows skeletons for some 700 ms.
 */
const later = [500, 1200, 2500];
const mostAlerts = 16;
const mostRoots = 500;

const options: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['style', 'class', 'hidden', 'aria-hidden'],
};

export function watchPage(document: Document, look: () => void): Watch {
  let next: ReturnType<typeof setTimeout> | undefined;
  let laterLooks: ReturnType<typeof setTimeout>[] = [];
  let alerts = new Set<Element>();
  const roots = new WeakSet<ShadowRoot>();
  let rootCount = 0;

  const touch = () => {
    next ??= setTimeout(() => {
      next = undefined;
      laterLooks.forEach(clearTimeout);
      laterLooks = later.map((wait) => setTimeout(look, wait));
      look();
    }, soon);
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (alerts.size < mostAlerts && own(node, 'nodeType') === elementNode && isAlert(node as Element)) {
          alerts.add(node as Element);
        }
      }
    }
    touch();
  });
  observer.observe(document, options);
  laterLooks = later.map((wait) => setTimeout(look, wait));
  return {
    alerts: () => {
      alerts = new Set([...alerts].filter((element) => own(element, 'isConnected')));
      return [...alerts];
    },
    addRoot: (root) => {
      if (roots.has(root) || rootCount >= mostRoots) return;
      roots.add(root);
      rootCount++;
      observer.observe(root, options);
    },
    touch,
    stop: () => {
      observer.disconnect();
      clearTimeout(next);
      laterLooks.forEach(clearTimeout);
    },
  };
}
