// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { listen } from '../../../components/shared/typed-events.ts';
import type { FindingView } from '../../../help/view.ts';
import { all, drawn, finding, nothingFound, one, show, textOf, update } from '../shadow.ts';

const home = 'https://partner.microsoft.com/dashboard/home';

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
  const app = await show({ ...nothingFound, findings: [mine(finding('account-deleted'))] });
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

test('a way of one’s own begins where it is done, or where one tries again, or with its steps to copy', async () => {
  const found = mine(finding('a', {}, ['first', 'second']));
  const app = await show({ ...nothingFound, findings: [found] });
  const main = () => one(app.renderRoot, '[data-primary]');
  expect([main().dataset.primary, main().getAttribute('href')]).toEqual(['open', home]);
  const fixes = found.words.fixes.map(({ link: _, ...fix }) => fix);
  const again = fixes.map((fix) => ({ ...fix, again: home }));
  await update(app, { ...nothingFound, findings: [{ ...found, words: { ...found.words, fixes: again } }] });
  expect(textOf(main())).toContain('Try again');
  expect(main().getAttribute('href')).toBe(home);
  await update(app, { ...nothingFound, findings: [{ ...found, words: { ...found.words, fixes } }] });
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  one(main().shadowRoot as ShadowRoot, 'button').click();
  await vi.waitFor(() => expect(write).toHaveBeenCalled());
  expect(write.mock.lastCall?.[0]).toMatch(/\n1\. /);
});

test.each([
  ['private-window', 'Open in a private window', 'open-private', { url: home }],
  ['message', 'Write to your Global admin', 'write-request', { rule: 'a', fix: 'first' }],
  ['call', 'Call Microsoft', 'show-call', { rule: 'a', fix: 'first' }],
  ['wait', 'Tell me when it is time', 'start-clock', { rule: 'a', fix: 'first', minutes: 15 }],
] as const)('%s: “%s” tells it', async (act, words, name, detail) => {
  const found = finding('a');
  const fixes = found.words.fixes.map((fix) => ({ ...fix, act }));
  const app = await show({
    ...nothingFound,
    findings: [{ ...found, words: { ...found.words, fixes } }, finding('b')],
  });
  const heard = vi.fn();
  listen(app, name, heard);
  const main = one(app.renderRoot, '[data-primary]');
  expect([main.dataset.primary, textOf(main)]).toEqual([act, words]);
  main.click();
  expect(heard).toHaveBeenCalledExactlyOnceWith(detail);
});

test('somebody who is known is named, and can be called or written to from the card', async () => {
  const found = finding('a');
  const known = {
    name: 'Alex Example',
    role: 'Global admin',
    phone: { shown: '+49 (30) 12 34', url: 'tel:+49301234' },
    teams: 'https://teams.microsoft.com/l/chat/0/0?users=a',
  };
  const fixes = found.words.fixes.map((fix) => ({ ...fix, contacts: [known] }));
  const app = await show({ ...nothingFound, findings: [{ ...found, words: { ...found.words, fixes } }] });
  expect(textOf(one(app.renderRoot, '[data-primary]'))).toBe('Write to Alex Example');
  const person = one(app.renderRoot, 'known-person');
  expect(textOf(person)).toBe('AE Alex Example Global admin');
  const ways = all<HTMLAnchorElement>(person.shadowRoot as ShadowRoot, 'a');
  expect(ways.map((way) => [way.getAttribute('aria-label'), way.getAttribute('href')])).toEqual([
    ['Call Alex Example', 'tel:+49301234'],
    ['Chat with Alex Example', known.teams],
  ]);
});

test('what somebody else has to do is folded, and open for whoever is the admin', async () => {
  const found = finding('a');
  const fixes = found.words.fixes.map((fix) => ({ ...fix, theirSteps: ['Open **Users**.'] }));
  const view = { ...nothingFound, findings: [{ ...found, words: { ...found.words, fixes } }] };
  const app = await show(view);
  const theirs = () => one<HTMLDetailsElement>(app.renderRoot, '[data-theirs]');
  expect(theirs().open).toBe(false);
  expect(textOf(theirs())).toMatch(/^I am the admin Open Users \./);
  await update(app, { ...view, isAdmin: true });
  expect(theirs().open).toBe(true);
});

test('the chip at the top has the code, and copies all that whoever helps has to know', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const lines = [
    { label: 'Found', value: 'Title of a' },
    { label: 'Code', value: 'AADSTS50020' },
  ];
  const app = await show({ ...nothingFound, findings: [finding('a')], details: { code: '50020', lines } });
  const chip = one(app.renderRoot, '[data-copy-details]');
  expect(textOf(chip)).toBe('50020 Copy details');
  chip.click();
  await vi.waitFor(() => expect(textOf(chip)).toContain('Copied'));
  expect(write).toHaveBeenLastCalledWith('Found: Title of a\nCode: AADSTS50020');
  await update(app, { ...nothingFound, findings: [finding('a')], details: { lines } });
  expect(textOf(one(app.renderRoot, '[data-copy-details]'))).not.toContain('50020');
  await update(app, { ...nothingFound, findings: [finding('a')] });
  expect(all(app.renderRoot, '[data-copy-details]')).toEqual([]);
});

test('three dots open what is seldom wanted; Escape closes it and the keyboard is on the dots again', async () => {
  const app = await show({ ...nothingFound, findings: [finding('a')], reportable: true });
  const dots = one(app.renderRoot, '[data-more]');
  expect(all(app.renderRoot, '[data-look-up]')).toEqual([]);
  dots.click();
  await drawn(app);
  expect(dots.getAttribute('aria-expanded')).toBe('true');
  const ways = all(one(app.renderRoot, 'more-menu').shadowRoot as ShadowRoot, '.way').map(textOf);
  expect(ways).toEqual(['Look something up', 'Make a report', 'Options', 'Help desk page']);
  const search = vi.fn();
  listen(app, 'open-search', search);
  one(app.renderRoot, '[data-look-up]').dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
  );
  await drawn(app);
  expect(all(app.renderRoot, '.way')).toEqual([]);
  await vi.waitFor(() => expect(dots.getRootNode()).toHaveProperty('activeElement', dots));
  dots.click();
  await drawn(app);
  one(app.renderRoot, '[data-look-up]').click();
  expect(search).toHaveBeenCalledOnce();
});

test('several failures on one page say so and lead to the others', async () => {
  const app = await show({ ...nothingFound, findings: [finding('a'), finding('b'), finding('c')] });
  const jump = one(app.renderRoot, '[data-others]');
  expect([textOf(jump), jump.getAttribute('aria-label')]).toEqual(['1 of 3', '1 of 3: show the others']);
  jump.click();
  expect((app.renderRoot as ShadowRoot).activeElement?.textContent).toBe('Also on this page');
  await update(app, { ...nothingFound, findings: [finding('a')] });
  expect(all(app.renderRoot, '[data-others]')).toEqual([]);
});

/** The same, to be done by the person in front. */
function mine(found: FindingView): FindingView {
  const fixes = found.words.fixes.map((fix) => ({ ...fix, who: ['you'] as const, act: 'open' as const }));
  return { ...found, words: { ...found.words, fixes } };
}
