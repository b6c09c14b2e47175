import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BiDi } from './bidi.ts';

/** Starts an installed Firefox with a packed extension in it, in a profile that is thrown away. */

export interface Firefox {
  readonly bidi: BiDi;
  /** The first tab. */
  readonly tab: string;
  /** As the extension names itself. */
  readonly extension: string;
  /** Runs code in the window of the browser itself, where its buttons and popups are. @returns its JSON, read again */
  inWindow<T>(code: string): Promise<T>;
  /** Every page of this host is this one from now on; nothing leaves the machine. */
  answer(hostname: string, html: () => string): Promise<void>;
  close(): Promise<void>;
}

/** Nothing that a fresh profile does by itself, and what a test may not have to wait for. */
const preferences = {
  'remote.prefs.recommended': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'intl.accept_languages': 'en-US,en',
};
/** Beside other browsers an empty profile takes its time. */
const patience = 120_000;

/** @param path of Firefox @param zip of the extension, not signed @throws where it does not start or take it */
export async function launchFirefox(path: string, zip: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'sign-in-help-firefox-'));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const args = [
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
  ];
  const process_ = spawn(path, [...args, 'about:blank'], { env: { ...process.env, HOME: profile } });
  const end = async () => {
    const gone = new Promise((resolve) => process_.once('exit', resolve));
    if (process_.exitCode === null && process_.kill()) await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const bidi = await BiDi.open(`${await addressOf(process_)}/session`);
    const extensionData = { type: 'archivePath', path: zip };
    const { extension } = await bidi.send<{ extension: string }>('webExtension.install', { extensionData });
    const tab = await contextIn(bidi, {});
    const window = await contextIn(bidi, { 'moz:scope': 'chrome' });
    return {
      bidi,
      tab,
      extension,
      inWindow: (code) => evaluate(bidi, window, code),
      answer: (hostname, html) => answer(bidi, hostname, html),
      close: async () => {
        await bidi.send('browser.close').catch(() => undefined);
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** It says on stderr where it listens. */
function addressOf(firefox: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`Firefox does not start: ${said}`)), patience);
    firefox.once('error', reject);
    firefox.stderr?.on('data', (data) => {
      said += data;
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (!address) return;
      clearTimeout(late);
      resolve(address);
    });
  });
}

async function contextIn(bidi: BiDi, scope: object): Promise<string> {
  const { contexts } = await bidi.send<{ contexts: { context: string; url: string }[] }>(
    'browsingContext.getTree',
    { ...scope },
  );
  const [first] = contexts;
  if (!first) throw new Error('Firefox has no window');
  return first.context;
}

interface Evaluated {
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

async function evaluate<T>(bidi: BiDi, context: string, code: string): Promise<T> {
  const expression = `(async () => JSON.stringify(await (async () => { ${code} })()) ?? 'null')()`;
  const { result, exceptionDetails } = await bidi.send<Evaluated>('script.evaluate', {
    target: { context },
    expression,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return JSON.parse(result?.value ?? 'null') as T;
}

async function answer(bidi: BiDi, hostname: string, html: () => string): Promise<void> {
  const headers = [{ name: 'Content-Type', value: { type: 'string', value: 'text/html; charset=utf-8' } }];
  bidi.on('network.beforeRequestSent', ({ isBlocked, request }) => {
    const { request: id, url } = request as { request: string; url: string };
    if (!isBlocked || new URL(url).hostname !== hostname) return;
    const body = { type: 'string', value: html() };
    const answered = { request: id, statusCode: 200, reasonPhrase: 'OK', headers, body };
    bidi.send('network.provideResponse', answered).catch(() => undefined); // the page may be gone again
  });
  await bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  await bidi.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: [{ type: 'pattern', hostname }],
  });
}
