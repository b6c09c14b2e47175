import browser from 'webextension-polyfill';
import { readRegion, writeRegion } from './call-notes.ts';
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
  /** A window without the sessions of this one. @throws where the browser or the organisation does not allow it */
  openPrivate: (url: string) => browser.windows.create({ incognito: true, url }),
  whereabouts: () => ({
    languages: navigator.languages,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  }),
  readRegion,
  writeRegion,
  leave: () => {},
  saveFile: (name: string, content: Blob) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(content);
    link.download = name;
    link.click();
    // The browser has to have read it before it is given back.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  },
  openDesk: () => browser.tabs.create({ url: browser.runtime.getURL('/report.html') }),
  maker: () => ({ version: browser.runtime.getManifest().version, language: navigator.language }),
};
