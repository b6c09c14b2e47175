import '../../components/welcome/welcome-app.ts';
import { languageInUse, watchLanguage } from '../../browser/language.ts';
import { language, speak } from '../../components/shared/language.ts';
import { productTexts } from '../../rules/words/product.ts';

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
