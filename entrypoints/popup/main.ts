import browser, { type Tabs } from 'webextension-polyfill';
import { isCovered } from '../../browser/covered.ts';
import { pagePorts } from '../../browser/page-ports.ts';
import { takeSelfOpened } from '../../browser/self-opened.ts';
import { canOpenPanel, openPanel } from '../../browser/side-panel.ts';
import { tabPorts } from '../../browser/tab-ports.ts';
import '../../components/popup/help-app.ts';
import type { HelpApp } from '../../components/popup/help-app.ts';
import { listen } from '../../components/shared/typed-events.ts';
import { HelpPage } from '../../help/help-page.ts';
import type { TabPorts } from '../../help/ports.ts';
import { judgeWithSuccess } from '../../help/success.ts';
import { saysWhatFails } from '../../help/view.ts';

void open(document.createElement('help-app'));

/** Finds the tab, and lets its session run. */
async function open(app: HelpApp): Promise<void> {
  const page = new HelpPage(app, { ...pagePorts, leave: () => window.close() });
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  listen(app, 'close-panel', () => window.close());
  void sayWhosePage(app, tab?.url);
  if (tab?.windowId !== undefined) offerPanel(app, tab.windowId);
  const openedItself = sayIfItself(app, tab?.id);
  await page.show(await portsOf(app, tab), judgeWithSuccess);
  // Nobody has asked for it, and what it opened for was gone before it came.
  if ((await openedItself) && !saysWhatFails(app.view)) window.close();
}

/** Over our welcome page there is an example to be seen. */
async function portsOf(app: HelpApp, tab: Tabs.Tab | undefined): Promise<TabPorts> {
  const ports = tabPorts(tab);
  if (tab?.url !== browser.runtime.getURL('/welcome.html')) return ports;
  const { examplePorts } = await import('./example.ts');
  app.example = true;
  return examplePorts(ports);
}

/** Few popups open by themselves: what they say of it is loaded only then. */
async function sayIfItself(app: HelpApp, tabId: number | undefined): Promise<boolean> {
  const why = await takeSelfOpened(tabId);
  if (why) await (await import('./opened.ts')).sayWhyOpened(app, why);
  return why !== undefined;
}

/** The address is known only where the click on the icon gave access to it. Ours are Microsoft’s: nothing to say. */
async function sayWhosePage(app: HelpApp, url: string | undefined): Promise<void> {
  if (!url || isCovered(url) || !URL.canParse(url)) return;
  const { whosePage } = await import('../../rules/reading/whose-page.ts');
  app.whose = whosePage(new URL(url));
}

/** The window is known before the click: the browser opens a panel only while the click is being handled. */
function offerPanel(app: HelpApp, windowId: number): void {
  app.keepable = canOpenPanel();
  listen(app, 'keep-open', () => {
    openPanel(windowId).then(
      () => window.close(),
      () => undefined, // refused: the popup stays as it is
    );
  });
}
