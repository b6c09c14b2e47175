import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** Where the browser reads policies from, and for whom a test or the attack writes one. */

/** The id that Chromium gives to an unpacked extension: it is made of its path. */
export function idOfFolder(path: string): string {
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

export function folderOf(browser: string): string {
  if (/edge/i.test(browser)) return '/etc/opt/edge/policies/managed';
  return /chrome/i.test(browser) ? '/etc/opt/chrome/policies/managed' : '/etc/chromium/policies/managed';
}

/** Of the browser that the tests use. */
export const policyFolder = folderOf(findBrowser()?.path ?? '');

/** Why no policy file can be written; undefined where one can. */
export function whyNoPolicy(folder = policyFolder): string | undefined {
  if (process.platform !== 'linux') return 'elsewhere than on Linux, policies are not files';
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return undefined;
  } catch {
    return `${folder} cannot be written here`;
  }
}

/**
 * Has the browser read its policies now. By itself it looks when it is told of a change, and waits until nothing has
 * changed for a while: beside other browsers that takes longer than anybody wants to wait. A click on a page that has just
 * been opened can be lost, so where it is known what the browser should say of its policies, it is clicked until it does.
 *
 * @param says a part of a policy, as JSON without spaces
 */
export async function reloadPolicies(context: BrowserContext, says?: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://policy');
  for (let clicks = 0; clicks < 10; clicks++) {
    await page.locator('#reload-policies').click();
    await page.waitForTimeout(500);
    if (says === undefined || (await page.getByText(says).count()) > 0) break;
  }
  await page.close();
}

/** Beside the folder: whatever is in it, the browser reads. */
const turn = join(dirname(policyFolder), 'sign-in-help-policy-turn');

/**
 * Two files that set the same policy of the browser do not add up, and all browsers of this machine read both: whoever sets
 * one waits until nobody else does. @returns what ends the turn
 */
export async function policyTurn(): Promise<() => void> {
  for (;;) {
    try {
      writeFileSync(turn, String(process.pid), { flag: 'wx' });
      return () => rmSync(turn, { force: true });
    } catch {
      if (!isRunning(turn)) rmSync(turn, { force: true });
      await setTimeout(500);
    }
  }
}

/** Whether the process that a file names is there. One that is being written or has just gone names none. */
function isRunning(file: string): boolean {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
