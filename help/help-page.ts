import browser, { type Tabs } from 'webextension-polyfill';
import {
  chooseLanguage,
  chosenLanguage,
  knownLanguages,
  languageByPolicy,
  languageInUse,
  watchLanguage,
} from '../browser/language.ts';
import type { Answered, Look, TriedFix } from '../browser/messages.ts';
import { readSettings, watchSettings, writeAnswers } from '../browser/settings.ts';
import { readTab, watchTab } from '../browser/tab-state.ts';
import type { HelpApp } from '../components/popup/help-app.ts';
import { language, speak } from '../components/shared/language.ts';
import type { LanguagesView } from '../components/shared/language-choice.ts';
import { listen } from '../components/shared/typed-events.ts';
import type { Answers } from '../rules/data/questions.ts';
import { productTexts } from '../rules/words/product.ts';
import { noSettings } from '../settings/settings.ts';
import type { Wanted } from './request-in-making.ts';
import { type Ports, Session } from './tab-session.ts';
import { viewOf } from './view-of.ts';

/** What the popup and the side panel do alike: <help-app> joined to the session of a tab, in the language in use. */
export class Help {
  readonly #app: HelpApp;
  #session: Session | undefined;
  readonly #parts = new Map<string, Part>();
  readonly #spoken: Promise<void>;

  /** @param app gets its place in the page once there are words for it */
  constructor(app: HelpApp) {
    this.#app = app;
    this.#spoken = this.#speak().then(() => document.body.replaceChildren(app));
    watchLanguage(() => void this.#sayAgain());
    listen(app, 'choose-language', ({ language }) => void chooseLanguage(language));
    listen(app, 'answer', ({ question, answer }) => void this.#session?.answer(question, answer));
    listen(app, 'change-answer', ({ question }) => void this.#session?.reopen(question));
    listen(app, 'start-over', () => void this.#session?.startOver());
    listen(app, 'look-once', () => void this.#session?.lookOnce());
    listen(app, 'tried', (said) => void this.#session?.say(said));
    listen(app, 'open-options', () => void browser.runtime.openOptionsPage());
    listen(app, 'open-desk', () => void browser.tabs.create({ url: browser.runtime.getURL('/report.html') }));
    listen(app, 'write-request', (wanted) => void this.#writeRequest(wanted));
    listen(app, 'make-report', () => void this.#makeReport());
    listen(app, 'open-search', () => void this.#lookUp());
  }

  /** Shows the tab of these ports from now on; what comes of the one before is no longer heard. */
  async show(ports: Ports): Promise<void> {
    const loadRules = async () => {
      const [judge] = await Promise.all([ports.loadRules(), this.#spoken]);
      return judge;
    };
    const session = new Session({ ...ports, loadRules }, (view) => {
      if (this.#session === session) this.#app.view = view;
    });
    this.#session?.end();
    this.#session = session;
    await session.start();
    this.#app.languages = await languages();
  }

  /** The page in the tab may be another one by now. */
  lookAgain(): void {
    void this.#session?.lookAgain();
  }

  /** What is known is the same, the words or what surrounds it have changed. */
  drawAgain(): void {
    this.#session?.sayAgain();
  }

  /** The language was changed, here or on another page. */
  async #sayAgain(): Promise<void> {
    await this.#speak();
    this.#app.languages = await languages();
    this.drawAgain();
    for (const part of this.#parts.values()) part.sayAgain();
  }

  async #speak(): Promise<void> {
    speak(await languageInUse());
    document.title = language().translate(productTexts.name);
  }

  async #writeRequest(wanted: Wanted): Promise<void> {
    const { RequestPart } = await import('./join-request.ts');
    const part = this.#part('request', () => new RequestPart(this.#app));
    if (this.#session) await part.begin(this.#session, wanted);
  }

  async #makeReport(): Promise<void> {
    const { ReportPart } = await import('./join-report.ts');
    const part = this.#part('report', () => new ReportPart(this.#app));
    if (this.#session) part.begin(this.#session.known());
  }

  async #lookUp(): Promise<void> {
    const { LookUpPart } = await import('./join-search.ts');
    const known = () => ({
      answers: this.#session?.known().answers ?? {},
      settings: this.#session?.settings() ?? noSettings,
    });
    const inSituation = (id: string) => void this.#session?.answer('situation', id);
    await this.#part('search', () => new LookUpPart(this.#app, known, inSituation)).open();
  }

  #part<P extends Part>(name: string, make: () => P): P {
    const part = (this.#parts.get(name) as P | undefined) ?? make();
    this.#parts.set(name, part);
    return part;
  }
}

/** What few openings of the popup come to: loaded only then. */
interface Part {
  /** After the language was changed. */
  sayAgain(): void;
}

/** @returns nothing to choose from where the organisation has chosen */
async function languages(): Promise<LanguagesView | undefined> {
  if (await languageByPolicy()) return undefined;
  return { chosen: await chosenLanguage(), known: await knownLanguages() };
}

/** What a session needs of the browser for this tab. Without a tab every question is answered by a failure. */
export function portsOf(tab: Tabs.Tab | undefined): Ports {
  const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;
  return {
    readTab: () => readTab(tabId),
    watchTab: (changed) => watchTab(tabId, changed),
    readSettings,
    watchSettings,
    ...answerPorts(tabId, tab?.incognito ?? false),
    writeTried: (said) => browser.runtime.sendMessage({ type: 'tried', tabId, ...said } satisfies TriedFix),
    look: () => browser.tabs.sendMessage(tabId, { type: 'look' } satisfies Look, { frameId: 0 }),
    inject: () =>
      browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/observer.js'] }),
    loadRules: async () => viewOf,
    loadCodeNames: async () => (await import('../rules/data/entra-codes.ts')).entraCodes,
    loadParser: async () => (await import('../rules/observation/observation.ts')).parseObservation,
    covered: isCovered(tab?.url),
  };
}

/** In a private window no answer outlasts its tab. */
function answerPorts(tabId: number, isPrivate: boolean): Pick<Ports, 'writeAnswers' | 'writeTabAnswers'> {
  const writeTabAnswers = (answers: Answers) =>
    browser.runtime.sendMessage({ type: 'answered', tabId, answers } satisfies Answered);
  if (!isPrivate) return { writeAnswers, writeTabAnswers };
  let lasting: Answers = {};
  return {
    writeAnswers: async (answers) => {
      lasting = answers;
    },
    writeTabAnswers: (answers) => writeTabAnswers({ ...lasting, ...answers }),
  };
}

/** Whether the observer is on pages of this address. Our patterns are all `https://host/*`. */
export function isCovered(url: string | undefined): boolean {
  if (!url) return false;
  const patterns = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];
  return patterns.some((pattern) => url.startsWith(pattern.slice(0, -1)));
}
