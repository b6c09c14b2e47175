import type { Runtime } from 'webextension-polyfill';
import { familyOf } from '../rules/reading/hosts.ts';
import type { Observed, OfATab } from './messages.ts';

/** Chromium says more of a sender than the polyfill's types know. */
export type Sender = Runtime.MessageSender & {
  readonly documentId?: string;
  readonly documentLifecycle?: string;
  readonly origin?: string;
};

/** Who we are: the id of the extension and the address that its pages begin with. */
export interface Own {
  readonly id: string;
  readonly home: string;
}

/** @returns the tab that a message speaks for, or undefined where its sender may not say this. */
export function tabOf(message: OfATab, sender: Sender, own: Own): number | undefined {
  if (sender.id !== own.id) return undefined;
  if (message.type !== 'observed') return sender.url?.startsWith(own.home) ? message.tabId : undefined;
  return isShownPage(sender) && speaksForItself(message, sender) ? sender.tab?.id : undefined;
}

/** The page of a tab itself: no frame in it, and nothing that nobody has seen yet. */
function isShownPage({ frameId, documentLifecycle }: Sender): boolean {
  return frameId === 0 && documentLifecycle !== 'prerender';
}

/** An observation names the host that it was sent from, and only known hosts send any. */
function speaksForItself({ observation }: Observed, { url = '', origin }: Sender): boolean {
  if (!URL.canParse(url)) return false;
  const page = new URL(url);
  if (page.protocol !== 'https:' || page.port !== '' || familyOf(page.hostname) === undefined) return false;
  return page.hostname === observation.host && (origin === undefined || origin === page.origin);
}
