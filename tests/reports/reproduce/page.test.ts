import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { observe } from '../../../entrypoints/observer.content/observe.ts';
import { ownSentences } from '../../../reports/reproduce/own-sentences.ts';
import { drawPage } from '../../../reports/reproduce/page.ts';
import { catalog } from '../../../rules/catalog/index.ts';
import type { Answers } from '../../../rules/data/questions.ts';
import { diagnose } from '../../../rules/diagnose.ts';
import type { Observation } from '../../../rules/observation/observation.ts';
import { sameFacts } from '../../../rules/observation/trail.ts';
import { conceptsIn } from '../../../rules/reading/all-concepts.ts';
import { sentenceOfBlock } from '../../../rules/reading/sentences.ts';
import { htmlPage } from '../../entrypoints/observer.content/html-page.ts';
import { failuresOf } from '../../failures.ts';
import { observation, partnerPage } from '../../observation.ts';
import { everything } from '../../scope.ts';

interface Told {
  readonly name: string;
  readonly rule: string;
  readonly observations: readonly Observation[];
  readonly answers: Answers;
}

const tests = join(import.meta.dirname, '../..');
const hits = catalog.flatMap(({ id }): Told[] => {
  const folder = join(tests, 'cases', id);
  return readdirSync(folder)
    .filter((file) => file.startsWith('hit-'))
    .map((file) => ({
      rule: id,
      name: `${id}/${file}`,
      ...JSON.parse(readFileSync(join(folder, file), 'utf8')),
    }));
});
const drawable = hits.filter(({ observations }) => {
  const last = observations.at(-1);
  return last !== undefined && drawPage(last) !== undefined;
});

/** What the observer sees on the page that is drawn of what was seen. */
function readAgain(seen: Observation): Observation {
  const page = drawPage(seen);
  if (!page) throw new Error('is not drawn');
  const { html, url, referrer = '' } = page;
  const again = observe(htmlPage(html, url, { statuses: seen.statuses, referrer }));
  if (!again) throw new Error('is not read');
  return again;
}

/** The page before it or the tab says this, and no page does. */
function tied(again: Observation, { partnerCenter }: Observation): Observation {
  return /^(trail|opener)$/.test(partnerCenter.by ?? '') ? { ...again, partnerCenter } : again;
}

function firstOf(observations: readonly Observation[], answers: Answers) {
  const [first] = diagnose({ observations, answers }).findings;
  return { rule: first?.rule, verdict: first?.verdict, fix: first?.fixes[0] };
}

/** Of each rule the first case that can be drawn. */
const firstOfEach = drawable.filter(({ rule }, i) => drawable.findIndex((one) => one.rule === rule) === i);

test('a case of every rule that a page shows: the page that is drawn gives the same first answer', () => {
  const failures = failuresOf(
    everything ? drawable : firstOfEach,
    ({ name }) => name,
    ({ observations, answers }) => {
      const last = observations.at(-1) as Observation;
      const trail = [...observations.slice(0, -1), tied(readAgain(last), last)];
      expect(firstOf(trail, answers)).toEqual(firstOf(observations, answers));
    },
  );
  expect(failures).toEqual([]);
});

test('what cannot be drawn is told by a person: no page of it was seen, or its words are those of a mail', () => {
  const drawn = new Set(drawable.map(({ rule }) => rule));
  const rest = hits.filter(({ rule }) => !drawn.has(rule));
  expect(rest.filter(({ observations }) => observations.some(({ topics }) => !topics))).toEqual([]);
  expect(drawn.size / catalog.length).toBeGreaterThan(0.9);
});

test('every page of the project whose facts are known: the page that is drawn shows the same facts', () => {
  const pages = readdirSync(join(tests, 'pages')).flatMap((slug) => {
    const file = join(tests, 'pages', slug, 'observation.json');
    if (!existsSync(file)) return [];
    const seen: Observation = JSON.parse(readFileSync(file, 'utf8'));
    return drawPage(seen) ? [{ slug, seen }] : [];
  });
  const failures = failuresOf(
    pages,
    ({ slug }) => slug,
    ({ seen }) => {
      const again = tied(readAgain(seen), seen);
      if (!sameFacts(again, seen)) expect({ ...again, at: '' }).toEqual({ ...seen, at: '' });
    },
  );
  expect(failures).toEqual([]);
});

test('ids, time, language and address are those of the report', () => {
  const seen = partnerPage('/dashboard/billing/*', {
    locale: 'fr-fr',
    language: 'fr-FR',
    phrases: ['access-denied:inferred'],
    statuses: [{ of: 'request', status: 403, path: '/dashboard/billing/*' }],
    correlationId: '019ecfc0-6477-4d44-8c67-f5406841ca70',
  });
  const page = drawPage(seen);
  expect(page?.url).toBe('https://partner.microsoft.com/fr-fr/dashboard/billing/0');
  expect(page?.requests).toEqual([{ path: '/dashboard/billing/0', status: 403 }]);
  for (const part of ['lang="fr-FR"', 'Accès refusé', 'Billing', '019ecfc0-6477-4d44-8c67-f5406841ca70'])
    expect(page?.html).toContain(part);
  expect(sameFacts(readAgain(seen), seen)).toBe(true);
});

test('of a ticket that names no address the page is one of its kind', () => {
  const named = (page: Observation['page'], codes: string[]) =>
    drawPage(observation({ host: 'other', path: '/', page, codes }))?.url;
  expect(named('entra-error', ['AADSTS50020'])).toMatch(/^https:\/\/login\.microsoftonline\.com\//);
  expect(named('partner-center', ['PC_900309'])).toMatch(/^https:\/\/partner\.microsoft\.com\//);
  expect(named('personal-sign-in', ['LIVE_80041012'])).toMatch(/^https:\/\/login\.live\.com\//);
  expect(named('other', ['AADSTS50020'])).toMatch(/^https:\/\/page\.example\//);
});

test('nothing of it runs, leads anywhere or becomes markup, whatever the facts hold', () => {
  const evil = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
  const seen = observation({
    page: 'entra-error',
    pageId: evil,
    codes: [evil],
    requestId: evil,
    language: evil,
  });
  for (const one of [
    seen,
    { ...seen, page: 'partner-center' as const },
    { ...seen, page: 'other' as const },
  ]) {
    const page = drawPage(one);
    const { document } = htmlPage(page?.html ?? '', 'https://page.example/');
    expect(
      document.querySelectorAll('img, script:not([type="application/json"]), [src], [href]'),
    ).toHaveLength(0);
    expect(page?.html).toContain("default-src 'none'");
    expect(page?.picture).not.toContain('<script');
  }
});

test('a sentence of ours names its own kind of failure, and is none of Microsoft’s', () => {
  const where = ['entra', 'personal', 'password', 'partner-center'] as const;
  const failures = failuresOf(
    Object.entries(ownSentences),
    ([id]) => id,
    ([id, sentence]) => {
      expect(conceptsIn(sentence)).toEqual([id]);
      expect(where.flatMap((one) => sentenceOfBlock(one, sentence, true) ?? [])).toEqual([]);
    },
  );
  expect(failures).toEqual([]);
});
