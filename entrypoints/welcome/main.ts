import '../../components/welcome/welcome-app.ts';
import { languageInUse, watchLanguage } from '../../browser/language.ts';
import { isPinned, openOwnPopup } from '../../browser/pin.ts';
import { language, speak } from '../../components/shared/language.ts';
import { listen } from '../../components/shared/typed-events.ts';
import { productTexts } from '../../rules/words/product.ts';

type App = HTMLElementTagNameMap['welcome-app'];

/** The browser tells nobody that an icon was pinned: it is asked, while somebody looks. Milliseconds. */
const often = 1000;

const app = document.querySelector('welcome-app');
if (app) {
  void sayAll(app);
  watchLanguage(() => void sayAll(app));
  void watchPin(app);
  listen(app, 'show-example', () => void openExample(app));
}

async function sayAll(app: App): Promise<void> {
  speak(await languageInUse());
  document.title = language().translate(productTexts.name);
  app.options = '/options.html';
}

async function watchPin(app: App): Promise<void> {
  app.pinned = await isPinned();
  if (app.pinned === undefined) return;
  setInterval(async () => {
    if (document.visibilityState === 'visible') app.pinned = await isPinned();
  }, often);
}

/** Over this page the popup shows an example, whoever opens it. */
async function openExample(app: App): Promise<void> {
  app.refused = false;
  app.refused = await openOwnPopup().then(
    () => false,
    () => true,
  );
}
