// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { all, drawn, finding, nothingFound, one, show, textOf, update } from '../shadow.ts';

test('shows findings in order with rule, verdict and place, the first in full and the others closed', async () => {
  const second = finding('b', { verdict: 'possible' });
  const app = await show({ ...nothingFound, findings: [finding('a'), second, finding('c')] });
  const cards = all(app.renderRoot, '[data-rule]');
  expect(cards.map(({ dataset }) => [dataset.rule, dataset.verdict, dataset.order])).toEqual([
    ['a', 'match', '1'],
    ['b', 'possible', '2'],
    ['c', 'match', '3'],
  ]);
  const closed = cards.map(
    (card) => card.shadowRoot?.querySelector('details:not([open]) > summary h2') !== null,
  );
  expect(closed).toEqual([false, true, true]);
  expect(all(app.renderRoot, '[data-empty], [data-unreadable]')).toEqual([]);
});

test('shows the first fix open with people, steps and one button, the others closed', async () => {
  const app = await show({ ...nothingFound, findings: [finding('a', {}, ['best', 'second'])] });
  const [best, second] = all(app.renderRoot, '[data-fix]');
  expect([best?.dataset.fix, best?.dataset.who]).toEqual(['best', 'global-admin account-admin']);
  expect(best?.shadowRoot?.querySelector('details')).toBeNull();
  expect(best?.shadowRoot?.querySelectorAll('ol > li')).toHaveLength(2);
  expect(best && textOf(best)).toContain('Global admin or Account admin');
  expect(best?.shadowRoot?.querySelector('li strong')?.textContent).toBe('My access');
  expect(second?.shadowRoot?.querySelector('details')?.open).toBe(false);
  expect(all(app.renderRoot, '.primary')).toHaveLength(1);
});

test('opens links in a new tab that cannot reach back', async () => {
  const app = await show({ ...nothingFound, findings: [finding('account-deleted')] });
  const links = all<HTMLAnchorElement>(app.renderRoot, 'a');
  expect(links.map((link) => link.href)).toEqual([
    'https://partner.microsoft.com/dashboard/home',
    'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
    'https://learn.microsoft.com/entra/fundamentals/users-restore',
  ]);
  for (const link of links) expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
});

test('says why: each sign in a sentence, sources with their dates', async () => {
  const app = await show({
    ...nothingFound,
    findings: [
      finding('account-deleted', {
        evidence: [
          { kind: 'code', value: 'AADSTS50020' },
          { kind: 'phrase', value: 'access-denied:inferred' },
          { kind: 'path', value: 'benefits' },
          { kind: 'page', value: 'entra-error' },
          { kind: 'answer', value: 'globalAdmin=yes' },
        ],
      }),
    ],
  });
  const why = textOf(one(app.renderRoot, 'evidence-list'));
  expect(why).toContain('the code AADSTS50020');
  expect(why).toContain('looks like “access denied”; its wording is not confirmed');
  expect(why).toContain('belongs to Benefits');
  expect(why).toContain('Microsoft’s sign-in error page');
  expect(why).toContain('Does your company have a Global admin you can reach? Yes');
  expect(why).toContain('article of 1 Dec 2023, compared 21 Nov 2026');
});

test('shows hostile words as text and adds no element for them', async () => {
  const hostile = '<img src=x onerror=alert(1)> javascript:alert(1) **<b id=x>**';
  const bad = finding('a');
  const app = await show({
    ...nothingFound,
    findings: [{ ...bad, words: { ...bad.words, title: hostile, says: hostile } }],
    passOn: [{ label: 'Timestamp', value: hostile }],
  });
  expect(all(app.renderRoot, 'img, b, [onerror]')).toEqual([]);
  expect(one(app.renderRoot, '#title[tabindex]').textContent).toBe(hostile);
});

test('announces the result politely, once in words', async () => {
  const app = await show({ ...nothingFound, findings: [finding('a'), finding('b')] });
  const status = app.renderRoot.querySelector('[role=status]');
  expect(status?.textContent).toBe('Recognised: Title of a. First step to try: Do first. And 1 more.');
});

test('copies the details to pass on as lines', async () => {
  const app = await show({
    ...nothingFound,
    findings: [finding('a')],
    passOn: [
      { label: 'Code', value: 'AADSTS50020' },
      { label: 'Request Id', value: '0f2a5b1c-8c1e-4c5e-9d1a-3b8a6a3e5b00' },
    ],
  });
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const details = one(app.renderRoot, 'pass-on-details');
  one(details.shadowRoot as ShadowRoot, 'button').click();
  await vi.waitFor(() => expect(textOf(details)).toContain('Copied'));
  expect(write).toHaveBeenCalledWith('Code: AADSTS50020\nRequest Id: 0f2a5b1c-8c1e-4c5e-9d1a-3b8a6a3e5b00');
  write.mockRejectedValue(new Error('forbidden'));
  one(details.shadowRoot as ShadowRoot, 'button').click();
  await vi.waitFor(() => expect(textOf(details)).toContain('Not copied'));
  await drawn(app);
});

test('the way to try first has one button: where it is done, or its steps to hand on', async () => {
  const withLink = finding('a', {}, ['first', 'second']);
  const fixes = withLink.words.fixes.map(({ link: _, ...fix }) => fix);
  const app = await show({
    ...nothingFound,
    findings: [{ ...withLink, words: { ...withLink.words, fixes } }],
  });
  const [first, second] = all(app.renderRoot, '[data-fix]');
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  one(one(first?.shadowRoot as ShadowRoot, 'copy-button').shadowRoot as ShadowRoot, 'button').click();
  await vi.waitFor(() => expect(write).toHaveBeenCalled());
  expect(write.mock.lastCall?.[0]).toMatch(/\n1\. /);
  expect(all(second?.shadowRoot as ShadowRoot, '.go')).toEqual([]);
  await update(app, { ...nothingFound, findings: [withLink] });
  expect(all(first?.shadowRoot as ShadowRoot, 'copy-button')).toEqual([]);
});
