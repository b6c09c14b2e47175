import '../../components/options/options-app.ts';
import { knownLanguages, languageInUse, watchLanguage } from '../../browser/language.ts';
import { storeName } from '../../browser/list-name.ts';
import { clearOutcomes, readOutcomes, restoreOutcomes, watchOutcomes } from '../../browser/outcomes.ts';
import { isPinned } from '../../browser/pin.ts';
import { forgetAll, readOptions, readPolicy, watchSettings, writeOptions } from '../../browser/settings.ts';
import { sayOptions } from '../../components/options/texts.ts';
import { language, speak } from '../../components/shared/language.ts';
import { listen } from '../../components/shared/typed-events.ts';
import { productTexts } from '../../rules/words/product.ts';
import { OptionsPage, type Ports } from './page.ts';

const app = document.querySelector('options-app');
if (app) void open(app);

/** Joins the page to its elements and the browser. */
async function open(app: HTMLElementTagNameMap['options-app']): Promise<void> {
  const page = new OptionsPage(ports(), (view) => {
    app.view = view;
  });
  connect(app, page);
  await sayAll();
  watchLanguage(() => void sayAll().then(() => page.sayAgain()));
  watchSettings(() => void page.refresh());
  watchOutcomes(() => void page.refresh());
  await page.start();
}

async function sayAll(): Promise<void> {
  speak(await languageInUse());
  document.title = `${sayOptions('options')}: ${language().translate(productTexts.name)}`;
}

function connect(app: HTMLElementTagNameMap['options-app'], page: OptionsPage): void {
  const { form } = page;
  listen(app, 'set-program', ({ program, on }) => void form.setProgram(program, on));
  listen(app, 'set-choice', ({ field, answer }) => void form.setChoice(field, answer));
  listen(app, 'set-text', ({ field, text }) => void form.setText(field, text));
  listen(app, 'add-contact', () => form.addContact());
  listen(app, 'set-contact', ({ key, who }) => void form.setContact(key, who));
  listen(app, 'remove-contact', ({ key }) => void form.removeContact(key));
  listen(app, 'choose-language', ({ language: tag }) => void form.setLanguage(tag));
  listen(app, 'open-by-itself', ({ on }) => void form.setOpenByItself(on));
  listen(app, 'is-admin', ({ on }) => void form.setIsAdmin(on));
  listen(app, 'export-options', () => page.export());
  listen(app, 'import-options', ({ file }) => void page.import(file));
  listen(app, 'forget-outcomes', () => void page.forgetOutcomes());
  listen(app, 'undo', () => void page.undo());
  listen(app, 'close-message', () => page.closeMessage());
  listen(app, 'delete-everything', () => void page.deleteAll());
}

function ports(): Ports {
  return {
    readOptions,
    readPolicy,
    writeOptions,
    readOutcomes,
    clearOutcomes,
    restoreOutcomes,
    knownLanguages,
    isPinned,
    download,
    deleteAll: () => Promise.all([forgetAll(), deleteReports()]),
  };
}

/** The list of the help desk page. A page that has it open closes it when asked. */
function deleteReports(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(storeName);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('another page keeps it open'));
  });
}

/** Through a link, which needs no permission. */
function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
