import browser from 'webextension-polyfill';
import '../../components/help-app.ts';
import { listen } from '../../components/events.ts';
import { language, speak } from '../../components/language.ts';
import type { LanguagesView } from '../../components/language-choice.ts';
import type { SearchPart } from '../../components/search-part.ts';
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
import { readTab, watchTab } from '../background/tab-state.ts';
import type { ReportInMaking } from './report.ts';
import { RequestPart } from './request-part.ts';
import { type Ports, Session } from './session.ts';

const rules = import('../../components/view-of.ts');
const settings = import('../background/settings-store.ts');
const words = languageInUse();
const app = document.querySelector('help-app');
if (app) void open(app);

/** Finds the tab, joins the view to the session, and lets the session run. */
async function open(app: HTMLElementTagNameMap['help-app']): Promise<void> {
  const ports = await portsOfActiveTab();
  speak(await words);
  document.title = language().translate(productTexts.name);
  const session = new Session(ports, (view) => {
    app.view = view;
  });
  const request = new RequestPart(app);
  watchLanguage(() => void sayAgain(app, session).then(() => request.sayAgain()));
  listen(app, 'choose-language', ({ language }) => void chooseLanguage(language));
  listen(app, 'answer', ({ question, answer }) => void session.answer(question, answer));
  listen(app, 'change-answer', ({ question }) => void session.reopen(question));
  listen(app, 'start-over', () => void session.startOver());
  listen(app, 'look-once', () => void session.lookOnce());
  listen(app, 'tried', (said) => void session.say(said));
  listen(app, 'write-request', (wanted) => void request.begin(session, wanted));
  listen(app, 'open-options', () => void browser.runtime.openOptionsPage());
  listen(app, 'make-report', () => void beginReport(app, session));
  listen(app, 'open-search', () => void openSearch(app, session));
  listen(app, 'open-desk', () => void browser.tabs.create({ url: browser.runtime.getURL('/report.html') }));
  await session.start();
  app.languages = await languages();
}

/** The language was changed, here or on another page. */
async function sayAgain(app: HTMLElementTagNameMap['help-app'], session: Session): Promise<void> {
  speak(await languageInUse());
  document.title = language().translate(productTexts.name);
  app.languages = await languages();
  session.sayAgain();
  if (report && app.draft) app.draft = report.draft();
  if (app.search) search?.sayAgain();
}

/** @returns nothing to choose from where the organisation has chosen */
async function languages(): Promise<LanguagesView | undefined> {
  if (await languageByPolicy()) return undefined;
  return { chosen: await chosenLanguage(), known: await knownLanguages() };
}

let search: SearchPart | undefined;

/** What the search needs is loaded only now: most openings of the popup show what was recognised. */
async function openSearch(app: HTMLElementTagNameMap['help-app'], session: Session): Promise<void> {
  const [{ SearchPart }] = await Promise.all([
    import('../../components/search-part.ts'),
    import('../../components/search-box.ts'),
  ]);
  search ??= joinSearch(app, session, SearchPart);
  app.search = search.view();
  await search.start();
}

function joinSearch(
  app: HTMLElementTagNameMap['help-app'],
  session: Session,
  Part: typeof SearchPart,
): SearchPart {
  const part = new Part(
    (view) => {
      if (app.search) app.search = view;
    },
    () => session.known().answers,
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
    void session.answer('situation', id);
  });
  return part;
}

let report: ReportInMaking | undefined;

/** What a report needs is loaded only now: few openings of the popup end in one. */
async function beginReport(app: HTMLElementTagNameMap['help-app'], session: Session): Promise<void> {
  const [{ ReportInMaking }] = await Promise.all([
    import('./report.ts'),
    import('../../components/report-maker.ts'),
  ]);
  const maker = { version: browser.runtime.getManifest().version, language: navigator.language };
  if (!report) listenToMaker(app);
  const known = session.known();
  if (known.observations.length === 0) return;
  report = new ReportInMaking(known, maker);
  app.draft = report.draft();
}

function listenToMaker(app: HTMLElementTagNameMap['help-app']): void {
  const change = (choose: (report: ReportInMaking) => void) => {
    if (!report) return;
    choose(report);
    app.draft = report.draft();
  };
  listen(app, 'choose-observation', ({ index, on }) => change((one) => one.choose(index, on)));
  listen(app, 'choose-paths', ({ paths }) => change((one) => one.setPaths(paths)));
  listen(app, 'choose-tried', ({ on }) => change((one) => one.takeTried(on)));
  listen(app, 'write-note', ({ note }) => change((one) => one.setNote(note)));
  listen(app, 'close-report', () => {
    app.draft = undefined;
  });
}

async function portsOfActiveTab(): Promise<Ports> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;
  return {
    readTab: () => readTab(tabId),
    watchTab: (changed) => watchTab(tabId, changed),
    readSettings: async () => (await settings).readSettings(),
    watchSettings: async (changed) => (await settings).watchSettings(changed),
    writeAnswers: async (answers) => (await settings).writeAnswers(answers),
    writeTabAnswers: (answers) =>
      browser.runtime.sendMessage({ type: 'answered', tabId, answers } satisfies Answered),
    writeTried: (said) => browser.runtime.sendMessage({ type: 'tried', tabId, ...said } satisfies TriedFix),
    look: () => browser.tabs.sendMessage(tabId, { type: 'look' } satisfies Look, { frameId: 0 }),
    inject: () =>
      browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/observer.js'] }),
    loadRules: async () => (await rules).viewOf,
    loadCodeNames: async () => (await import('../../rules/data/entra-codes.ts')).entraCodes,
    covered: isCovered(tab?.url),
  };
}

/** Our patterns are all `https://host/*`. The address is known only where the click on the icon gave access to it. */
function isCovered(url: string | undefined): boolean {
  if (!url) return false;
  const patterns = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];
  return patterns.some((pattern) => url.startsWith(pattern.slice(0, -1)));
}
