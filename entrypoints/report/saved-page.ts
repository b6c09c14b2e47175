import { isVisible } from '../../reports/intake/visible.ts';
import type { Observation } from '../../rules/observation/observation.ts';
import { breather } from './breather.ts';

interface HtmlPolicy {
  createHTML(text: string): string;
}
const { trustedTypes } = globalThis as {
  trustedTypes?: { createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy };
};
/** A page that is parsed and not shown: nothing in it runs, nothing is fetched. Allowed by its name in wxt.config.ts. */
const parsed = trustedTypes?.createPolicy('saved-page', { createHTML: (text) => text });

/**
 * What a saved page shows, as the observer would have seen it there. The reader comes when the first page does.
 *
 * @returns undefined where the address is not one that the observer knows
 */
export async function readSavedPage(
  html: string,
  url: URL,
  status?: number,
): Promise<Observation | undefined> {
  const [{ observe }, { conceptsIn }] = await Promise.all([
    import('../observer.content/observe.ts'),
    import('../../rules/reading/all-concepts.ts'),
  ]);
  const seen = observe({
    document: await documentOf(html),
    url,
    referrer: '',
    statuses: status ? [{ of: 'document', status }] : [],
    now: Date.now(),
    isVisible,
    conceptsIn,
    shadowRootOf: (element) => element.shadowRoot,
  });
  return seen?.host === 'other' ? undefined : seen;
}

/** So much is parsed in a few milliseconds, in characters. */
const part = 50_000;

/** Parsed piece by piece: a page of ten megabytes in one takes a second, in which the desk would stand still. */
async function documentOf(html: string): Promise<Document> {
  const page = document.implementation.createHTMLDocument();
  const breathe = breather();
  page.open();
  for (let at = 0; at < html.length; at += part) {
    const text = html.slice(at, at + part);
    page.write(parsed?.createHTML(text) ?? text);
    await breathe();
  }
  page.close();
  return page;
}
