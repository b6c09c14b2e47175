import { afterAll, beforeEach, expect, test, vi } from 'vitest';

type Installed = (details: { reason: string }) => void;

let installed: Installed = () => {};
const create = vi.fn(async () => ({}));
const getSelf = vi.fn();
const browser = {
  runtime: {
    id: 'test',
    getURL: (path: string) => `chrome-extension://test/${path}`,
    onInstalled: {
      addListener: (listener: Installed) => {
        installed = listener;
      },
    },
  },
  management: { getSelf },
  tabs: { create },
};
vi.stubGlobal('browser', browser);
vi.stubGlobal('chrome', browser); // the polyfill looks for both
afterAll(() => vi.unstubAllGlobals());
const { welcomeAtInstall } = await import('../../../entrypoints/background/welcome.ts');

beforeEach(() => {
  create.mockClear();
  welcomeAtInstall();
});

test.each([
  ['install', 'normal', [{ url: 'chrome-extension://test/welcome.html', active: true }]],
  ['install', 'sideload', [{ url: 'chrome-extension://test/welcome.html', active: true }]],
  ['install', 'development', [{ url: 'chrome-extension://test/welcome.html', active: false }]],
  ['install', 'admin', []],
  ['update', 'normal', []],
  ['browser_update', 'normal', []],
])('%s, %s', async (reason, installType, opened) => {
  getSelf.mockResolvedValue({ installType });
  installed({ reason });
  await new Promise((resolve) => setTimeout(resolve));
  expect(create.mock.calls.flat()).toEqual(opened);
});
