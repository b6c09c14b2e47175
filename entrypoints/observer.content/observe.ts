import { oauthErrors } from '../../rules/data/oauth-errors.ts';
import type { Observation } from '../../rules/observation/observation.ts';
import { distinct, entraCodes } from '../../rules/reading/codes.ts';
import { type Marks, marksIn } from '../../rules/reading/marks.ts';
import { redactPath } from '../../rules/reading/path.ts';
import { fitting } from './fitting.ts';
import { readerFor } from './hosts.ts';
import type { Address, Page } from './page.ts';
import { parametersOf } from './partner-center-tie.ts';
import type { PageFacts, Reader } from './reader.ts';
import { readOther } from './readers/other.ts';

export type { Page } from './page.ts';

/** An observation, with the marks of the account and the tenant that the page names. */
export interface Seen {
  readonly observation: Observation;
  readonly marks: Marks;
}

/**
 * What a page shows, as allow-listed facts: no judgement, no free text. Reads the document and nothing else of the
 * page: no input, no cookie, no storage.
 *
 * @returns undefined for addresses that are no web page
 */
export function observe(page: Page): Observation | undefined {
  return observeWithMarks(page)?.observation;
}

/** The same, with marks. */
export function observeWithMarks(page: Page): Seen | undefined {
  const { url, document } = page;
  if (!url.protocol.startsWith('http')) return undefined;
  const reader = readerFor(url);
  const read: Reader = reader ?? readOther;
  const { unkept, ...facts } = read(page);
  const address = reader && isFailingOrEmpty(facts) ? errorInAddress(url) : undefined;
  const language = languageOf(document);
  const observation: Observation = {
    v: 1,
    at: new Date(page.now).toISOString(),
    // The name of another host can be the name of a company.
    ...(reader ? { host: url.hostname, ...redactPath(url.pathname) } : { host: 'other', path: '/' }),
    accountKind: 'unknown',
    partnerCenter: { is: 'unknown' },
    statuses: page.statuses
      .slice(0, 8)
      .map((one) => (one.path ? { ...one, path: redactPath(one.path).path } : one)),
    ...(language && { language }),
    ...facts,
    ...(address && { address }),
    codes: distinct(facts.codes).slice(0, 8),
  };
  return { observation, marks: unkept ? marksIn(unkept.errorText, unkept.tenantSegment) : {} };
}

/**
 * Whether the page itself is a failure, or says nothing. On a page that works the address says nothing: anybody can send
 * somebody to one with an error in it.
 */
function isFailingOrEmpty({ page, codes, phrases, places }: PageFacts): boolean {
  const fails = codes.length > 0 || phrases.length > 0 || places !== undefined;
  return fails || page === 'partner-center-empty' || page === 'entra-error';
}

/** An error that a sign-in carried back to the application in the query or the fragment. Cancelled by the person: none. */
function errorInAddress(url: Address): Observation['address'] {
  if (!(url.search + url.hash).includes('error=')) return undefined;
  const parameters = parametersOf(url);
  const oauthError = parameters.get('error') ?? '';
  if (!oauthErrors.has(oauthError) || parameters.get('error_subcode') === 'cancel') return undefined;
  return {
    oauthError,
    codes: entraCodes((parameters.get('error_description') ?? '').slice(0, 2000)).slice(0, 4),
  };
}

function languageOf(document: Document): string | undefined {
  return fitting(
    /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/,
    document.head?.querySelector('meta[name="LocLC" i]')?.getAttribute('content') ||
      document.documentElement?.getAttribute('lang'),
  );
}
