import browser from 'webextension-polyfill';
import { takingTurns } from './in-turn.ts';
import { policyKey, store, stored, watchStored } from './storage.ts';

/**
 * The organisation's policy, copied from `storage.managed` to `storage.local`. A browser that has just started says
 * what the policy is only after seconds, and some never did (microsoft/MicrosoftEdge-Extensions 299, ghostery/
 * ghostery-extension 3367). So nothing asks for it but this: everything else reads the copy, which is what the browser
 * said last.
 */

/** What is said later is written later. */
const inTurn = takingTurns();

/** From the first moment of the worker on: a change of the policy also wakes it. */
export function keepPolicy(): void {
  watchStored('managed', [], () => void copyPolicy());
  void copyPolicy();
}

async function copyPolicy(): Promise<void> {
  // Where there can be no policy, asking for it fails.
  const policy = await browser.storage.managed.get().catch(() => ({}));
  // A full or broken storage: the next start of the worker tries again.
  await inTurn(() => write(policy)).catch(() => undefined);
}

/** Only what is new, as everybody listens to the copy. */
async function write(policy: object): Promise<void> {
  const before = await stored('local', policyKey);
  const now = Object.keys(policy).length > 0 ? policy : undefined;
  if (JSON.stringify(before) !== JSON.stringify(now)) await store('local', policyKey, now);
}
