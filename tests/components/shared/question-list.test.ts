// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { all, drawn, finding, nothingFound, one, question, show, textOf, update } from '../shadow.ts';

const possible = finding('a', { verdict: 'possible' });

test('asks the deciding question in full, folds the others away, and reports the answer that was clicked', async () => {
  const app = await show({
    ...nothingFound,
    findings: [possible],
    asks: true,
    open: [question('globalAdmin'), question('inTenant')],
  });
  const answered = vi.fn();
  app.addEventListener('answer', (event) => answered((event as CustomEvent).detail));
  const [first, second] = all(app.renderRoot, '[data-question]');
  expect([first?.dataset.question, second?.dataset.question]).toEqual(['globalAdmin', 'inTenant']);
  expect(first?.closest('details')).toBeNull();
  expect(second?.closest('details')?.open).toBe(false);
  expect(one(app.renderRoot, 'question-list').slot).toBe('decides');
  expect(one(app.renderRoot, '[data-primary]').dataset).toMatchObject({ primary: 'ask', answer: 'yes' });
  expect(one(app.renderRoot, '[data-fix]').closest('details')?.open).toBe(false);
  if (first?.shadowRoot) one(first.shadowRoot, '[data-answer=no]').click();
  expect(answered).toHaveBeenCalledExactlyOnceWith({ question: 'globalAdmin', answer: 'no' });
});

test('shows an answered question as a chip that can be changed; then it is asked first and has the keyboard', async () => {
  const view = { ...nothingFound, findings: [possible], open: [question('inTenant')] };
  const app = await show({ ...view, answered: [question('globalAdmin', 'yes')] });
  const line = one(app.renderRoot, 'answered-line');
  expect(textOf(line)).toBe('Text of yes · Change');
  const changed = vi.fn();
  app.addEventListener('change-answer', (event) => changed((event as CustomEvent).detail));
  line.shadowRoot?.querySelector('button')?.click();
  expect(changed).toHaveBeenCalledWith({ question: 'globalAdmin' });
  await update(app, { ...view, open: [question('inTenant'), question('globalAdmin')] });
  await drawn(app);
  const first = all(app.renderRoot, 'question-card')[0];
  expect(first?.dataset.question).toBe('globalAdmin');
  await vi.waitFor(() => expect(first?.shadowRoot?.activeElement?.getAttribute('data-answer')).toBe('yes'));
});

test('after an answer the keyboard is on the title of the result', async () => {
  const app = await show({ ...nothingFound, open: [question('situation')] });
  one(app.renderRoot, '[data-answer=yes]').click();
  await update(app, {
    ...nothingFound,
    findings: [finding('a')],
    answered: [question('situation', 'yes')],
  });
  const card = one(app.renderRoot, 'finding-card');
  await vi.waitFor(() => expect(card.shadowRoot?.activeElement?.textContent).toBe('Title of a'));
});

test('nothing recognised: says so and offers the guided choice', async () => {
  const app = await show({ ...nothingFound, open: [question('situation')] });
  expect(textOf(one(app.renderRoot, '[data-empty]'))).toContain('Nothing on this page says');
  expect(one(app.renderRoot, '[data-question]').dataset.question).toBe('situation');
  expect(all(app.renderRoot, '[data-answer]').length).toBe(2);
});

test('a situation that was chosen leads back, with a finding and without one', async () => {
  const chosen = { ...nothingFound, answered: [question('situation', 'yes')] };
  for (const view of [chosen, { ...chosen, findings: [finding('a')] }]) {
    const app = await show(view);
    const back = vi.fn();
    app.addEventListener('start-over', back);
    one(app.renderRoot, 'answered-line').shadowRoot?.querySelector('button')?.click();
    expect(back).toHaveBeenCalledOnce();
  }
});

test('a page that cannot be read: says why, offers one look, and the guided choice still works', async () => {
  const app = await show({ ...nothingFound, page: 'not-covered', open: [question('situation')] });
  const notice = one(app.renderRoot, '[data-unreadable]');
  expect(textOf(notice)).toContain('not one that this extension reads by itself');
  expect(textOf(one(app.renderRoot, '[data-empty]'))).not.toContain('Nothing on this page');
  expect(all(app.renderRoot, '[data-answer]').length).toBe(2);
  const look = vi.fn();
  app.addEventListener('look-once', look);
  notice.shadowRoot?.querySelector('button')?.click();
  expect(look).toHaveBeenCalledOnce();
  await update(app, { ...nothingFound, page: 'refused', open: [question('situation')] });
  expect(one(app.renderRoot, '[data-unreadable]').shadowRoot?.querySelector('button')).toBeNull();
});

test('while looking neither an answer nor "nothing" is shown', async () => {
  const app = await show({ ...nothingFound, page: 'looking', open: [question('situation')] });
  expect(all(app.renderRoot, '[data-rule], [data-empty], [data-unreadable], [data-question]')).toEqual([]);
});
