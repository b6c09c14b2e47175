import browser from 'webextension-polyfill';
import type { Clock } from '../../browser/clock.ts';

/**
 * The alarm of a tab whose clock runs. The clock itself is stored with the tab; the alarm only wakes the worker, once a
 * minute until it is time, so that the badge can count. It outlives the worker; one that finds no clock is put away.
 */

const minute = 60_000;
const nameOf = (tabId: number) => `clock-${tabId}`;

/** @param now milliseconds since 1970 */
export async function startTicking(tabId: number, { at }: Clock, now = Date.now()): Promise<void> {
  // In step with the clock, so that the last one comes when it is time.
  const first = now + ((at - now) % minute || minute);
  await browser.alarms.create(nameOf(tabId), { when: Math.min(first, at), periodInMinutes: 1 });
}

export async function stopTicking(tabId: number): Promise<void> {
  await browser.alarms.clear(nameOf(tabId));
}

/** From the first moment of the worker on: an alarm also wakes it. */
export function whenItTicks(tick: (tabId: number) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    const tabId = /^clock-(\d+)$/.exec(name)?.[1];
    if (tabId !== undefined) tick(Number(tabId));
  });
}
