import { Window } from 'happy-dom';
import type { Page } from '../../../entrypoints/observer.content/page.ts';
import { conceptsIn } from '../../../rules/reading/all-concepts.ts';

/** A page for `observe` out of HTML, without a browser: no script runs, visibility is what inline styles say. */
export function htmlPage(html: string, url: string, more: Partial<Page> = {}): Page {
  const window = new Window({
    url,
    settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
  });
  window.document.write(html);
  return {
    document: window.document as unknown as Document,
    url: new URL(url),
    referrer: '',
    statuses: [],
    now: Date.parse('2026-11-21T08:00:00.000Z'),
    isVisible: (element) =>
      element.closest('[hidden], [style*="display: none"], [style*="visibility: hidden"]') === null,
    conceptsIn,
    shadowRootOf: (element) => element.shadowRoot,
    ...more,
  };
}
