import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { takingTurns } from '../../browser/in-turn.ts';
import { languageInUse, watchLanguage } from '../../browser/language.ts';
import { canOpenPanel, openPanel } from '../../browser/side-panel.ts';
import { productTexts } from '../../rules/words/product.ts';

/** The ways in beside a click on the icon: its context menu, and a key for the side panel. */

const titles = {
  desk: productTexts.menuDesk,
  options: productTexts.menuOptions,
  panel: productTexts.keepOpen,
} as const;
type Entry = keyof typeof titles;

/** Listens from the first moment of the worker on: what woke it is told to it then. */
export function offerWaysIn(): void {
  browser.runtime.onInstalled.addListener(() => void renewMenu());
  browser.runtime.onStartup.addListener(() => void renewMenu());
  watchLanguage(() => void renewMenu());
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => choose(menuItemId, tab));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'keep-open') choose('panel', tab);
  });
}

/** Without waiting for anything first: the browser opens a panel only while the click is being handled. */
function choose(entry: Menus.OnClickData['menuItemId'], tab: Tabs.Tab | undefined): void {
  if (entry === 'desk') void browser.tabs.create({ url: browser.runtime.getURL('/report.html') });
  if (entry === 'options') void browser.runtime.openOptionsPage();
  if (entry === 'panel' && tab?.windowId !== undefined && canOpenPanel()) {
    openPanel(tab.windowId).catch(() => undefined);
  }
}

const inTurn = takingTurns();

/** The browser keeps the entries; they are made anew where they can have changed, one time after the other. */
function renewMenu(): Promise<void> {
  return inTurn(makeMenu);
}

async function makeMenu(): Promise<void> {
  const language = await languageInUse();
  await browser.contextMenus.removeAll();
  for (const id of entries()) {
    browser.contextMenus.create({ id, title: language.translate(titles[id]), contexts: ['action'] });
  }
}

/** What leads nowhere is not offered. */
function entries(): readonly Entry[] {
  const hasOptions = browser.runtime.getManifest().options_ui !== undefined;
  return [
    ...(canOpenPanel() ? (['panel'] as const) : []),
    'desk',
    ...(hasOptions ? (['options'] as const) : []),
  ];
}
