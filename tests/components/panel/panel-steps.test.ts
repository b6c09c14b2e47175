// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { listen } from '../../../components/shared/typed-events.ts';
import { withTick } from '../../../help/step-ticks.ts';
import { all, drawn, finding, nothingFound, one, show, textOf } from '../shadow.ts';

const withSteps = { ...nothingFound, findings: [finding('a', {}, ['first', 'second'])] };
const boxes = (root: ParentNode) => all<HTMLInputElement>(root, 'panel-steps input');

test('without ticks the steps are a plain list', async () => {
  const app = await show(withSteps);
  expect(boxes(app.renderRoot)).toEqual([]);
  expect(all(app.renderRoot, 'fix-item li')).toHaveLength(4);
});

test('steps are named checkboxes in a numbered list, ticked as they are stored', async () => {
  const app = await show(withSteps);
  app.ticks = { 'a/first': [1], 'b/second': [0] };
  await drawn(app);
  const found = boxes(app.renderRoot);
  expect(found.map(({ checked }) => checked)).toEqual([false, true, false, false]);
  expect(found.map(({ labels }) => labels?.[0]?.textContent?.trim())).toEqual([
    'Select My access.',
    'Wait.',
    'Select My access.',
    'Wait.',
  ]);
  const [first] = all(app.renderRoot, 'panel-steps');
  expect(first && textOf(first)).toContain('1 of 2 steps done');
});

test('a click says which step of which fix; the last one says what comes next', async () => {
  const app = await show(withSteps);
  app.ticks = { 'a/first': [1] };
  await drawn(app);
  listen(app, 'tick-step', (tick) => {
    app.ticks = app.ticks && withTick(app.ticks, tick);
  });
  boxes(app.renderRoot)[0]?.click();
  await drawn(app);
  expect(app.ticks).toEqual({ 'a/first': [0, 1] });
  const [first] = all(app.renderRoot, 'panel-steps');
  expect(first && textOf(first)).toContain('All steps done.');
  boxes(app.renderRoot)[1]?.click();
  expect(app.ticks).toEqual({ 'a/first': [0] });
});

test.each([
  ['gone', 'close-panel'],
  ['left', 'leave-findings'],
] as const)(
  '%s: said above the steps, or in their place, and announced, with one button that does %s',
  async (standing, event) => {
    const title = 'How the page stands';
    const app = await show({ ...withSteps, afterwards: { standing, title, says: 'More.' } });
    expect(all(app.renderRoot, '[data-afterwards]').map(({ dataset }) => dataset.afterwards)).toEqual([
      standing,
    ]);
    expect(app.renderRoot.querySelector('[role=status]')?.textContent).toBe(title);
    expect(all(app.renderRoot, '[data-rule]')).toHaveLength(standing === 'gone' ? 0 : 1);
    const heard = vi.fn();
    listen(app, event, heard);
    one(app.renderRoot, 'help-afterwards button').click();
    expect(heard).toHaveBeenCalledTimes(1);
  },
);

test('“Keep open” is there only where the browser has a side panel', async () => {
  const app = await show(withSteps);
  const keepOpen = () => all(app.renderRoot, '[data-keep-open]');
  one(app.renderRoot, '[data-more]').click();
  await drawn(app);
  expect(keepOpen()).toEqual([]);
  app.keepable = true;
  await drawn(app);
  const heard = vi.fn();
  listen(app, 'keep-open', heard);
  keepOpen()[0]?.click();
  expect(heard).toHaveBeenCalledTimes(1);
});
