import fc from 'fast-check';
import { Window } from 'happy-dom';
import { afterAll, expect, test, vi } from 'vitest';
import type { TabState } from '../../browser/tab-state.ts';
import { badgeFor, withObservation } from '../../entrypoints/background/route.ts';
import { observe, observeWithMarks } from '../../entrypoints/observer.content/observe.ts';
import { viewOf } from '../../help/view-of.ts';
import { makeReport } from '../../reports/make.ts';
import { toTicketText } from '../../reports/ticket-text.ts';
import { timelineOf } from '../../reports/timeline.ts';
import { parseObservation } from '../../rules/observation/observation.ts';
import { conceptsIn } from '../../rules/reading/all-concepts.ts';
import { english } from '../../rules/words/language.ts';
import { keptIds, type PlantedPage, plantedPages } from '../../tools/attack/planted-page.ts';
import { tracesIn } from '../../tools/attack/secrets.ts';
import { htmlPage } from '../entrypoints/observer.content/html-page.ts';
import { everything } from '../scope.ts';

/** Each with eight secrets in sixteen places. The same pages on every run; a thousand are the first of all. */
const pages = everything ? 20_000 : 1000;
const seed = 20261121;
/** Milliseconds; it takes a tenth of that where nothing else runs. */
const timeout = 240_000;
const now = new Date('2026-11-21T08:00:00.000Z');

/** One for all: a page is what is written into it. */
const window = new Window({ settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true } });
const document = window.document as unknown as Document;
afterAll(() => window.happyDOM.close());

function see({ url, referrer, head, body, paths }: PlantedPage) {
  document.documentElement.innerHTML = `<head>${head}</head><body>${body}</body>`;
  return observeWithMarks({
    document,
    url: new URL(url),
    referrer,
    statuses: paths.map((path) => ({ of: 'request', status: 403, path })),
    now: now.getTime(),
    conceptsIn,
    isVisible: (element) => element.closest('[style]') === null,
    shadowRootOf: (element) => element.shadowRoot,
  });
}

/** What leaves the page, and what is kept of it. */
function kept(page: PlantedPage): string {
  const seen = see(page);
  if (!seen) return '';
  const before: TabState = { observations: [], answers: {} };
  return JSON.stringify([seen, withObservation(before, seen.observation, 'document', seen.marks)]);
}

/** What is made of that: shown in the toolbar and the popup, given away in a report. */
function made(page: PlantedPage): string {
  const seen = see(page);
  if (!seen) return '';
  const observations = [seen.observation];
  const state = { observations, answers: {} };
  const report = makeReport({ ...state, now, version: '0.1.0', paths: 'full' });
  const view = viewOf(english, { page: 'read', ...state });
  return JSON.stringify([
    badgeFor(state, {}, english),
    report,
    toTicketText(report, english),
    timelineOf(observations),
    view,
  ]);
}

test(`${pages} pages full of secrets: none in an observation or a trail, and nothing logged`, {
  timeout,
}, () => {
  const logs = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => vi.spyOn(console, name));
  const found = { pages: 0, codes: 0, ids: 0 };
  fc.assert(
    fc.property(plantedPages, (page) => {
      const tracks = kept(page);
      expect(tracesIn(tracks, page.planted)).toEqual([]);
      found.pages++;
      found.codes += Number(tracks.includes('"AADSTS5'));
      found.ids += Number(tracks.includes(keptIds.requestId));
    }),
    { seed, numRuns: pages },
  );
  for (const log of logs) expect(log).not.toHaveBeenCalled();
  // What is wanted was seen on them: nothing is hidden by seeing nothing.
  expect(found.codes).toBeGreaterThan(found.pages / 4);
  expect(found.ids).toBeGreaterThan(found.pages / 20);
});

test('nor in a badge, its title, the popup, a report, its text or its timeline', { timeout }, () => {
  fc.assert(
    fc.property(plantedPages, (page) => {
      expect(tracesIn(made(page), page.planted)).toEqual([]);
    }),
    { seed, numRuns: Math.max(300, pages / 20) },
  );
});

test('what is made of them fits the schema', () => {
  fc.assert(
    fc.property(plantedPages, (page) => {
      const seen = see(page);
      expect(seen && parseObservation(seen.observation)).toEqual(seen?.observation);
    }),
    { numRuns: 500 },
  );
});

test('a secret that is left in would be found, in every writing', () => {
  fc.assert(
    fc.property(plantedPages, ({ planted, url, body }) => {
      expect(tracesIn(url, planted).length + tracesIn(body, planted).length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});

test.each(['ab-corp', 'de-bank', 'xyz-gmbh', 'fr-acme-sa'])(
  'the name %s in an address is no language',
  (name) => {
    const page = htmlPage('<main>Home</main>', `https://partner.microsoft.com/${name}/dashboard/home`);
    expect(JSON.stringify(observe(page))).not.toContain(name);
  },
);
