import browser from 'webextension-polyfill';
import '../../components/desk/desk-app.ts';
import { handedOver } from '../../browser/asked.ts';
import { readPlace, writePlace } from '../../browser/desk-place.ts';
import {
  chooseLanguage,
  chosenLanguage,
  knownLanguages,
  languageByPolicy,
  languageInUse,
  loadLanguage,
  watchLanguage,
} from '../../browser/language.ts';
import { dropDrafts, keepDraft, readDraft } from '../../browser/reply-drafts.ts';
import { openStore } from '../../browser/report-list.ts';
import { readSettings, watchSettings } from '../../browser/settings.ts';
import { type DeskViewName, deskViews } from '../../components/desk/events.ts';
import { language, speak } from '../../components/shared/language.ts';
import { listen } from '../../components/shared/typed-events.ts';
import { askedIn } from '../../rules/search/address.ts';
import { productTexts } from '../../rules/words/product.ts';
import { Desk } from './desk.ts';
import type { Ports } from './desk-ports.ts';
import { watchPage } from './paste-and-drop.ts';
import { ReadingThread } from './reading-thread.ts';

const app = document.querySelector('desk-app');
if (app) open(app);

/** Joins the desk to its elements, the address and the browser. */
function open(app: HTMLElementTagNameMap['desk-app']): void {
  const desk = new Desk(ports(), (view) => {
    app.view = view;
  });
  connect(app, desk);
  watchPage(desk);
  // What is typed and not opened yet may be somebody's words: it is not stored, so whoever leaves is asked.
  window.addEventListener('beforeunload', (event) => {
    if (desk.incoming.pasted.trim() !== '') event.preventDefault();
  });
  window.addEventListener('hashchange', () => followAddress(desk));
  void speakAndStart(desk);
}

/** In the language in use from the first word on; what is changed later, here or in the popup, is said again. */
async function speakAndStart(desk: Desk): Promise<void> {
  const sayAll = async () => {
    speak(await languageInUse());
    document.title = language().translate(productTexts.desk);
    desk.show(viewOfAddress());
    const [chosen, all, byPolicy] = await Promise.all([
      chosenLanguage(),
      knownLanguages(),
      languageByPolicy(),
    ]);
    desk.speak({ chosen, all, byPolicy: byPolicy !== undefined });
  };
  const settle = async () => void desk.settle(await readSettings());
  await Promise.all([sayAll(), settle()]);
  watchSettings(() => void settle());
  watchLanguage(() => void sayAll());
  void lookUpAsked(desk);
  await desk.start();
}

function connect(app: HTMLElementTagNameMap['desk-app'], desk: Desk): void {
  listen(app, 'open-text', ({ text }) => void desk.incoming.openText(text));
  listen(app, 'open-files', ({ files }) => void desk.incoming.openFiles(files));
  listen(app, 'open-case', ({ index }) => desk.incoming.openCase(index));
  listen(app, 'import-files', ({ files }) => void desk.importFiles(files));
  listen(app, 'stop-import', () => desk.import.stop());
  listen(app, 'stop-reading', () => desk.incoming.stopReading());
  listen(app, 'close-import', () => desk.import.close());
  listen(app, 'open-entry', ({ id }) => void desk.openEntry(id));
  listen(app, 'open-example', ({ rule }) => void desk.openExample(rule));
  listen(app, 'answer', ({ question, answer }) => desk.case.answer(question, answer));
  listen(app, 'change-answer', ({ question }) => desk.case.reopen(question));
  listen(app, 'start-over', () => desk.case.startOver());
  listen(app, 'choose-language', ({ language }) => void chooseLanguage(language));
  listen(app, 'reply-in', ({ language }) => void desk.case.reply((one) => one.setLanguage(language)));
  listen(app, 'reply-to', ({ name }) => void desk.case.reply((one) => one.setName(name)));
  listen(app, 'reply-way', ({ fix, on }) => void desk.case.reply((one, of) => one.setWay(of, fix, on)));
  listen(app, 'message-to', ({ index }) => void desk.case.reply((one) => one.setTo(index)));
  listen(app, 'edit-text', ({ of, text }) => void desk.case.reply((one, now) => one.edit(now, of, text)));
  listen(app, 'renew-text', ({ of }) => void desk.case.reply((one, now) => one.renew(now, of)));
  listen(app, 'restore-text', ({ of }) => void desk.case.reply((one, now) => one.restore(now, of)));
  listen(app, 'restore-answers', () => desk.case.restoreAnswers());
  listen(app, 'show-partner', ({ on }) => void desk.showPartner(on));
  listen(app, 'write-sentence', ({ sentence }) => desk.case.writeSentence(sentence));
  listen(app, 'save-case', ({ what }) => desk.case.saveAsTest(what));
  listen(app, 'type-text', ({ text }) => desk.incoming.type(text));
  listen(app, 'look-at-list', (change) => desk.list.lookAt(change));
  listen(app, 'change-ticket', ({ id, ...edit }) => void desk.list.change(id, edit));
  listen(app, 'reply-copied', () => void desk.replied());
  listen(app, 'tick', ({ id, on }) => desk.list.tick(id, on));
  listen(app, 'search-words', ({ text }) => desk.search.type(text));
  listen(app, 'choose-hit', (hit) => desk.search.choose(hit));
  listen(app, 'back-to-hits', () => desk.search.back());
  listen(app, 'compare', () => void desk.compare());
  listen(app, 'delete-entry', ({ id }) => void desk.list.delete(id));
  listen(app, 'delete-all', () => void desk.list.deleteAll());
  listen(app, 'undo', () => void desk.undo());
  listen(app, 'close-message', () => desk.closeMessage());
  listen(app, 'export-all', () => void desk.list.exportAll());
  listen(app, 'export-table', () => desk.list.exportTable());
  listen(app, 'stop-export', () => desk.list.stopExport());
  listen(app, 'export-summary', () => desk.list.exportSummary());
}

function ports(): Ports {
  const thread = new ReadingThread();
  return {
    openStore: (lost) =>
      browser.extension.inIncognitoContext ? Promise.resolve('private') : openStore(lost),
    loadExamples: async () => (await fetch(browser.runtime.getURL('examples.json'))).json(),
    loadCodeNames: async () => (await import('../../rules/data/entra-codes.ts')).entraCodes,
    knownLanguages,
    loadLanguage,
    readDraft,
    keepDraft,
    dropDrafts,
    download,
    go: (view) => {
      location.hash = view;
    },
    now: () => new Date(),
    takeIn: (file, watched) => thread.takeIn(file, new Date(), watched),
    readPlace,
    writePlace,
    version: browser.runtime.getManifest().version,
  };
}

function followAddress(desk: Desk): void {
  desk.show(viewOfAddress());
  void lookUpAsked(desk);
}

/** What the address bar was asked for: `pc 50020`. */
async function lookUpAsked(desk: Desk): Promise<void> {
  const asked = askedIn(location.hash);
  if (!asked) return;
  if ('rule' in asked) return desk.search.openRule(asked.rule);
  const text = 'text' in asked ? asked.text : await handedOver(asked.handed).catch(() => '');
  await desk.search.open(language(), text);
}

function viewOfAddress(): DeskViewName {
  if (askedIn(location.hash)) return 'search';
  return deskViews.find((view) => location.hash === `#${view}`) ?? 'report';
}

/** Through a link, which needs no permission. */
function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
