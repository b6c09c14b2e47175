import browser, { type Tabs } from 'webextension-polyfill';
import { listen } from '../../components/events.ts';
import type { HelpApp } from '../../components/help-app.ts';
import { language, speak } from '../../components/language.ts';
import type { LanguagesView } from '../../components/language-choice.ts';
import type { SearchPart } from '../../components/search-part.ts';
import type { Answers } from '../../rules/data/questions.ts';
import { productTexts } from '../../rules/product.ts';
import {
  chooseLanguage,
  chosenLanguage,
  knownLanguages,
  languageByPolicy,
  languageInUse,
  watchLanguage,
} from '../background/language-store.ts';
import type { Answered, Look, TriedFix } from '../background/messages.ts';
import { readSettings, watchSettings } from '../background/settings.ts';
import { readTab, watchTab } from '../background/tab-state.ts';
import type { ReportInMaking } from './report.ts';
import { RequestPart } from './request-part.ts';
import { type Ports, Session } from './session.ts';

const rules = import('../../components/view-of.ts');
const words = languageInUse();

/** What the popup and the side panel do alike: <help-app> joined to the session of a tab, in the language in use. */
export class Help {
  readonly #app: HelpApp;
  #session: Session | undefined;
  #report: ReportInMaking | undefined;
  #search: SearchPart | undefined;
  readonly #request: RequestPart;

  constructor(app: HelpApp) {
    this.#app = app;
    this.#request = new RequestPart(app);
    watchLanguage(() => void this.#sayAgain());
    listen(app, 'choose-language', ({ language }) => void chooseLanguage(language));
    listen(app, 'answer', ({ question, answer }) => void this.#session?.answer(question, answer));
    listen(app, 'change-answer', ({ question }) => void this.#session?.reopen(question));
    listen(app, 'start-over', () => void this.#session?.startOver());
    listen(app, 'look-once', () => void this.#session?.lookOnce());
    listen(app, 'tried', (said) => void this.#session?.say(said));
    listen(app, 'write-request', (wanted) => {
      if (this.#session) void this.#request.begin(this.#session, wanted);
    });
    listen(app, 'open-options', () => void browser.runtime.openOptionsPage());
    listen(app, 'make-report', () => void this.#beginReport());
    listen(app, 'open-search', () => void this.#openSearch());
    listen(app, 'open-desk', () => void browser.tabs.create({ url: browser.runtime.getURL('/report.html') }));
  }

  /** Shows the tab of these ports from now on; what comes of the one before is no longer heard. */
  async show(ports: Ports): Promise<void> {
    const session = new Session(ports, (view) => {
      if (this.#session === session) this.#app.view = view;
    });
    this.#session?.end();
    this.#session = session;
    speak(await words);
    document.title = language().translate(productTexts.name);
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
    speak(await languageInUse());
    document.title = language().translate(productTexts.name);
    this.#app.languages = await languages();
    this.drawAgain();
    if (this.#report && this.#app.draft) this.#app.draft = this.#report.draft();
    if (this.#app.search) this.#search?.sayAgain();
    this.#request.sayAgain();
  }

  /** What a report needs is loaded only now: few openings of the popup end in one. */
  async #beginReport(): Promise<void> {
    const [{ ReportInMaking }] = await Promise.all([
      import('./report.ts'),
      import('../../components/report-maker.ts'),
    ]);
    const maker = { version: browser.runtime.getManifest().version, language: navigator.language };
    const known = this.#session?.known();
    if (!known || known.observations.length === 0) return;
    if (!this.#report) this.#listenToMaker();
    this.#report = new ReportInMaking(known, maker);
    this.#app.draft = this.#report.draft();
  }

  #listenToMaker(): void {
    const app = this.#app;
    const change = (choose: (report: ReportInMaking) => void) => {
      if (!this.#report) return;
      choose(this.#report);
      app.draft = this.#report.draft();
    };
    listen(app, 'choose-observation', ({ index, on }) => change((one) => one.choose(index, on)));
    listen(app, 'choose-paths', ({ paths }) => change((one) => one.setPaths(paths)));
    listen(app, 'choose-tried', ({ on }) => change((one) => one.takeTried(on)));
    listen(app, 'write-note', ({ note }) => change((one) => one.setNote(note)));
    listen(app, 'close-report', () => {
      app.draft = undefined;
    });
  }

  /** What the search needs is loaded only now: most openings of the popup show what was recognised. */
  async #openSearch(): Promise<void> {
    const [{ SearchPart }] = await Promise.all([
      import('../../components/search-part.ts'),
      import('../../components/search-box.ts'),
    ]);
    this.#search ??= this.#joinSearch(SearchPart);
    this.#app.search = this.#search.view();
    await this.#search.start();
  }

  #joinSearch(Part: typeof SearchPart): SearchPart {
    const app = this.#app;
    const part = new Part(
      (view) => {
        if (app.search) app.search = view;
      },
      () => this.#session?.known().answers ?? {},
    );
    const close = () => {
      app.search = undefined;
    };
    listen(app, 'search-words', ({ text }) => part.type(text));
    listen(app, 'back-to-hits', () => part.back());
    listen(app, 'close-search', close);
    listen(app, 'choose-hit', ({ kind, id }) => {
      if (kind !== 'situation') return part.choose({ kind, id });
      close();
      void this.#session?.answer('situation', id);
    });
    return part;
  }
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
    loadRules: async () => (await rules).viewOf,
    loadCodeNames: async () => (await import('../../rules/data/entra-codes.ts')).entraCodes,
    loadParser: async () => (await import('../../rules/observation.ts')).parseObservation,
    covered: isCovered(tab?.url),
  };
}

/** In a private window no answer outlasts its tab. */
function answerPorts(tabId: number, isPrivate: boolean): Pick<Ports, 'writeAnswers' | 'writeTabAnswers'> {
  const writeTabAnswers = (answers: Answers) =>
    browser.runtime.sendMessage({ type: 'answered', tabId, answers } satisfies Answered);
  if (!isPrivate) {
    return {
      writeAnswers: async (answers) =>
        (await import('../background/settings-store.ts')).writeAnswers(answers),
      writeTabAnswers,
    };
  }
  let lasting: Answers = {};
  return {
    writeAnswers: async (answers) => {
      lasting = answers;
    },
    writeTabAnswers: (answers) => writeTabAnswers({ ...lasting, ...answers }),
  };
}

/** Our patterns are all `https://host/*`. The address is known only where the click on the icon gave access to it. */
function isCovered(url: string | undefined): boolean {
  if (!url) return false;
  const patterns = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];
  return patterns.some((pattern) => url.startsWith(pattern.slice(0, -1)));
}
