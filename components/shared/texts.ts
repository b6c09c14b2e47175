import { html, type TemplateResult } from 'lit';
import { type Values, words } from '../../rules/words/language.ts';
import { language } from './language.ts';

/**
 * The words of the popup, and those that it shares with the help desk page; the words of the rules are in
 * rules/catalog. English here; assets/locales holds the translations. `{name}` is filled in, `**label**` is shown
 * strong where the place says `rich`.
 */
export const popupWords = {
  product: 'Sign-in help',
  looking: 'Looking at the page…',
  recognised: 'Recognised',
  possible: 'Possible',
  fromAnswer: 'From your answer',
  lookedUp: 'Looked up',
  whoDoesIt: 'Who does it:',
  takes: 'takes {time}',
  otherWays: 'Other ways',
  iAmAdmin: 'I am the admin',
  theirSteps: 'How it is done: {people}',
  whatThisMeans: 'What this means',
  withoutAnswer: 'See the ways without answering',
  alsoHere: 'Also on this page',
  placeOf: '{at} of {count}',
  showOthers: '{at} of {count}: show the others',
  whyThis: 'Why this?',
  sources: 'Compared with',
  sourceDates: 'article of {dated}, compared {checked}',
  sourceUndated: 'article that shows no date, compared {checked}',
  opensNewTab: '(opens in a new tab)',
  notProven: 'not proven, as Microsoft’s articles do not name it. Say below whether it helped.',

  fitsBetter: 'To fit the steps to you',
  moreQuestions: 'More questions ({count})',
  change: 'Change',
  changeAnswer: 'Change the answer to: {question}',
  startOver: 'Start over',
  yourAnswers: 'Your answers',

  nothingTitle: 'Nothing on this page says that something failed',
  guideUnreadable: 'You can still get help here.',
  guideLabel: 'Code or error message',
  guideError: 'I see an error: look it up',
  noAnswerTitle: 'No steps for that yet',
  noAnswerSays: 'Start over, or ask Microsoft’s partner support.',

  unreadableTitle: 'This page cannot be read',
  'not-covered': 'It is not one that this extension reads by itself, or the browser does not let it.',
  closed: 'It belongs to the browser or to a store, or it is a document: no extension may read it.',
  'ask-icon':
    'The side panel reads pages of Partner Center and of Microsoft’s sign-in by itself: if this is one of them, reload it. For any other page, select the icon of the extension.',
  reload:
    'It was open before the extension was installed or updated, or the browser holds the extension back here. Reload the page, then open this again.',
  'on-click':
    'Your browser is set to let this extension in only when you click. It notices failures by itself once you allow it on all its sites, under “Site access” on its page in the browser’s list of extensions.',
  'by-policy':
    'Your organisation keeps this extension out of this page (runtime_blocked_hosts). Tell whoever looks after the browsers there; until then you can look up a code or words of the page here.',
  refused:
    'The browser did not allow it: it is one of the browser’s own pages, or your organisation keeps extensions out.',
  silent: 'It does not answer. Reload the page, then open this again.',
  lookOnce: 'Look at this page once',
  lookAlike:
    'This page is not one of Microsoft’s, though its address looks like one of theirs. Type no password here: close it, and open Partner Center from your own bookmark.',
  sharedHost:
    'Microsoft runs this server, but anyone can make a page here. Type no password: Microsoft signs you in on its own sign-in pages only.',
  notMicrosofts: 'This page is not one of Microsoft’s. Check its address before you type anything.',

  outcomeOf: 'Did it help? {title}',
  solvedIt: 'That solved it',
  notSolved: 'It did not',
  thanks: 'Good that it is solved. This is counted on this computer only.',
  triedSolved: 'Solved it',
  triedNot: 'Did not help',
  takeBack: 'Take that back',
  tried: 'Tried already',
  noneLeft: 'No other way is left here',
  noneLeftSays: 'Make a report for your help desk, or ask Microsoft’s partner support.',

  elsewhere:
    'This sign-in is for another application, not for Partner Center. What follows explains the message all the same.',

  passOn: 'Details to pass on',
  passOnSays: 'Whoever helps you can find the failed sign-in with these.',
  back: 'Back',
  copy: 'Copy',
  copyDetails: 'Copy details',
  copySteps: 'Copy these steps',
  copied: 'Copied',
  copyFailed: 'Not copied: select the lines and copy them.',

  statusFinding: '{label}: {title}. First step to try: {fix}.',
  statusMore: 'And {count} more.',
  statusNothing: 'Nothing recognised on this page.',
  language: 'Language:',
  languageOfBrowser: 'As the browser',
  labelled: '{label}: {value}',
  makeReport: 'Make a report',
  lookUp: 'Look something up',
  deskPage: 'Help desk page',
  keepOpen: 'Keep open',
  more: 'More',
  options: 'Options',
  privacy: 'Works on this computer only. Nothing is sent.',

  'mark-loop': 'sent back and forth',
  'mark-sent-home': 'sent to the home page',
  'mark-account-changed': 'another account',
  'mark-redirect': 'other host',
  'mark-failed': 'failed',
} as const;

export type WordId = keyof typeof popupWords;

/** The words in the language in use, with the values filled in. A value is text, never markup. */
export function say(id: WordId, values?: Values): string {
  return words(language(), { text: popupWords[id], ...(values && { values }) });
}

/** Without the marks around labels. */
export function unmarked(text: string): string {
  return text.replaceAll('**', '');
}

/** `**label**` as <strong>. Everything passes through Lit's bindings, so text stays text. */
export function rich(text: string): readonly (string | TemplateResult)[] {
  return text
    .split(/\*\*(.+?)\*\*/g)
    .flatMap((part, i) => (i % 2 ? [html`<strong>${kept(part)}</strong>`] : kept(part)));
}

/** Words with a short end behind a hyphen stay on one line: “sign-” and “in” read as two. */
export function kept(text: string): readonly (string | TemplateResult)[] {
  return text
    .split(/(\bsign-(?:in|out|up)s?\b)/i)
    .map((part, i) => (i % 2 ? html`<span class="kept">${part}</span>` : part));
}
