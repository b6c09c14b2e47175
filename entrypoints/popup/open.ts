import browser from 'webextension-polyfill';
import '../../components/popup/help-app.ts';
import { canOpenPanel, openPanel } from '../../browser/side-panel.ts';
import type { HelpApp } from '../../components/popup/help-app.ts';
import { listen } from '../../components/shared/typed-events.ts';
import { Help, isCovered, portsOf } from '../../help/help-page.ts';

/** Finds the tab, and lets its session run. */
export async function open(app: HelpApp): Promise<void> {
  const help = new Help(app);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  void sayWhosePage(app, tab?.url);
  if (tab?.windowId !== undefined) offerPanel(app, tab.windowId);
  await help.show(portsOf(tab));
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
