import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { findBrowser } from '../../tools/find-browser.ts';

/** Where the browser reads policies from, and for whom a test writes one. */

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
