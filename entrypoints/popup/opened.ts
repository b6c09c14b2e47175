import browser from 'webextension-polyfill';
import { readOptions, readSettings, writeOptions } from '../../browser/settings.ts';
import type { HelpApp } from '../../components/popup/help-app.ts';
import { listen } from '../../components/shared/typed-events.ts';

/** A popup that nobody has opened says why it did, and can be told not to. */
export async function sayWhyOpened(app: HelpApp, why: 'unpinned' | 'wanted'): Promise<void> {
  const { byPolicy } = await readSettings();
  app.pinPage = browser.runtime.getURL('/welcome.html');
  app.opened = byPolicy.includes('openByItself') ? 'policy' : why;
  listen(app, 'open-by-itself', ({ on }) => void set(on));
}

async function set(openByItself: boolean): Promise<void> {
  await writeOptions({ ...(await readOptions()), openByItself });
}
