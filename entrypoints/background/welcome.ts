import browser from 'webextension-polyfill';

/**
 * Says once, right after the installation, what this is. Not where an administrator has installed it: nobody there has
 * just asked for it. And without taking the focus where a developer or a test has loaded it.
 */
export function welcomeAtInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
}

async function welcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (installType === 'admin') return;
  const url = browser.runtime.getURL('welcome.html');
  await browser.tabs.create({ url, active: installType !== 'development' });
}
