import { expect, test } from 'vitest';
import type { Faults } from '../../tools/attack/arena.ts';
import { attack } from '../../tools/attack/run.ts';
import { everything } from '../scope.ts';

/** `npm run attack` in its short form, and that it sees what it is for. */

const patience = 300_000;
const plan = { seed: 20261129, short: true, isStopped: () => false };

test(
  'whoever wishes the extension ill gets nothing',
  async () => {
    const tallies = await attack(plan);
    expect(tallies.flatMap(({ name, findings }) => findings.map((one) => `${name}: ${one}`))).toEqual([]);
    const idle = tallies.filter(
      ({ name, inputs, faults }) => !name.startsWith('errors') && inputs + faults === 0,
    );
    expect(idle.map(({ name }) => name)).toEqual([]);
  },
  patience,
);

/** One fault for each part of the attack. */
const faults: Faults = {
  'content-scripts/observer.js': `
    chrome.runtime.sendMessage({ type: 'leak', text: document.body.textContent }).catch(() => undefined);
    { let sum = 0; for (let i = 0; i < 500_000_000; i++) sum += i % 7; if (sum === 1) throw sum; }`,
  'background.js': `
    chrome.runtime.onMessageExternal.addListener((message, sender, answer) => answer('heard'));
    chrome.tabs.onUpdated.addListener((tabId) => chrome.action.setBadgeText({ tabId, text: '!' }).catch(() => undefined));
    chrome.storage.session.set({ 'tab-999999': { observations: [] } });
    chrome.storage.local.get('options').then(({ options }) => {
      if (options !== undefined) chrome.action.setBadgeText = async () => undefined;
    });`,
};

test.skipIf(!everything)(
  'faults of each kind that are put into the extension are seen',
  async () => {
    const tallies = await attack({ ...plan, faults });
    const blind = tallies.filter(({ findings }) => findings.length === 0).map(({ name }) => name);
    // Only one of the functions that are tried in bulk has a fault, and none of the faults throws.
    const without = (name: string) => name.startsWith('in bulk') || name.startsWith('errors');
    expect(blind.filter((name) => !without(name))).toEqual([]);
    expect(blind).not.toContain('in bulk, pages and addresses full of secrets');
  },
  patience,
);
