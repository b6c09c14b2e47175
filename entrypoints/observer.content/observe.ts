import type { Observation } from '../../rules/observation/observation.ts';
import { distinct, entraCodes } from '../../rules/reading/codes.ts';
import { wordsIn } from '../../rules/reading/key.ts';
import { wordTable } from '../../rules/reading/known.ts';
import { type Marks, marksIn } from '../../rules/reading/marks.ts';
import { named } from '../../rules/reading/named.ts';
import { pathBy } from '../../rules/reading/path.ts';
import { fitting } from './fitting.ts';
import { readerFor } from './hosts.ts';
import type { Address, Page } from './page.ts';
import { parametersOf } from './partner-center-tie.ts';
import type { Reader } from './reader.ts';
import { readOther } from './readers/other.ts';

export type { Page } from './page.ts';

/**
 * What a page shows, as allow-listed facts: no judgement, no free text. Reads the document and nothing else of the
 * page: no input, no cookie, no storage.
 *
 * @returns undefined for addresses that are no web page
 */
export function observe(page: Page): Observation | undefined {
  const seen = observeWithMarks(page)?.observation;
  return seen && named(seen);
}

const words = wordsIn(wordTable);

function numberOf(word: string): string | undefined {
  const number = words(word);
  return number === undefined ? undefined : `#${number}`;
}

/** The same in numbers (see named.ts), with the marks of the account and the tenant that the page names. */
export function observeWithMarks(page: Page): { observation: Observation; marks: Marks } | undefined {
  const { url, document } = page;
  if (!url.protocol.startsWith('http')) return undefined;
  const reader = readerFor(url);
  const read: Reader = reader ?? readOther;
  const { unkept, ...facts } = read(page);
  const returned = (reader && returnedError(url)) || { codes: [] };
  const language = languageOf(document);
  const observation: Observation = {
    v: 1,
    at: `#${page.now}`,
    // The name of another host can be the name of a company.
    ...(reader ? { host: url.hostname, ...pathBy(numberOf, url.pathname) } : { host: 'other', path: '/' }),
    accountKind: 'unknown',
    partnerCenter: { is: 'unknown' },
    statuses: page.statuses
      .slice(0, 8)
      .map((one) => (one.path ? { ...one, path: pathBy(numberOf, one.path).path } : one)),
    ...(language && { language }),
    ...facts,
    ...returned,
    codes: distinct([...facts.codes, ...returned.codes]).slice(0, 8),
  };
  return { observation, marks: unkept ? marksIn(unkept.errorText, unkept.tenantSegment) : {} };
}

/** An error that a sign-in carried back to the application in the query or the fragment. Cancelled by the person: none. */
function returnedError(url: Address): { oauthError: string; codes: string[] } | undefined {
  if (!(url.search + url.hash).includes('error=')) return undefined;
  const parameters = parametersOf(url);
  const oauthError = fitting(/^[a-z_]{1,40}$/, parameters.get('error'));
  if (!oauthError || parameters.get('error_subcode') === 'cancel') return undefined;
  return { oauthError, codes: entraCodes((parameters.get('error_description') ?? '').slice(0, 2000)) };
}

function languageOf(document: Document): string | undefined {
  return fitting(
    /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/,
    document.head?.querySelector('meta[name="LocLC" i]')?.getAttribute('content') ||
      document.documentElement.getAttribute('lang'),
  );
}
