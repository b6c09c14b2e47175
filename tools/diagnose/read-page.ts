import { Window } from 'happy-dom';
import { observe } from '../../entrypoints/observer.content/observe.ts';
import type { Observation } from '../../rules/observation/observation.ts';
import { type Problem, refused } from '../../rules/problem.ts';
import { inputTexts } from './texts.ts';

/** happy-dom takes some 3 kB of memory for each of them: more than this is no page that a person saved. */
const maxTagsAndAttributes = 200_000;

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

/**
 * What a saved page shows, as the observer of the extension sees it.
 *
 * @param status the HTTP status of the page; only failures are noted
 * @returns undefined where the address is not one that the observer knows
 */
export async function readPage(
  html: string,
  url: URL,
  status = 200,
): Promise<Observation | undefined | Problem> {
  if (tagsAndAttributes(html) > maxTagsAndAttributes) {
    return refused(inputTexts.tooManyTags, { limit: maxTagsAndAttributes });
  }
  const window = new Window({ url: url.href, settings });
  try {
    window.document.write(html);
    return known(
      observe({
        document: window.document as unknown as Document,
        url,
        referrer: '',
        statuses: status >= 400 ? [{ of: 'document', status }] : [],
        now: Date.now(),
        isVisible,
        shadowRootOf: (element) => element.shadowRoot,
      }),
    );
  } catch (error) {
    if (error instanceof RangeError) return refused(inputTexts.tooDeep);
    throw error;
  } finally {
    await window.happyDOM.close();
  }
}

/** Of hosts it does not know, look-alikes among them, the observer notes only "other". */
function known(observation: Observation | undefined): Observation | undefined {
  return observation?.host === 'other' ? undefined : observation;
}

function tagsAndAttributes(html: string): number {
  let count = 0;
  for (const [tag] of html.matchAll(/<[a-z][^>]*/gi)) count += 1 + (tag.match(/\s+[^\s=]/g)?.length ?? 0);
  return count;
}

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
