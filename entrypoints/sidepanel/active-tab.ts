import browser, { type Tabs } from 'webextension-polyfill';

/** What happens to the tab that the person looks at, in the window of the panel. */
export interface Following {
  /** Another tab is in front, or the first one was found. */
  readonly turned: (tab: Tabs.Tab) => void;
  /** The tab in front has loaded something. */
  readonly loaded: () => void;
  readonly closed: (tabId: number) => void;
}

/** Follows the active tab of a window. A page of the extension in front changes nothing: it is not what needs help. */
export async function followActiveTab(
  windowId: number,
  { turned, loaded, closed }: Following,
): Promise<void> {
  let followed: number | undefined;
  const follow = (tab: Tabs.Tab | undefined) => {
    if (tab?.id === undefined || isOwn(tab) || tab.id === followed) return;
    followed = tab.id;
    turned(tab);
  };
  const find = async () => {
    const tabs = await browser.tabs.query({ windowId });
    follow(tabs.find(({ active }) => active));
    // The panel's page in a tab of its own: the one beside it that was looked at last.
    if (followed === undefined) follow(tabs.filter((tab) => !isOwn(tab)).sort(latestFirst)[0]);
  };
  browser.tabs.onActivated.addListener((activated) => {
    if (activated.windowId === windowId) void find();
  });
  // A tab of another window was put into this one.
  browser.tabs.onAttached.addListener((_, { newWindowId }) => {
    if (newWindowId === windowId) void find();
  });
  browser.tabs.onReplaced.addListener(() => void find());
  browser.tabs.onUpdated.addListener((tabId, { status }, tab) => {
    if (status !== 'complete') return;
    if (tabId === followed) loaded();
    else if (tab.active && tab.windowId === windowId) follow(tab);
  });
  browser.tabs.onRemoved.addListener(closed);
  // The click on the icon may have let the extension into the page meanwhile.
  window.addEventListener('focus', loaded);
  await find();
}

function isOwn({ url, pendingUrl }: Tabs.Tab): boolean {
  return (url || pendingUrl || '').startsWith(browser.runtime.getURL(''));
}

function latestFirst(one: Tabs.Tab, other: Tabs.Tab): number {
  return (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0);
}
