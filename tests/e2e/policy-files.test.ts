import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { managedSchema } from '../../settings/managed-schema.ts';
import {
  idOfFolder,
  policyFolder,
  policyTurn,
  reloadPolicies,
  whyNoPolicy,
} from '../../tools/policy-folder.ts';
import { root } from '../../tools/run.ts';
import { everything } from '../scope.ts';
import { visit } from '../visits.ts';
import { copyOfBuilt } from './safety-support.ts';
import { arrive, badgeText, browserSession, popupOf, workerOf } from './support.ts';

/** The ready files of policy/ in the browser that they are for, and what a browser makes of each field of ours. */

const copy = copyOfBuilt({});
const id = idOfFolder(copy);
/** What is installed is another one: the browser would try to load ours from the store. */
const nobody = 'p'.repeat(32);
const file = join(policyFolder, `sign-in-help-files-${process.pid}.json`);
const refusal = whyNoPolicy();
if (refusal) console.log(`The tests with the ready policy files are skipped: ${refusal}`);
/** A browser that is starved by others answers late; what it never does it does not do in half a minute either. */
const settled = { timeout: 30_000, interval: 100 };
/** Several of these one after the other. */
const patience = 180_000;
const fields = Object.keys(managedSchema().properties ?? {}).sort();

interface Ready {
  readonly '3rdparty': { readonly extensions: Readonly<Record<string, Record<string, unknown>>> };
}

/** A ready file, with ids in the place of STORE-ID. */
function ready(store: string, more: object = {}): Ready {
  const text = readFileSync(join(root, 'policy', store, 'linux.json'), 'utf8').replaceAll('STORE-ID', nobody);
  const policy = JSON.parse(text) as Ready;
  const values = { ...policy['3rdparty'].extensions[nobody], ...more };
  return { ...policy, '3rdparty': { extensions: { [id]: values } } };
}

/** What the ready files leave to the person. */
const others = {
  selfServiceReset: 'no',
  inTenant: 'not-sure',
  isAdmin: true,
  // Ready files are for partners; this is for those who answer them.
  desk: { customers: 'indirect-resellers', greeting: 'Dear {firstName},' },
};
/** Of the right type, so that the browser lets it through, and wrong all the same. */
const wrong = {
  programs: ['csp'],
  globalAdmin: 'perhaps',
  inTenant: 'maybe',
  selfServiceReset: '',
  contacts: { boss: [{ name: 'B' }] },
  helpDesk: { ticketUrl: 'javascript:alert(1)' },
  breakGlass: 'x'.repeat(1001),
  language: 'English, please',
  workDomain: 'https://contoso.example/',
  linkHosts: ['https://partner.microsoft.com/'],
  articles: { owner: 'http://intranet.contoso.example/' },
  silenced: ['no-such-rule'],
  desk: { customers: 'everybody' },
};
/** Of another type: the browser drops it without a word. */
const ofAnotherType = Object.fromEntries(fields.map((field) => [field, 7]));

describe.skipIf(refusal !== undefined || !everything)('a policy file', { timeout: patience }, () => {
  let endTurn = () => {};
  beforeAll(async () => {
    endTurn = await policyTurn();
    writeFileSync(file, JSON.stringify(ready('chrome', others)));
  }, patience);
  afterAll(() => {
    rmSync(file, { force: true });
    endTurn();
  });
  const session = browserSession({ dir: copy });

  async function setPolicy(policy: object): Promise<void> {
    writeFileSync(file, JSON.stringify(policy));
    await reloadPolicies(session.context);
  }

  async function managed(): Promise<Record<string, unknown>> {
    return (await workerOf(session.context)).evaluate(() => chrome.storage.managed.get());
  }

  /** What the options page lists as not usable: the field that each line begins with. */
  async function ignored(): Promise<string[]> {
    const page = await session.context.newPage();
    await page.goto(`chrome-extension://${session.extensionId}/options.html`);
    await page
      .locator('[data-policy]')
      .first()
      .waitFor()
      .catch(() => undefined);
    await page.locator('options-app h1').waitFor();
    const lines = await page.locator('[data-ignored] li').allTextContents();
    await page.close();
    return [...new Set(lines.map((line) => /^\w+/.exec(line.trim())?.[0] ?? line))].sort();
  }

  test.each(['chrome', 'edge'])(
    'that is ready for %s is taken whole, with every field set',
    async (store) => {
      const policy = ready(store, others);
      const values = policy['3rdparty'].extensions[id];
      expect(Object.keys(values ?? {}).sort()).toEqual(fields);
      await setPolicy(policy);
      await expect.poll(managed, settled).toEqual(values);
      expect(await ignored()).toEqual([]);
      const page = await session.context.newPage();
      await page.goto('chrome://policy');
      const rows = page.locator('.policy.row').filter({ hasText: 'Mandatory' });
      await expect.poll(async () => (await rows.allTextContents()).length, settled).toBeGreaterThan(1);
      const shown = (await rows.allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim());
      for (const name of ['ExtensionInstallForcelist', 'ExtensionSettings'])
        expect(
          shown.find((text) => text.startsWith(name)),
          name,
        ).toMatch(/ Mandatory OK$/);
      await page.close();
    },
  );

  test('with every field set wrong loses each of them, and the options page says which', async () => {
    await setPolicy(ready('chrome', { ...others, ...wrong }));
    await expect.poll(async () => (await managed()).globalAdmin, settled).toBe('perhaps');
    const named = fields.filter((field) => field in wrong);
    await expect.poll(ignored, settled).toEqual(named);
    // Of a boolean no value is wrong.
    expect(fields.filter((field) => !named.includes(field))).toEqual(['isAdmin', 'openByItself']);
    await setPolicy(ready('chrome', ofAnotherType));
    await expect.poll(managed, settled).toEqual({});
  });

  async function popupOver(slug: string): Promise<Page> {
    await arrive(session.context, slug);
    return popupOf(session);
  }

  const isKeptOut = async (popup: Page) => (await popup.locator('[data-unreadable=by-policy]').count()) > 0;

  test('that keeps the extension out of a host: nothing is read there, and the popup says who does it', async () => {
    const settings = { [id]: { runtime_blocked_hosts: ['*://*.microsoftonline.com'] } };
    await setPolicy({ ExtensionSettings: settings });
    // The popup says it as soon as it is so; a badge that is not there yet says nothing.
    let popup = await popupOver('personal-account-used');
    await expect
      .poll(async () => {
        if (await isKeptOut(popup)) return true;
        await popup.close();
        popup = await popupOver('personal-account-used');
        return false;
      }, settled)
      .toBe(true);
    expect(await badgeText(session)).toBe('');
    await popup.getByText('Your organisation keeps this extension out of this page').waitFor();
    expect(await popup.getByRole('button', { name: 'Look at this page once' }).count()).toBe(0);
    await popup.close();
    // Where it is not kept out it works as ever.
    const page = await arrive(session.context, visit('denial-unknown-path'));
    await expect.poll(() => badgeText(session), settled).toBe('?');
    await page.close();
  });
});
