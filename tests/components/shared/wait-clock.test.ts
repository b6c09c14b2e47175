// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../../components/shared/wait-clock.ts';
import type { HelpEvents } from '../../../help/events.ts';

const now = new Date(2026, 10, 29, 14, 22).getTime();
const clock = { rule: 'account-locked', fix: 'wait', from: now, at: now + 10 * 60_000 };

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

async function show(properties: object) {
  const element = Object.assign(
    document.createElement('wait-clock'),
    { rule: 'account-locked', fix: 'wait' },
    properties,
  );
  const told: [name: string, detail: unknown][] = [];
  for (const name of [
    'start-clock',
    'stop-clock',
    'try-again',
    'save-calendar',
  ] satisfies (keyof HelpEvents)[]) {
    element.addEventListener(name, (event) => told.push([name, (event as CustomEvent).detail]));
  }
  document.body.append(element);
  await element.updateComplete;
  const find = (selector: string) => element.renderRoot.querySelector<HTMLElement>(selector);
  const text = (selector: string) => find(selector)?.textContent?.replace(/\s+/g, ' ').trim();
  return { element, told, find, text };
}

test('before it is started it says when another try is worth it, and the main button starts it', async () => {
  const { find, text, told } = await show({ minutes: 10 });
  expect([text('[data-clock-time]'), text('[data-minutes]')]).toEqual(['Try again at 14:32', '10m']);
  expect(text('[data-primary=wait]')).toBe('Tell me when it is time');
  find('[data-primary=wait]')?.click();
  find('[data-calendar]')?.click();
  expect(told).toEqual([
    ['start-clock', { rule: 'account-locked', fix: 'wait', minutes: 10 }],
    ['save-calendar', { rule: 'account-locked', fix: 'wait', at: clock.at }],
  ]);
});

test('it counts down by itself, keeps its time, and can be stopped', async () => {
  const { element, find, text, told } = await show({ clock });
  vi.advanceTimersByTime(61_000);
  await element.updateComplete;
  expect([text('[data-clock-time]'), text('[data-minutes]')]).toEqual(['Try again at 14:32', '9m']);
  find('[data-stop-clock]')?.click();
  expect(told).toEqual([['stop-clock', null]]);
});

test('once it is time there is one way on', async () => {
  const { element, find, text, told } = await show({ clock });
  vi.advanceTimersByTime(10 * 60_000);
  await element.updateComplete;
  expect(text('[role=status]')).toBe('The time is up');
  expect(text('[data-primary=open]')).toBe('Try again now');
  find('[data-primary=open]')?.click();
  expect(told).toEqual([['try-again', null]]);
});

test('beside findings the main button is theirs', async () => {
  const { find } = await show({ clock, aside: true });
  expect(find('[data-primary]')).toBeNull();
});
