import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Worker } from 'playwright-core';
import type { Launched } from './browser.ts';

/** The browser's own protocol, for what Playwright has no words for. */

export type Send = (method: string, params?: object) => Promise<unknown>;

export async function protocol<T>(context: BrowserContext, work: (send: Send) => Promise<T>): Promise<T> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('the browser has no protocol session');
  try {
    return await work((method, params) => (cdp.send as Send).call(cdp, method, params));
  } finally {
    await cdp.detach();
  }
}

/** The running background of the extension, as the browser knows it; Playwright learns of its end late. */
function workerTarget(context: BrowserContext): Promise<string | undefined> {
  return protocol(context, async (send) => {
    const { targetInfos } = (await send('Target.getTargets')) as {
      targetInfos: { type: string; targetId: string; url: string }[];
    };
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.endsWith('/background.js'))
      ?.targetId;
  });
}

export async function isWorkerRunning(context: BrowserContext): Promise<boolean> {
  return (await workerTarget(context)) !== undefined;
}

/**
 * Ends the background of the extension, as the browser does when it has been idle. Once in some hundred times the browser
 * says that it has, and the background goes on: it is told again.
 */
export async function killWorker(context: BrowserContext): Promise<void> {
  const targetId = await workerTarget(context);
  const isThere = async () => targetId !== undefined && (await workerTarget(context)) === targetId;
  while (await isThere()) {
    await protocol(context, (send) => send('Target.closeTarget', { targetId }));
    for (let asked = 0; asked < 50 && (await isThere()); asked++) await setTimeout(20);
  }
}

/** Starts it where it does not run, by an event that it listens to: a tab is closed. The active tab may change. */
export async function wakeWorker(context: BrowserContext): Promise<void> {
  if (await isWorkerRunning(context)) return;
  await (await context.newPage()).close();
  while (!(await isWorkerRunning(context))) await setTimeout(20);
}

/**
 * The background of now: it may have been restarted meanwhile. One that is being ended stays listed for a moment, but the
 * browser answers it no more.
 *
 * @param id of the extension, where there are several
 * @throws where none that is answered has come
 */
export async function answeredWorker(context: BrowserContext, id = ''): Promise<Worker> {
  for (const end = Date.now() + 20_000; Date.now() < end; await setTimeout(50)) {
    const worker = context.serviceWorkers().findLast((one) => one.url().includes(id));
    if (worker && (await isAnswered(worker))) return worker;
  }
  throw new Error('the background of the extension has not come');
}

function isAnswered(worker: Worker): Promise<boolean> {
  const asked = worker
    .evaluate(() => chrome.runtime.getPlatformInfo())
    .then(
      () => true,
      () => false,
    );
  return Promise.race([asked, setTimeout(2000, false, { ref: false })]);
}

/** From now on the browser notes errors of the extension, which it does not by itself, also not in developer mode. */
export async function noteErrors({ context, extensionId }: Launched): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${extensionId}', errorCollection: true })`,
  );
  await page.close();
}

/** Errors that it has noted: in the background, the pages of the extension, and the observer on any page. */
export async function errorsOf({ context, extensionId }: Launched): Promise<string[]> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const { runtimeErrors = [], manifestErrors = [] } = (await page.evaluate(
    `chrome.developerPrivate.getExtensionInfo('${extensionId}')`,
  )) as Record<string, { message: string; source: string; occurrences?: number }[]>;
  await page.close();
  return [...runtimeErrors, ...manifestErrors].map(({ message, source }) => `${message} (${source})`);
}
