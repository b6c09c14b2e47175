import { parentPort, workerData } from 'node:worker_threads';
import { Window } from 'happy-dom';
import { observe } from '../../entrypoints/observer.content/observe.ts';
import { conceptsIn } from '../../rules/reading/all-concepts.ts';

/** The thread of `read-page.ts`: reads one page and says what it shows. What it cannot do ends it. */

/** Browsers make 512 levels of a page and no more; happy-dom takes time by their square, and a call for each. */
const maxLevels = 2500;

/** What the thread is given. */
export interface Asked {
  readonly html: string;
  readonly address: string;
  readonly status: number;
}

/** Nothing of the page may run or be fetched: it can be anybody's page. JavaScript evaluation is off by default. */
const settings = {
  enableJavaScriptEvaluation: false,
  disableJavaScriptFileLoading: true,
  enableCSSFileLoading: false,
  enableImageFileLoading: false,
  enableIframePageLoading: false,
  handleDisabledFileLoadingAsSuccess: true,
  navigation: {
    disableMainFrameNavigation: true,
    disableChildFrameNavigation: true,
    disableChildPageNavigation: true,
  },
};

/** A browser draws none of these. */
const neverDrawn = new Set([
  'HEAD',
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'TITLE',
  'META',
  'LINK',
  'DATALIST',
]);

const { html, address, status } = workerData as Asked;
const window = new Window({ url: address, settings });
window.document.write(html);
checkLevels(window.document as unknown as Document);
parentPort?.postMessage(
  observe({
    document: window.document as unknown as Document,
    url: new URL(address),
    referrer: '',
    statuses: status >= 400 ? [{ of: 'document', status }] : [],
    now: Date.now(),
    isVisible,
    conceptsIn,
    shadowRootOf: (element) => element.shadowRoot,
  }),
);

/** @throws RangeError, as a stack that is full does */
function checkLevels(document: Document): void {
  let level: Element[] = [document.documentElement];
  for (let levels = 1; level.length > 0; levels++) {
    if (levels > maxLevels) throw new RangeError('more levels than any page has');
    level = level.flatMap((element) => [...element.children]);
  }
}

/**
 * Whether a person could have seen the element, from the mark-up alone: style sheets are not loaded, sizes not known.
 * The style of `body` itself is passed over, since Entra's pages hide it until their script has run.
 */
function isVisible(element: Element): boolean {
  let visibility = '';
  for (let one: Element | null = element; one && one.tagName !== 'BODY'; one = parentOf(one)) {
    if (neverDrawn.has(one.tagName) || one.hasAttribute('hidden')) return false;
    const style = one.getAttribute('style') ?? '';
    if (/(^|;)\s*display\s*:\s*none/i.test(style)) return false;
    // The nearest one counts: a visible element can stand in a hidden one.
    visibility ||= /(?:^|;)\s*visibility\s*:\s*(\w+)/i.exec(style)?.[1] ?? '';
  }
  return !/^(hidden|collapse)$/i.test(visibility);
}

/** Out of a shadow root to the element that holds it. */
function parentOf(element: Element): Element | null {
  const parent = element.parentNode as (ParentNode & { host?: Element }) | null;
  return element.parentElement ?? parent?.host ?? null;
}
