import type { Faults } from '../../tools/attack/copy.ts';
import type { Part } from '../../tools/attack/run.ts';

/** Something that is put into a copy of the built extension, and what the attack has to say of it. */
export interface Planted {
  readonly what: string;
  readonly part: Part;
  readonly faults: Faults;
  /** Each is in a finding. */
  readonly found: readonly RegExp[];
  /** The part is tried whole: its short form may pass by. */
  readonly whole?: boolean;
}

const observer = 'content-scripts/observer.js';
const background = 'background.js';

/** The icon of a tab shows what the observer wants it to; late, so that nothing else is shown after it. */
const raises = `chrome.runtime.onMessage.addListener((message, { tab }) => {
  if (message?.type !== 'raise') return;
  setTimeout(() => chrome.action.setBadgeText({ tabId: tab.id, text: message.text }).catch(() => undefined), 300);
});`;
const raise = (text: string) =>
  `chrome.runtime.sendMessage({ type: 'raise', text: '${text}' }).catch(() => undefined);`;
const raiseWhere = (condition: string, text = '!') => `if (${condition}) ${raise(text)}`;

export const planted: readonly Planted[] = [
  {
    what: 'an address of a page is let out',
    part: 'bulk',
    faults: { leaksAddresses: true },
    found: [/carries/],
  },
  {
    what: 'words of a page get onto every surface',
    part: 'canaries',
    faults: {
      code: {
        [observer]: `chrome.runtime.sendMessage({ type: 'leak', text: document.body.textContent }).catch(() => undefined);`,
        [background]: `chrome.runtime.onMessage.addListener((message, { tab }) => {
          if (message?.type !== 'leak') return;
          const leak = message.text;
          chrome.storage.local.set({ leak });
          chrome.storage.session.set({ leak });
          setTimeout(() => chrome.action.setTitle({ tabId: tab.id, title: leak.slice(0, 20_000) }), 1000);
        });`,
        'chunks/popup-*.js': `chrome.storage.local.get('leak').then(({ leak }) => {
          document.documentElement.dataset.leak = leak;
          console.log(leak);
        });`,
        'chunks/report-*.js': `chrome.storage.local.get('leak').then(({ leak }) => {
          document.documentElement.dataset.leak = leak;
          if (location.hash) location.hash = leak.slice(0, 20_000);
          const opening = indexedDB.open('leak', 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore('leak');
          opening.onsuccess = () => opening.result.transaction('leak', 'readwrite').objectStore('leak').put(leak, 1);
        });`,
      },
    },
    found: [
      /^said by the popup: /,
      /^given by the popup: /,
      /^written to somebody: /,
      /^desk: /,
      /^indexed: /,
      /^history: /,
      /^session: /,
      /^local: /,
      /^messages: /,
      /^title: /,
      /^console: /,
    ],
  },
  {
    what: 'links, names, frames, openers and look-alikes raise a badge',
    part: 'doors',
    faults: {
      manifest: ({ content_scripts }) => {
        for (const script of content_scripts) {
          script.all_frames = true;
          script.matches = ['https://*/*', 'http://*/*'];
        }
      },
      code: {
        [observer]: [
          raiseWhere('/error|denied/.test(location.search + location.hash)'),
          raiseWhere("document.body.textContent.includes('Access denied')"),
          raiseWhere('self !== top'),
          raiseWhere(
            '!/^(login\\.microsoftonline|partner\\.microsoft)\\.com$/.test(location.hostname) && /AADSTS/.test(document.body.textContent)',
          ),
        ].join('\n'),
        [background]: `${raises}
          chrome.tabs.onUpdated.addListener((tabId, { status }, { openerTabId }) => {
            if (openerTabId && status === 'complete') void chrome.action.setBadgeText({ tabId, text: '!' });
          });`,
      },
    },
    whole: true,
    found: [
      /^a look-alike: /,
      /^an address that claims a failure: /,
      /^a name that speaks: /,
      /^a frame of the sign-in: /,
      /^an opener: /,
    ],
  },
  {
    what: 'a popup opens by itself over a page that works',
    part: 'doors',
    faults: {
      code: {
        [observer]: raiseWhere("location.hostname === 'partner.microsoft.com'"),
        [background]: `chrome.runtime.onMessage.addListener((message) => {
          if (message?.type === 'raise') void chrome.action.openPopup().catch(() => undefined);
        });`,
      },
    },
    found: [/^a popup has opened by itself/],
  },
  {
    what: 'a look whose cost grows with the square of the page, and one that a page without a root breaks',
    part: 'hostile pages',
    faults: {
      code: {
        [observer]: `for (const one of document.querySelectorAll('[role=alert]')) one.closest('no-such-element');
          setTimeout(() => document.documentElement.lang, 1500);`,
      },
    },
    whole: true,
    found: [/^alerts in each other: the observer took \d+ ms/, /^a document that loses its root: /],
  },
  {
    what: 'a neighbour is heard, a page is heard, a forged message is believed, everything is kept',
    part: 'messages',
    faults: {
      code: {
        [observer]: `addEventListener('message', () => chrome.runtime.sendMessage({ type: 'of the page' }).catch(() => undefined));`,
        [background]: `
          chrome.runtime.onMessageExternal.addListener((message, sender, answer) => answer('heard'));
          let count = 0;
          chrome.runtime.onMessage.addListener((message) => {
            if (message?.type === 'of the page') void chrome.storage.session.set({ 'a-page': 1 });
            if (message?.type === 'open') void chrome.storage.session.set({ 'a-forged': 1 });
            if (message?.type === 'observed') void chrome.storage.session.set({ ['all-' + count++]: message });
          });`,
      },
    },
    found: [
      /^the neighbour was heard \d+ times/,
      /^something has changed: .*"a-page":1/,
      /^something has changed: .*"a-forged":1/,
      /^after \d+ messages \d+ characters are kept/,
    ],
  },
  {
    what: 'the next page is not noticed after too many messages',
    part: 'messages',
    faults: {
      code: {
        [background]: `let left = 200;
          chrome.runtime.onMessage.addListener(() => {
            if (--left === 0) chrome.action.setBadgeText = async () => undefined;
          });`,
      },
    },
    found: [/the next page is not noticed$/],
  },
  {
    what: 'options of another shape silence the icon',
    part: 'stores',
    faults: {
      code: {
        [background]: `chrome.storage.local.get('options').then(({ options }) => {
          if (options !== undefined) chrome.action.setBadgeText = async () => undefined;
        });`,
      },
    },
    found: [/^the badge says "" after /],
  },
  {
    what: 'a full store silences the icon',
    part: 'stores',
    faults: {
      code: {
        [background]: `chrome.storage.session.getBytesInUse(null).then((bytes) => {
          if (bytes > 9_000_000) chrome.action.setBadgeText = async () => undefined;
        });`,
      },
    },
    found: [/^the badge says "" after /],
  },
  {
    what: 'an error in the background',
    part: 'messages',
    // Not while it starts: the browser notes errors from the moment on that it is asked to.
    faults: {
      code: { [background]: "chrome.runtime.onMessage.addListener(() => { throw new Error('planted'); });" },
    },
    found: [/planted/],
  },
  {
    what: 'windows, tabs that come back, pages that are not shown yet and clocks that jump mislead the icon',
    part: 'walk',
    faults: {
      code: {
        [observer]: [
          `addEventListener('pageshow', ({ persisted }) => { if (persisted) ${raise('k')} });`,
          raiseWhere('document.prerendering', 'p'),
          raiseWhere('Math.abs(Date.now() - performance.timeOrigin - performance.now()) > 30_000', 'c'),
        ].join('\n'),
        [background]: `${raises}
          chrome.runtime.onMessage.addListener((message, { tab }) => {
            if (Math.abs(Date.now() - performance.timeOrigin - performance.now()) < 30_000) return;
            setTimeout(() => chrome.action.setBadgeText({ tabId: tab.id, text: 'b' }).catch(() => undefined), 300);
          });
          chrome.tabs.onAttached.addListener((tabId) => {
            void chrome.action.setBadgeText({ tabId, text: 'w' });
          });
          chrome.tabs.onRemoved.addListener((tabId) => {
            setTimeout(() => chrome.storage.session.set({ ['tab-' + tabId]: { observations: [] } }), 300);
          });`,
      },
    },
    found: [
      /"k" instead of/,
      /"p" before \S+ is shown/,
      /"c" instead of/,
      /"b" instead of/,
      /"w" instead of .* in the other window/,
      /something is stored of tab \d+, which is closed/,
    ],
  },
  {
    what: 'where no page may keep anything, nothing is noticed',
    part: 'cookies',
    faults: {
      code: {
        [background]: `chrome.storage.session.onChanged.addListener((changes) => {
          if (Object.values(changes).some(({ newValue }) => newValue)) void chrome.storage.session.clear();
        });`,
      },
    },
    found: [/nothing is stored on/],
  },
  {
    what: 'a page of a blocked host gets a badge',
    part: 'blocked hosts',
    faults: {
      code: {
        [background]: `chrome.tabs.onUpdated.addListener((tabId, { status }) => {
          if (status === 'complete') void chrome.action.setBadgeText({ tabId, text: '!' });
        });`,
      },
    },
    found: [/"!" on \S+, which is not observed/],
  },
];
