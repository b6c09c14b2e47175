// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import '../../../components/popup/help-app.ts';
import { drawn, finding, nothingFound, one, textOf } from '../shadow.ts';

test('what comes to be shown while something else is fetched is fetched too', async () => {
  const app = document.createElement('help-app');
  document.body.replaceChildren(app);
  app.view = { ...nothingFound, findings: [finding('a')] };
  app.opened = 'unpinned';
  await Promise.resolve(); // now its words are on their way
  app.view = { ...nothingFound, page: 'not-covered' };
  await drawn(app);
  expect(textOf(one(app.renderRoot, '[data-opened]'))).not.toBe('');
  expect(textOf(one(app.renderRoot, '[data-unreadable]'))).toContain('This page cannot be read');
});
