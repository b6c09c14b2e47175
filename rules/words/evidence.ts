import { failingPaths } from '../data/failing-paths.ts';
import type { ErrorPlace } from '../data/places.ts';
import { questions } from '../data/questions.ts';
import { workspaceById } from '../data/workspaces.ts';
import type { Evidence } from '../diagnosis.ts';
import type { Observation, PageKind } from '../observation/observation.ts';
import type { TrailPattern } from '../observation/trail.ts';
import { shownCode } from '../reading/code-families.ts';
import type { SignalKey } from '../signals.ts';
import { type Language, listWords, type Message, words } from './language.ts';
import { answerWords } from './wording.ts';

/** What a kind of page is called within a sentence. */
export const pageKinds: Readonly<Record<PageKind, string>> = {
  'entra-error': 'Microsoft’s sign-in error page',
  'entra-block': 'a block page of Microsoft’s sign-in',
  'entra-sign-in': 'Microsoft’s sign-in page',
  'entra-mfa': 'the second step of the sign-in',
  'entra-proof-up': 'the request to set up a second step',
  'entra-stay-signed-in': 'the question whether to stay signed in',
  'entra-consent': 'a request for consent or for an admin’s approval',
  'entra-other': 'a page of Microsoft’s sign-in',
  'personal-sign-in': 'the sign-in of personal accounts',
  'password-reset': 'the password reset page',
  'security-info': 'the security info page',
  'partner-center': 'a page of Partner Center',
  'partner-center-empty': 'a page of Partner Center that stayed empty',
  other: 'a page that you had looked at',
};

/** What a kind of account is called within a sentence. */
export const accountKinds: Readonly<Record<Observation['accountKind'], string>> = {
  work: 'a work account',
  personal: 'a personal account',
  unknown: 'an account of unknown kind',
};

/** What a kind of signal is called in a list of what was missing. */
const signalKinds: Readonly<Record<SignalKey, string>> = {
  code: 'a code',
  phrase: 'a known sentence',
  topic: 'what a mail tells',
  page: 'the kind of page',
  blockTitle: 'the title of the block page',
  concept: 'words of that meaning',
  place: 'a place for errors that speaks',
  unknownError: 'an error in unknown words',
  oauthError: 'the error of the sign-in',
  status: 'a status of the server',
  documentStatus: 'a status of the page itself',
  workspace: 'the workspace',
  failingPath: 'the address of a failure',
  account: 'the kind of account',
  answer: 'an answer',
  trail: 'the order of the pages',
  unclaimedCode: 'a code without a rule',
};

/** What an error place is called within a sentence. */
const placeNames: Readonly<Record<ErrorPlace, string>> = {
  'user-name': 'beside the field for the user name',
  password: 'beside the field for the password',
  'account-picker': 'above the list of accounts',
  'one-time-code': 'beside the field for a one-time code',
  'second-factor': 'at the second step of the sign-in',
  'second-factor-code': 'beside the field for the code of the second step',
  passkey: 'at the sign-in with a passkey',
  'remote-sign-in': 'at the sign-in with an app',
  'security-code': 'beside the field for a security code',
  abuse: 'on the page about a closed account',
  federation: 'on your company’s own sign-in page',
  'sign-in-box': 'in the box of the sign-in page',
  'error-page': 'on an error page',
  bar: 'in a message bar',
  dialog: 'in a dialog',
  page: 'in place of the content',
};

const trails: Readonly<Record<TrailPattern, string>> = {
  'sign-in-loop':
    'Partner Center and the sign-in sent this tab back and forth **three times** within minutes.',
  'sent-home': 'The same page turned into the home page **twice** within seconds.',
  'mfa-in-session': 'You were in Partner Center already when the second step was asked for.',
  'into-customer': 'You came from the pages about customers: the sign-in is for the tenant of a customer.',
};

const sentences = {
  code: 'The page shows the code **{value}**.',
  'block-page': 'The page says that a policy refused the sign-in (page {value}).',
  'oauth-error': 'The sign-in came back with the error **{value}**.',
  status: 'The server answered with the status **{value}**.',
  page: 'The page is {value}.',
  account: 'You are in with {value}.',
  path: 'The address belongs to **{value}**.',
  'failing-path': 'The address is the one for **{value}**.',
  phrase: 'The page holds a sentence known as “{value}”.',
  'phrase-inferred': 'The page holds a sentence that looks like “{value}”; its wording is not confirmed.',
  concept: 'The page says that something was refused or failed, in words that mean “{value}”.',
  place: 'The page says something in a place where Microsoft shows errors: {value}.',
  'unknown-error': 'The page shows an error in words that are not known here.',
  address: 'The address, not the page, says **{value}**.',
  topic: 'The text speaks of it: “{value}”.',
  answer: 'You said: {question} **{value}**',
} as const;

/** Every word of this file but the names of phrases. */
export const evidenceTexts: readonly string[] = [
  ...Object.values(pageKinds),
  ...Object.values(accountKinds),
  ...failingPaths.map(({ name }) => name),
  ...Object.values(signalKinds),
  ...Object.values(placeNames),
  ...Object.values(trails),
  ...Object.values(sentences),
];

/** "a code and the workspace": which kinds of signal were missing. */
export function signalWords(language: Language, missing: readonly SignalKey[]): string {
  const kinds = missing.map((key) => language.translate(signalKinds[key]));
  return listWords(language, kinds, 'conjunction');
}

const inferred = /:inferred$/;

/** One sign in a sentence, `**` around what was seen. Ids without words are shown as they are. */
export function evidenceWords(language: Language, { kind, value }: Evidence): string {
  if (kind === 'trail') return language.translate(trails[value as TrailPattern] ?? value);
  if (kind === 'answer') return words(language, answerMessage(language, value));
  const sentence = kind === 'phrase' && inferred.test(value) ? 'phrase-inferred' : kind;
  return words(language, {
    text: sentences[sentence],
    values: { value: shownValue(language, kind, value) },
  });
}

function shownValue(language: Language, kind: Evidence['kind'], value: string): string | Message {
  switch (kind) {
    case 'page':
      return { text: pageKinds[value as PageKind] ?? value };
    case 'account':
      return { text: accountKinds[value as Observation['accountKind']] ?? value };
    case 'path':
      return { text: workspaceById(value)?.name ?? value };
    case 'failing-path':
      return { text: failingPaths.find(({ id }) => id === value)?.name ?? value };
    case 'phrase':
    case 'concept':
    case 'topic':
      return phraseWords(language, value);
    case 'place':
      return { text: placeNames[value as ErrorPlace] ?? value };
    case 'code':
      return shownCode(value);
    default:
      return value;
  }
}

/** The table of sentences is large and belongs to the observer; its ids are plain enough to be read. */
export function phraseWords(language: Language, mark: string): string {
  return language.translate(mark.replace(inferred, '').replaceAll('-', ' '));
}

/** @param said `globalAdmin=no` */
function answerMessage(language: Language, said: string): Message {
  const [id = '', answer = ''] = said.split('=');
  if (!Object.hasOwn(questions, id)) return { text: sentences.answer, values: { question: '', value: said } };
  const question = id as keyof typeof questions;
  const values = {
    question: { text: questions[question].text },
    value: answerWords(language, question, answer),
  };
  return { text: sentences.answer, values };
}
