import { browser } from 'wxt/browser';

/** The browser's side panel, through WXT's types: the polyfill knows none. Some Chromium browsers have no panel. */

export function canOpenPanel(): boolean {
  return typeof browser.sidePanel?.open === 'function';
}

/** Only while a click or a key press is handled, so without waiting for anything first. @throws where it is refused */
export function openPanel(windowId: number): Promise<void> {
  return browser.sidePanel.open({ windowId });
}

/** Background → side panels: whose window is this? */
interface PanelQuestion {
  readonly type: 'panel-of';
  readonly windowId: number;
}

/** Whether the help is open in the side panel of this window. The browser knows that of no window: the panels do. */
export async function hasPanel(windowId: number): Promise<boolean> {
  if (!canOpenPanel()) return false;
  const panels = await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
  if (panels.length === 0) return false;
  const question: PanelQuestion = { type: 'panel-of', windowId };
  return browser.runtime.sendMessage(question).then(
    (reply) => reply === true,
    () => false,
  );
}

/** In the side panel of this window. */
export function answerAsPanelOf(windowId: number): void {
  browser.runtime.onMessage.addListener((message: Partial<PanelQuestion> | null, sender, reply) => {
    const asksForUs = message?.type === 'panel-of' && message.windowId === windowId;
    if (sender.id === browser.runtime.id && asksForUs) reply(true);
  });
}
