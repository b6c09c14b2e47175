import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { observe } from '../../entrypoints/observer.content/observe.ts';
import { catalog } from '../../rules/catalog/index.ts';
import { diagnose } from '../../rules/diagnose.ts';
import { sketchOf } from '../../tools/sketch.ts';
import { htmlPage } from '../entrypoints/observer.content/html-page.ts';
import { visits } from '../visits.ts';

/** Rules with a page of their own need no sketch. */
const withPage = new Set(visits().flatMap(({ shows }) => (shows === 'nothing' ? [] : [shows.rule])));

for (const { id } of catalog.filter(({ id }) => !withPage.has(id))) {
  const folder = join(import.meta.dirname, '../cases', id);
  const [first = ''] = readdirSync(folder)
    .filter((file) => file.startsWith('hit-'))
    .sort();
  const { observations, answers } = JSON.parse(readFileSync(join(folder, first), 'utf8'));
  const seen = observations.at(-1);
  const html = seen && sketchOf(seen);
  if (!html) continue;
  test(`the sketch of ${id} shows ${id}`, () => {
    const url = `https://${seen.host}${seen.path.replaceAll('*', '0')}`;
    const observation = observe(htmlPage(html, url, { statuses: seen.statuses }));
    const trail = observation ? [...observations.slice(0, -1), observation] : [];
    const { findings } = diagnose({ observations: trail, answers });
    expect(findings.map(({ rule }) => rule)).toContain(id);
  });
}
