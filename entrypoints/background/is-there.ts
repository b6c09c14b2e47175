import browser from 'webextension-polyfill';
import type { Here } from '../../browser/messages.ts';

/** Only a page that is shown answers; one that is being left may take the question and say nothing. */
export async function isThere(tabId: number, documentId: string): Promise<boolean> {
  const to = { documentId } as { frameId?: number };
  const reply = await browser.tabs
    .sendMessage(tabId, { type: 'here' } satisfies Here, to)
    .catch(() => undefined);
  return reply === true;
}
