import type { Observation, PageKind } from '../rules/observation/observation.ts';
import { accountKindIn } from '../rules/reading/account-kind.ts';
import { returnsToPartnerCenter } from '../rules/reading/addresses.ts';
import { tieInText } from '../rules/reading/application.ts';
import { type CodeFamily, familyOfCode } from '../rules/reading/code-families.ts';
import { familyOf } from '../rules/reading/hosts.ts';
import { idsIn } from '../rules/reading/ids.ts';
import { markOf, type Where } from '../rules/reading/sentences.ts';
import { linesOf, withoutMarkup } from './mail.ts';
import { messagesOf } from './newest.ts';
import { type Found, type Reading, readingOf } from './reading.ts';

/** What a text does not say and a support desk would ask for. */
export type Missing = 'code' | 'request-id' | 'correlation-id' | 'timestamp' | 'page';

export interface FromText {
  readonly observation: Observation;
  readonly missing: readonly Missing[];
}

/** More than this of a thread is what was written before. */
const maxChars = 200_000;
/** Of a long thread, and of what a mail tells. */
const mostMessages = 20;
const mostTopics = 8;

/** The kind of page that sentences and codes of a family come from, where nothing says it more exactly. */
const pages: Readonly<Record<Where, PageKind>> = {
  entra: 'entra-error',
  'partner-center': 'partner-center',
  personal: 'personal-sign-in',
  password: 'password-reset',
};

/** Where codes of each family stand. */
const whereOfCode: Readonly<Record<CodeFamily, Where>> = {
  AADSTS: 'entra',
  SSPR_: 'password',
  PC_: 'partner-center',
  LIVE_: 'personal',
};

const pageOfPhrase: Readonly<Record<string, PageKind>> = {
  'more-information-required': 'entra-proof-up',
  'need-admin-approval': 'entra-consent',
  'user-name-unknown': 'entra-sign-in',
  'password-wrong': 'entra-sign-in',
  'account-temporarily-locked': 'entra-sign-in',
};

/**
 * What a pasted text says: a sentence of a page, the details that Entra copies, an e-mail, or only a code. The facts
 * are those of the observer; everything else of the text is dropped. Of a thread it is the newest message that has a
 * sign: what stands below is what was said before.
 *
 * @param now the time of the observation: when the page was seen is not known
 */
export function observationFromText(text: string, now: Date): FromText {
  const lines = linesOf(withoutMarkup(text.slice(0, maxChars)));
  const messages = messagesOf(lines).slice(0, mostMessages);
  const read = messages.map((message) => readingOf(message));
  const spoken = read.find(({ codes, found }) => codes.length > 0 || found.length > 0);
  const observation = observationOf(spoken ?? withTopics(read) ?? readingOf(lines), now);
  return { observation, missing: missingIn(observation) };
}

/** Whether a text says anything that a rule could rest on. */
export function hasSigns({ codes, phrases, topics = [], concepts = [] }: Observation): boolean {
  return codes.length + phrases.length + topics.length + concepts.length > 0;
}

/** The newest message that tells something in its own words. */
function withTopics(read: readonly Reading[]): Reading | undefined {
  return read.find(({ told, quoted }) => told.topics.length > 0 || quoted);
}

function observationOf(
  { lines, flat, codes, sure, found, addresses, told, quoted }: Reading,
  now: Date,
): Observation {
  const family = familyFrom(codes, found, addresses, accountKindIn(flat));
  const phrases = marksOf(found, family);
  const page =
    codes.length > 0 && !sure ? 'other' : (quoted?.page ?? pageFrom(codes, phrases, addresses, family));
  const topics = codes.length > 0 ? [] : told.topics.slice(0, mostTopics);
  return {
    v: 1,
    at: now.toISOString(),
    ...(addresses.find(({ host }) => !family || belongs(host, family)) ?? { host: 'other', path: '/' }),
    page,
    codes: [...codes],
    phrases,
    ...(topics.length > 0 && { topics }),
    ...(quoted && { concepts: [...quoted.concepts] }),
    statuses: [],
    ...idsIn(flat),
    accountKind: accountOf(page, flat),
    partnerCenter: tieOf(page, flat, lines),
  };
}

/** Which family of pages the text speaks of: by its codes, then its sentences, then its addresses. */
function familyFrom(
  codes: readonly string[],
  found: readonly Found[],
  addresses: readonly Pick<Observation, 'host'>[],
  account: Observation['accountKind'],
): Where | undefined {
  const [code] = codes;
  if (code) return whereOfCode[familyOfCode(code) ?? 'AADSTS'];
  const [longest] = found.toSorted((a, b) => b.text.length - a.text.length);
  if (!longest) return undefined;
  const tied = found.filter(({ text }) => text === longest.text).map(({ where }) => where);
  const named = tied.find((where) => addresses.some(({ host }) => belongs(host, where)));
  return named ?? (account === 'personal' && tied.includes('personal') ? 'personal' : longest.where);
}

function belongs(host: string, where: Where): boolean {
  const family = familyOf(host);
  return where === 'password' ? family === 'password-reset' || family === 'security-info' : family === where;
}

/** The same words on two families of pages count for the chosen one. */
function marksOf(found: readonly Found[], family: Where | undefined): string[] {
  const chosen = found.filter(({ where }) => where === family);
  const others = found.filter(
    ({ where, text }) => where !== family && chosen.every((one) => one.text !== text),
  );
  return [...new Set([...chosen, ...others].map(markOf))].slice(0, 8);
}

function pageFrom(
  codes: readonly string[],
  phrases: readonly string[],
  [address]: readonly Pick<Observation, 'host'>[],
  family: Where | undefined,
): PageKind {
  const [phrase = ''] = phrases;
  if (family === 'entra' && codes.length === 0) return pageOfPhrase[phrase] ?? pages.entra;
  if (family) return pages[family];
  const named = address && familyOf(address.host);
  if (!named) return 'other';
  if (named === 'entra') return 'entra-other';
  return named === 'personal' ? 'personal-sign-in' : named;
}

function accountOf(page: PageKind, text: string): Observation['accountKind'] {
  if (page === 'personal-sign-in') return 'personal';
  return page === 'password-reset' || page === 'security-info' ? 'work' : accountKindIn(text);
}

function tieOf(page: PageKind, text: string, lines: readonly string[]): Observation['partnerCenter'] {
  if (page === 'partner-center') return { is: 'yes' };
  if (returnsToPartnerCenter(text)) return { is: 'yes', by: 'redirect' };
  // Both: a sentence can be broken into lines, and the row of a block page is a line.
  return tieInText(`${text}\n${lines.join('\n')}`) ?? { is: 'unknown' };
}

/** What would help to be sure. Only sign-in pages show ids; elsewhere it is the address that helps. */
export function missingIn({ codes, phrases, host, page, ...ids }: Observation): Missing[] {
  const signIn = page.startsWith('entra-') || page === 'other';
  const missing: readonly [Missing, boolean][] = [
    ['code', codes.length === 0 && phrases.length === 0],
    ['request-id', signIn && !ids.requestId],
    ['correlation-id', signIn && !ids.correlationId],
    ['timestamp', signIn && !ids.timestamp],
    ['page', host === 'other' && !(codes.length > 0 && (ids.requestId || ids.correlationId))],
  ];
  return missing.filter(([, is]) => is).map(([id]) => id);
}
