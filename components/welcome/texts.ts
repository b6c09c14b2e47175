import { words } from '../../rules/words/language.ts';
import { language } from '../shared/language.ts';

/** The words of the page that is shown after the installation. English here; assets/locales holds the translations. */
export const welcomeWords = {
  goal: 'Partner Center does not let you in? You will see why, and what to do.',
  inShort: 'One step, so that you see it when it matters.',
  pin: 'Pin the icon to the toolbar',
  pinPuzzle: 'At the top right, select the puzzle piece (“Extensions”).',
  pinThis: 'Beside “Sign-in Help for Partner Center” select the pin. In Edge it is an eye.',
  notPinned: 'Not pinned yet. Until it is, the help opens by itself when something is wrong.',
  pinned: 'Pinned. A “!” on it says that something is wrong: select it.',
  isPinned: 'The icon is pinned',
  example: 'What you will see',
  exampleSays: 'A failed sign-in, explained. This is an example: nothing is wrong.',
  openExample: 'Open the example',
  openedByIcon: 'Your browser opens it only from the icon: select the icon.',
  drawn: 'A small window below the icon: what happened, one button, and the steps.',
  sampleTag: 'Recognised',
  sampleTitle: 'You are in with a personal account',
  sampleSays: 'Partner Center wants your work account.',
  sampleButton: 'Open in a private window',
  never: 'What it never does',
  sendsNothing: 'It sends nothing anywhere: it works on this computer only.',
  readsNothing: 'It never reads what you type: no password, no code, no name.',
  changesNothing: 'It changes no page and does not watch the other sites that you visit.',
  optional: 'Do you want it to know your admins and your help desk?',
  toOptions: 'Options',
  notMicrosoft: 'Not made by, nor affiliated with, Microsoft.',
} as const;

export type WelcomeWordId = keyof typeof welcomeWords;

export function sayWelcome(id: WelcomeWordId): string {
  return words(language(), { text: welcomeWords[id] });
}
