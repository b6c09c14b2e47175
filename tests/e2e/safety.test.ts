import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { observation } from '../../tools/attack/messages.ts';
import { goTo } from '../../tools/go-to.ts';
import { idOfFolder } from '../../tools/policy-folder.ts';
import type { Visit } from '../visits.ts';
import { refusedPage, temporaryFolder } from './safety-support.ts';
import { arrive, badgeText, browserSession, built, workerOf } from './support.ts';

/** A neighbour in the same browser that would like to speak for pages. */
const neighbour = temporaryFolder();
writeFileSync(
  join(neighbour, 'manifest.json'),
  JSON.stringify({ manifest_version: 3, name: 'Neighbour', version: '1', permissions: ['tabs', 'storage'] }),
);
writeFileSync(join(neighbour, 'page.html'), '<!doctype html><title>Neighbour</title>');

const session = browserSession({ dir: `${built},${neighbour}` });
const settled = { timeout: 5000, interval: 50 };
/** Longer than the first looks of the observer, shorter than a person's patience. */
const aMoment = 800;

/** A page, and what the browser logs of it: errors of scripts, the observer's too, and breaches of its policy. */
async function arriveWatched(visit: Visit): Promise<{ page: Page; problems: readonly string[] }> {
  const page = await session.context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await goTo(page, visit);
  return { page, problems };
}

/** All that is stored, and the badge of the active tab. */
async function stateOf(): Promise<string> {
  const worker = await ourWorker();
  const stored = await worker.evaluate(async () => [
    await chrome.storage.session.get(),
    await chrome.storage.local.get(),
  ]);
  return JSON.stringify([stored, await badgeText(session)]);
}

const ourWorker = () => workerOf(session.context);

describe('a page cannot blind the observer by', () => {
  const names =
    'id tagName nodeType nodeValue firstChild nextSibling childNodes getAttribute attributes role className localName shadowRoot isConnected checkVisibility getBoundingClientRect closest textContent'.split(
      ' ',
    );
  const field = (name: string) => `<input type="hidden" name="${name}">`;
  const text = (write: (sentence: string) => string) => ({ text: write });
  test.each<[string, Parameters<typeof refusedPage>[0]]>([
    [
      'forms with fields named like properties',
      { body: names.map((name) => `<form>${field(name)}</form>`).join('') },
    ],
    ...['id', 'getAttribute', 'nodeType', 'checkVisibility'].map((name): [string, object] => [
      `a form around the message with a field named ${name}`,
      text((said) => `<form>${field(name)}${said}</form>`),
    ]),
    [
      'a form that is the alert',
      text((said) => `<form role="alert">${said}${names.map(field).join('')}</form>`),
    ],
    [
      'images named like parts of the document',
      { body: 'body querySelector documentElement defaultView'.replace(/\w+/g, '<img name="$&">') },
    ],
    ['ten thousand elements in each other', { body: `${'<div>'.repeat(10_000)}x${'</div>'.repeat(10_000)}` }],
    [
      'as many again, by a script, where the parser would have stopped',
      {
        body: `<div hidden></div><script>let deep = document.querySelector('div');
          for (let i = 0; i < 10_000; i++) deep = deep.appendChild(document.createElement('div'));</script>`,
      },
    ],
    ['thirty thousand elements', { body: '<p>x</p>'.repeat(30_000) }],
    ['a megabyte of text', { body: `<p hidden>${'x '.repeat(500_000)}</p>` }],
    [
      'marks in the code',
      text((said) => `<main><p>\u202e${said.replace('STS', '\u200bSTS\u2066')}</p></main>`),
    ],
  ])('%s', async (_, more) => {
    const { page, problems } = await arriveWatched(refusedPage(more));
    await expect.poll(() => badgeText(session), settled).toBe('!');
    expect(problems).toEqual([]);
    await page.close();
  });
});

test('a page that forbids everything is read, and no breach of its policy is reported', async () => {
  const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  const { page, problems } = await arriveWatched(
    refusedPage({ head: `<meta http-equiv="Content-Security-Policy" content="${policy}">` }),
  );
  await expect.poll(() => badgeText(session), settled).toBe('!');
  expect(problems).toEqual([]);
  await page.close();
});

test('what a frame in a page shows is not what the page says', async () => {
  const failure = refusedPage();
  const page = await session.context.newPage();
  await page.route('**/*', (route) => {
    const inFrame = route.request().frame() !== page.mainFrame();
    const body = inFrame
      ? failure.html
      : `<!doctype html><main><h1>Customers</h1>${'<p>A customer with a name.</p>'.repeat(60)}<iframe src="${failure.url}"></iframe><iframe src="/frame"></iframe></main>`;
    return route.fulfill({ contentType: 'text/html', body });
  });
  await page.goto('https://partner.microsoft.com/en-us/dashboard/home');
  await page.frameLocator('iframe').first().getByText('AADSTS50020').waitFor();
  await page.waitForTimeout(aMoment);
  expect(await badgeText(session)).toBe('');
  await page.close();
});

test('a page cannot speak to the extension: a hundred forged messages and events change nothing', async () => {
  const page = await arrive(session.context, 'quiet-sign-in');
  await page.waitForTimeout(aMoment);
  const before = await stateOf();
  const answers = await page.evaluate(async (forged) => {
    for (let i = 0; i < 100; i++) {
      window.postMessage(forged, '*');
      for (const name of ['message', 'wxt:content-script-started', 'wxt:locationchange', 'observed']) {
        window.dispatchEvent(new CustomEvent(name, { detail: forged }));
        document.dispatchEvent(new MessageEvent(name, { data: forged }));
      }
    }
    const { chrome } = window as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } };
    return typeof chrome?.runtime?.sendMessage;
  }, forgedMessage());
  expect(answers).toBe('undefined');
  await page.waitForTimeout(aMoment);
  expect(await stateOf()).toBe(before);
  await page.close();
});

test('what is kept is out of reach of the observer, and so of a page that has taken over its process', async () => {
  const page = await arrive(session.context, 'quiet-sign-in');
  const cdp = await session.context.newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await cdp.send('Runtime.enable');
  const own = worlds.find(({ origin }) => origin === `chrome-extension://${session.extensionId}`);
  if (!own) throw new Error('the observer has no world in this page');
  const expression = `Promise.all(['local', 'session', 'managed'].flatMap((area) => [
    chrome.storage[area].get().then(() => 'read', (error) => error.message),
    area === 'managed' ? '' : chrome.storage[area].set({ policy: {} }).then(() => 'written', (error) => error.message),
  ]))`;
  const evaluated = cdp.send('Runtime.evaluate', {
    expression,
    contextId: own.id,
    awaitPromise: true,
    returnByValue: true,
  });
  const refused = 'Access to storage is not allowed from this context.';
  expect((await evaluated).result.value).toEqual([refused, refused, refused, refused, refused, '']);
  await page.close();
});

test('another extension cannot speak to this one, nor open its pages in a frame', async () => {
  const quiet = await arrive(session.context, 'quiet-sign-in');
  await quiet.waitForTimeout(aMoment);
  const before = await stateOf();
  const page = await session.context.newPage();
  await page.goto(`chrome-extension://${idOfFolder(neighbour)}/page.html`);
  const said = await page.evaluate(
    async ([id, forged]) => {
      const answer = await chrome.runtime.sendMessage(id as string, forged).catch((error) => error.message);
      const frame = document.createElement('iframe');
      frame.src = `chrome-extension://${id}/popup.html`;
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return [answer, frame.contentDocument?.URL ?? 'blocked'];
    },
    [session.extensionId, forgedMessage()] as const,
  );
  expect(said[0]).toMatch(/Could not establish connection|message port closed/);
  const frames = page.frames().map((frame) => frame.url());
  expect(frames).not.toContain(`chrome-extension://${session.extensionId}/popup.html`);
  await page.close();
  await quiet.bringToFront();
  expect(await stateOf()).toBe(before);
  await quiet.close();
});

test.each(['popup.html', 'report.html'])('%s keeps to its own policy, and the policy holds', async (name) => {
  const page = await session.context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on(
    'console',
    (message) => /Content Security|Trusted/.test(message.text()) && problems.push(message.text()),
  );
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`Content Security: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  await page.goto(`chrome-extension://${session.extensionId}/${name}`);
  await page.locator('h1').first().waitFor();
  if (name === 'report.html') await openEveryView(page);
  expect(problems).toEqual([]);

  const held = await page.evaluate(async () => {
    // What the test itself evaluates may use eval; what runs later may not.
    await new Promise((resolve) => setTimeout(resolve));
    const attempt = (work: () => unknown) => {
      try {
        work();
        return 'allowed';
      } catch (error) {
        return (error as Error).name;
      }
    };
    return [
      attempt(() => {
        document.body.innerHTML = '<b>x</b>';
      }),
      attempt(() => {
        document.createElement('script').textContent = '1';
      }),
      attempt(() => new Function('return 1')()),
      attempt(() => Object(window).trustedTypes.createPolicy('new', {})),
    ];
  });
  expect(held).toEqual(['TypeError', 'TypeError', 'EvalError', 'TypeError']);
  await expect(page.evaluate(() => fetch('https://evil.example/'))).rejects.toThrow(
    /Failed to fetch|violates/,
  );
  expect(problems.join('\n')).toContain('connect-src');
  await page.close();
});

/** Each view draws something of its own; an example has the picture of a page. */
async function openEveryView(page: Page): Promise<void> {
  for (const view of ['examples', 'list', 'summary', 'report']) {
    await page.evaluate((name) => {
      location.hash = name;
    }, view);
    await page.waitForTimeout(150);
  }
  await page.evaluate(() => {
    location.hash = 'examples';
  });
  await page.locator('desk-examples button').first().click();
  await page.locator('desk-picture iframe').waitFor();
  expect(await page.frameLocator('desk-picture iframe').locator('body').textContent()).toMatch(/\w/);
}

function forgedMessage() {
  return { type: 'observed', observation };
}
