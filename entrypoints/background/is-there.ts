import browser from 'webextension-polyfill';
import type { Here } from '../../browser/messages.ts';

/**
 * Milliseconds. A page that answers later has much to do. One that the browser keeps for going back takes the question and
 * answers when it is shown again, or never.
 */
const patience = 2000;

/** Only a page that is shown answers; one that is being left may take the question and say nothing. */
export function isThere(tabId: number, documentId: string): Promise<boolean> {
  return inTime(answerOf(tabId, documentId));
}

/** Tells where the page is not shown any more, and where it is after all: it was busy, or has come back. */
export async function watchLeaving(
  tabId: number,
  documentId: string,
  tell: (there: boolean) => Promise<void>,
): Promise<void> {
  const answer = answerOf(tabId, documentId);
  if (await inTime(answer)) return;
  await tell(false);
  if (await answer) await tell(true);
}

async function answerOf(tabId: number, documentId: string): Promise<boolean> {
  const to = { documentId } as { frameId?: number };
  const reply = await browser.tabs
    .sendMessage(tabId, { type: 'here' } satisfies Here, to)
    .catch(() => undefined);
  return reply === true;
}

function inTime(answer: Promise<boolean>): Promise<boolean> {
  return Promise.race([
    answer,
    new Promise<boolean>((resolve) => {
      setTimeout(resolve, patience, false);
    }),
  ]);
}
