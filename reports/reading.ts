import { catalog } from '../rules/catalog/index.ts';
import { entraCodes } from '../rules/data/entra-codes.ts';
import { type TopicId, topics } from '../rules/data/topics.ts';
import { addressesIn } from '../rules/reading/addresses.ts';
import { codesOfProse } from '../rules/reading/codes.ts';
import { idsIn } from '../rules/reading/ids.ts';
import { codesMeantIn } from '../rules/reading/numbers.ts';
import { plain } from '../rules/reading/plain.ts';
import { isShort, type Sentence, sentencesOfProse, type Where } from '../rules/reading/sentences.ts';
import { type Told, toldIn } from '../rules/reading/topics.ts';
import { whosePage } from '../rules/reading/whose-page.ts';
import { unquoted } from './mail.ts';
import { type Quoted, quotedIn } from './quoted.ts';

/** A known sentence, and the family of pages that it stands on. */
export type Found = Sentence & { readonly where: Where };

/** Codes that a rule explains. */
const explained = new Set(catalog.flatMap(({ signals }) => signals.flatMap(({ code }) => code ?? [])));

const families: readonly Where[] = ['entra', 'partner-center', 'personal', 'password'];

/** What people tell of any page that fails. */
const general: readonly TopicId[] = [
  'partner-center-fault',
  'sign-in-fault',
  'access-denied',
  'pages-missing',
];

/** Everything that one message says. */
export interface Reading {
  readonly lines: readonly string[];
  readonly flat: string;
  readonly codes: readonly string[];
  /** Whether the codes are codes beyond doubt. */
  readonly sure: boolean;
  readonly found: readonly Found[];
  readonly addresses: ReturnType<typeof addressesIn>;
  readonly told: Told;
  /** Where nothing else is known: what it quotes of a page in other words. */
  readonly quoted: Quoted | undefined;
}

/** @param message its lines, as they were written */
export function readingOf(message: readonly string[]): Reading {
  const lines = message.map(unquoted).map(plain).filter(Boolean);
  const flat = lines.join(' ');
  const addresses = addressesIn(flat);
  const told = toldIn(lines.join('\n'));
  const elsewhere = told.elsewhere || (told.about === undefined && namesOtherSite(flat));
  const isAboutMicrosoft = told.about !== undefined || addresses.length > 0 || namesIds(flat);
  const found = families
    .flatMap((where) => sentencesOfProse(where, lines).map((sentence) => ({ ...sentence, where })))
    .filter((sentence) => isOfPartnerCenter(sentence, told, elsewhere));
  const { codes, sure } = codesMeantIn(flat, codesOfProse(flat, knownCode), { isAboutMicrosoft, elsewhere });
  const isSilent = codes.length + found.length === 0 && !elsewhere && !told.words.includes('notNow');
  const quoted = isSilent ? quotedIn(lines, isPersonal(told) ? 'personal' : told.about) : undefined;
  // A sentence of the sign-in says more than "try again"; what people tell says more than a class of failure.
  const isGeneral = told.topics.every((topic) => general.includes(topic));
  const counts = told.topics.length === 0 || (isGeneral && quoted?.page !== 'partner-center');
  const topics = elsewhere || (quoted && counts) ? [] : told.topics;
  return {
    lines,
    flat,
    codes,
    sure,
    found,
    addresses,
    told: { ...told, topics },
    quoted: counts ? quoted : undefined,
  };
}

/**
 * Partner Center's short sentences ("Access denied") stand on the pages of everybody: among other words they count
 * beside its name, alone unless something else is named. What a program was told is no page, and other sentences are not
 * Microsoft's where only something else is named.
 */
function isOfPartnerCenter(
  sentence: Found,
  { topics: told, about, words }: Told,
  elsewhere: boolean,
): boolean {
  if (sentence.where !== 'partner-center') return about !== undefined || !elsewhere;
  if (told.some((topic) => topics[topic].about === 'tool')) return false;
  if (!sentence.inferred || !isShort(sentence)) return about === 'partner' || !elsewhere;
  return about === 'partner' && !words.includes('notNow');
}

/** Whether it is about the account of a person, not of a company. */
function isPersonal({ words }: Told): boolean {
  return words.includes('personalAccount') || words.includes('microsoftAccount');
}

/** A mere number is a code where Entra lists it, or where a rule explains it. */
function knownCode(digits: string): string | undefined {
  if (Object.hasOwn(entraCodes, `AADSTS${digits}`)) return `AADSTS${digits}`;
  return [`PC_${digits}`, `LIVE_${digits}`].find((code) => explained.has(code));
}

/** Whether a page is named that is not Microsoft's. */
function namesOtherSite(text: string): boolean {
  return [...text.slice(0, 20_000).matchAll(/https?:\/\/([a-z0-9.-]{1,200})/gi)].some(
    ([, host = '']) =>
      whosePage({ protocol: 'https:', hostname: host.toLowerCase(), port: '', username: '' }) === 'other',
  );
}

/** Entra's ids stand beside Entra's codes. */
function namesIds(text: string): boolean {
  const { requestId, correlationId } = idsIn(text);
  return requestId !== undefined || correlationId !== undefined;
}
