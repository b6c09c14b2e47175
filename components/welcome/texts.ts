import { words } from '../../rules/words/language.ts';
import { language } from '../shared/language.ts';

/** The words of the page that is shown after the installation. English here; assets/locales holds the translations. */
export const welcomeWords = {
  whatIsThis: 'What is this?',
  inShort: 'Help for the moment when you cannot get into Microsoft Partner Center.',
  does: 'What it does',
  recognises:
    'It recognises failed sign-ins and “Access denied” on the pages of Partner Center and Microsoft.',
  explains: 'It says what happened, what to do now and who can fix it.',
  reports: 'It makes a report for your help desk, if you want one. You see all of it and send it yourself.',
  never: 'What it never does',
  sendsNothing: 'It sends nothing anywhere: it works on this computer only.',
  readsNothing: 'It never reads what you type: no password, no code, no name.',
  changesNothing: 'It changes no page and does not watch the other sites that you visit.',
  how: 'How to open it',
  badge: 'When something is wrong, its icon in the toolbar shows a “!” or “?”.',
  click: 'Select the icon. One click, and you see what to do.',
  pin: 'No icon in the toolbar? Select the puzzle piece (Extensions) there, then the pin or the eye beside this name.',
  asksNothing: 'There is nothing to set up: you can close this page.',
  optional: 'If you like, name your help desk and your admins:',
  toOptions: 'Options',
  notMicrosoft: 'Not made by, nor affiliated with, Microsoft.',
} as const;

export type WelcomeWordId = keyof typeof welcomeWords;

export function sayWelcome(id: WelcomeWordId): string {
  return words(language(), { text: welcomeWords[id] });
}
