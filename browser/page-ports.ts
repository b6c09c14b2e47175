import browser from 'webextension-polyfill';
import {
  chooseLanguage,
  chosenLanguage,
  knownLanguages,
  languageByPolicy,
  languageInUse,
  loadLanguage,
  watchLanguage,
} from './language.ts';

/** What popup and side panel ask of the browser whichever tab they are about; it fits help/ports.ts as tab-ports.ts does. */
export const pagePorts = {
  languageInUse,
  watchLanguage,
  chooseLanguage,
  languagesToChoose: async () =>
    (await languageByPolicy()) ? undefined : { chosen: await chosenLanguage(), all: await knownLanguages() },
  knownLanguages,
  loadLanguage,
  openOptions: () => browser.runtime.openOptionsPage(),
  openDesk: () => browser.tabs.create({ url: browser.runtime.getURL('/report.html') }),
  maker: () => ({ version: browser.runtime.getManifest().version, language: navigator.language }),
};
