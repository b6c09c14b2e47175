import { parentPort, workerData } from 'node:worker_threads';
import { Window } from 'happy-dom';
import { observe } from '../../entrypoints/observer.content/observe.ts';
import { isVisible } from '../../reports/intake/visible.ts';
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
