import browser from 'webextension-polyfill';
import '../../components/popup/help-app.ts';
import { answerAsPanelOf } from '../../browser/side-panel.ts';
import type { HelpApp } from '../../components/popup/help-app.ts';
import { followActiveTab } from './active-tab.ts';
import { Panel } from './panel.ts';

void open(document.createElement('help-app'));

async function open(app: HelpApp): Promise<void> {
  const panel = new Panel(app);
  const { id = browser.windows.WINDOW_ID_NONE } = await browser.windows.getCurrent();
  answerAsPanelOf(id);
  await followActiveTab(id, {
    turned: (tab) => void panel.turnTo(tab),
    loaded: () => panel.lookAgain(),
    closed: (tabId) => panel.closed(tabId),
  });
}
