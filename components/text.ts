import { html, type TemplateResult } from 'lit';

/**
 * Every word of the interface, in one table, so that a language is one more table. The words of the rules are in
 * rules/catalog. `{name}` is filled in, `**label**` is shown strong where the place says `rich`.
 */
const words = {
  product: 'Sign-in help',
  looking: 'Looking at the page…',
  recognised: 'Recognised',
  possible: 'Possible',
  fromAnswer: 'From your answer',
  whoDoesIt: 'Who does it:',
  takes: 'takes {time}',
  otherWays: 'Other ways',
  whyThis: 'Why this?',
  sources: 'Compared with',
  sourceDates: 'article of {dated}, compared {checked}',
  opensNewTab: '(opens in a new tab)',

  oneQuestion: 'One question decides',
  fitsBetter: 'To fit the steps to you',
  moreQuestions: 'More questions ({count})',
  youSaid: 'You said:',
  change: 'Change',
  changeAnswer: 'Change the answer to: {question}',
  startOver: 'Start over',
  yourAnswers: 'Your answers',

  nothingTitle: 'No known problem on this page',
  nothingSays: 'This page shows none of the sign-in and access problems that are known here.',
  guideSays: 'Something is wrong all the same? Say what brings you here.',
  guideUnreadable: 'You can still get help: say what brings you here.',
  noAnswerTitle: 'No steps for that yet',
  noAnswerSays: 'Start over, or ask Microsoft’s partner support.',

  unreadableTitle: 'This page cannot be read',
  'not-covered': 'It is not one that this extension reads by itself, or the browser does not let it.',
  reload:
    'It was open before the extension was installed or updated, or the browser holds the extension back here. Reload the page, then open this again.',
  refused:
    'The browser did not allow it: it is one of the browser’s own pages, or your organisation keeps extensions out.',
  silent: 'It does not answer. Reload the page, then open this again.',
  lookOnce: 'Look at this page once',

  elsewhere:
    'This sign-in is for another application, not for Partner Center. What follows explains the message all the same.',

  passOn: 'Details to pass on',
  passOnSays: 'Whoever helps you can find the failed sign-in with these.',
  copy: 'Copy',
  copySteps: 'Copy these steps',
  copied: 'Copied',
  copyFailed: 'Not copied: select the lines and copy them.',
  code: 'Code',
  requestId: 'Request Id',
  correlationId: 'Correlation Id',
  timestamp: 'Timestamp',

  statusFinding: '{label}: {title}. First step to try: {fix}.',
  statusMore: 'And {count} more.',
  statusNothing: 'Nothing recognised on this page.',
  makeReport: 'Make a report',
  deskPage: 'Help desk page',
  privacy: 'Works on this computer only. Nothing is sent.',

  'evidence-code': 'The page shows the code **{value}**.',
  'evidence-block-page': 'The page says that a policy refused the sign-in (page {value}).',
  'evidence-oauth-error': 'The sign-in came back with the error **{value}**.',
  'evidence-status': 'The server answered with the status **{value}**.',
  'evidence-trail-sign-in-loop':
    'Partner Center and the sign-in sent this tab back and forth **three times** within minutes.',
  'evidence-trail-sent-home': 'The same page turned into the home page **twice** within seconds.',
  'evidence-trail-mfa-in-session': 'You were in Partner Center already when the second step was asked for.',
  'evidence-page': 'The page is {value}.',
  'evidence-account': 'You are in with {value}.',
  'evidence-path': 'The address belongs to **{value}**.',
  'evidence-phrase': 'The page holds a sentence known as “{value}”.',
  'evidence-phrase-inferred':
    'The page holds a sentence that looks like “{value}”; its wording is not confirmed.',
  'evidence-answer': 'You said: {question} **{value}**',

  'account-work': 'a work account',
  'account-personal': 'a personal account',
  'account-unknown': 'an account of unknown kind',

  'page-entra-error': 'Microsoft’s sign-in error page',
  'page-entra-block': 'a block page of Microsoft’s sign-in',
  'page-entra-sign-in': 'Microsoft’s sign-in page',
  'page-entra-mfa': 'the second step of the sign-in',
  'page-entra-proof-up': 'the request to set up a second step',
  'page-entra-stay-signed-in': 'the question whether to stay signed in',
  'page-entra-consent': 'a request for consent or for an admin’s approval',
  'page-entra-other': 'a page of Microsoft’s sign-in',
  'page-personal-sign-in': 'the sign-in of personal accounts',
  'page-password-reset': 'the password reset page',
  'page-security-info': 'the security info page',
  'page-partner-center': 'a page of Partner Center',
  'page-partner-center-empty': 'a page of Partner Center that stayed empty',
  'page-other': 'a page that you had looked at',
} as const;

export type WordId = keyof typeof words;

/** The words with the values filled in. A value is text, never markup. */
export function say(id: WordId, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(words[id], values);
}

/** Fills `{name}`; a name without a value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Without the marks around labels. */
export function unmarked(text: string): string {
  return text.replaceAll('**', '');
}

/** `**label**` as <strong>. Everything passes through Lit's bindings, so text stays text. */
export function rich(text: string): readonly (string | TemplateResult)[] {
  return text.split(/\*\*(.+?)\*\*/g).map((part, i) => (i % 2 ? html`<strong>${part}</strong>` : part));
}

const dateParts = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
/** Made once, when it is first needed: making one takes longer than a hundred uses of it. */
const formats: { month?: Intl.DateTimeFormat; day?: Intl.DateTimeFormat } = {};

/** "20 Jul 2022", "Oct 2023" of a date without a day; a year alone stays as it is. */
export function dateWords(date: string): string {
  const parts = /^\d{4}-\d\d(-\d\d)?$/.exec(date);
  if (!parts) return date;
  formats.month ??= new Intl.DateTimeFormat('en-GB', dateParts);
  formats.day ??= new Intl.DateTimeFormat('en-GB', { ...dateParts, day: 'numeric' });
  return (parts[1] ? formats.day : formats.month).format(new Date(date));
}
