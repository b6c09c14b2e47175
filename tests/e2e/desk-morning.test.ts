import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { morning, shots } from '../desk/morning.ts';
import { everything } from '../scope.ts';
import { deskKeys } from './desk-keys.ts';
import { browserSession } from './support.ts';

/**
 * A morning at the desk without a mouse: forty tickets in, sorted, ten answered, two of them reproduced, the summary saved.
 * What it takes of a person is counted: keys, and from them time.
 */

const session = browserSession();
const folder = mkdtempSync(join(tmpdir(), 'desk-morning-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Seconds for a key, and to read a reply. */
const [forKey, forReply] = [0.3, 10];
const answered = 10;
const reproduced = [1, 4];

/** Writes all forty, the pictures drawn by this browser. @returns their paths */
async function arrivals(): Promise<string[]> {
  const files = [...morning];
  const page = await session.context.newPage();
  await page.setViewportSize({ width: 900, height: 420 });
  for (const { name, html } of shots) {
    await page.setContent(html);
    files.push({ name, content: await page.screenshot() });
  }
  await page.close();
  return files.map(({ name, content }) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  });
}

async function openDesk(): Promise<Page> {
  const page = await session.context.newPage();
  page.on('filechooser', () => {}); // from now on no dialog of the system opens
  await page.goto(`chrome-extension://${session.extensionId}/report.html`);
  await page.getByRole('navigation').waitFor();
  return page;
}

test.runIf(everything)('forty tickets by keyboard alone', { timeout: 400_000, retry: 0 }, async () => {
  const paths = await arrivals();
  expect(paths).toHaveLength(40);
  const page = await openDesk();
  const keys = deskKeys(page);
  const { press, tabTo } = keys;
  const began = performance.now();

  await tabTo('Open files…');
  const chooser = page.waitForEvent('filechooser');
  await press('Enter');
  await (await chooser).setFiles(paths);
  await page
    .locator('[data-import=done]', { hasText: '40 added, 0 there already, 0 not usable' })
    .waitFor({ timeout: 200_000 });
  const imported = performance.now() - began;
  expect(await keys.focused()).toContain('Tickets');
  await tabTo('[data-look=sort]');
  await keys.type('ca'); // the cause
  await tabTo('[data-open]');
  await press('Enter');
  const before = keys.count;

  const ofTicket: number[] = [];
  const id = () => page.evaluate(openTicket);
  for (let i = 0; i < answered; i++) {
    const start = keys.count;
    const open = await id();
    await expect.poll(() => keys.focused()).toMatch(/^What/);
    const isReproduced = reproduced.includes(i);
    if (isReproduced) {
      await tabTo('[data-show-partner]');
      await press('Enter');
      await page.locator('partner-popup [data-rule], partner-popup [data-empty]').first().waitFor();
    }
    await tabTo('[data-to-reply]', isReproduced ? 'Shift+Tab' : 'Tab');
    await press('Enter');
    const text = page.locator('[data-reply] textarea');
    await expect.poll(() => text.inputValue()).toMatch(/\S{3}/);
    expect(await keys.focused(), 'the reply').toContain('Reply');
    await press('Control+Enter');
    await page.locator('[data-ticket][data-state=answered]').waitFor();
    await press('Alt+PageDown');
    await expect.poll(id).not.toBe(open);
    ofTicket.push(keys.count - start);
  }

  const last = await id();
  await tabTo('a[href="#summary"]', 'Shift+Tab');
  await press('Enter');
  await page.locator('[data-summary=state] [data-count=answered]', { hasText: String(answered) }).waitFor();
  await tabTo('Save as CSV');
  const download = page.waitForEvent('download');
  await press('Enter');
  const saved = readFileSync(await (await download).path(), 'utf8');
  expect(saved).toContain(`"state","answered","Answered","${answered}"`);
  const seconds = (performance.now() - began) / 1000;

  await tabTo('a[href="#list"]', 'Shift+Tab');
  await press('Enter');
  await expect.poll(() => keys.focusedEntry(), { message: 'the ticket that was open' }).toBe(last);

  const each = ofTicket.reduce((sum, count) => sum + count, 0) / answered;
  const person = keys.count * forKey + answered * forReply;
  console.log(
    `Morning: ${keys.count} keys, ${before} of them until the first ticket, then ${ofTicket.join(' ')} for each ticket (${each.toFixed(1)}); ` +
      `machine ${seconds.toFixed(0)} s, ${(imported / 1000).toFixed(0)} s of them reading; a person ${(person / 60).toFixed(1)} min, ` +
      `${(each * forKey + forReply).toFixed(1)} s a ticket`,
  );
  expect(keys.unseen, 'each stop shows that it has the keyboard').toEqual([]);
  expect(each).toBeLessThanOrEqual(5);
  expect(keys.count).toBeLessThanOrEqual(110);
});

/** The ticket that is open. */
function openTicket(): string | undefined {
  const app = document.querySelector('desk-app') as unknown as { view: { ticket?: { id: string } } };
  return app.view.ticket?.id;
}
