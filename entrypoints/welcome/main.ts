import '../../components/welcome-app.ts';
import { language, speak } from '../../components/language.ts';
import { productTexts } from '../../rules/product.ts';
import { languageInUse, watchLanguage } from '../background/language-store.ts';

const app = document.querySelector('welcome-app');
if (app) {
  void sayAll(app);
  watchLanguage(() => void sayAll(app));
}

async function sayAll(app: HTMLElementTagNameMap['welcome-app']): Promise<void> {
  speak(await languageInUse());
  document.title = language().translate(productTexts.name);
  app.options = '/options.html';
}
