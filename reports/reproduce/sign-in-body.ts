import type { ErrorPlace } from '../../rules/data/places.ts';
import type { Observation, PageKind } from '../../rules/observation/observation.ts';
import { around, element } from './markup.ts';
import { codeLines, idRows, nameRows, placeWords, sentencesOf } from './said.ts';

/** The pages of a sign-in: one box in the middle, whoever's page it is. */

/** What such a page is about, in words of ours. Each has to be a heading that says nothing of a failure. */
const titles: Partial<Record<PageKind, string>> = {
  'entra-mfa': 'Second step',
  'entra-proof-up': 'More information',
  'entra-stay-signed-in': 'Stay signed in?',
  'entra-consent': 'Permissions',
  'password-reset': 'Reset your password',
  'security-info': 'Security info',
};

/** The element in which Microsoft's pages show an error of the place. */
const elements: Partial<Record<ErrorPlace, Readonly<Record<string, string>>>> = {
  'user-name': { id: 'usernameError' },
  password: { id: 'passwordError' },
  'account-picker': { id: 'tileError' },
  'one-time-code': { id: 'idTD_OTCC_Error_OTC' },
  'second-factor': { id: 'idDiv_SAOTCS_Error_OTC' },
  'second-factor-code': { id: 'idDiv_SAOTCC_Error_OTC' },
  passkey: { id: 'fidoError' },
  'remote-sign-in': { id: 'remoteLoginError' },
  'security-code': { id: 'iVerifyCodeError' },
  abuse: { id: 'serviceAbuseLandingTitle' },
  federation: { id: 'errorText' },
  'error-page': { id: 'service_exception_message' },
};

/** Where somebody types, drawn: a field would be one more that could be read. */
const fields: readonly PageKind[] = ['entra-sign-in', 'entra-mfa', 'personal-sign-in', 'password-reset'];

/** The box of a sign-in page, with what it says. */
export function signInBody(seen: Observation): string {
  const title = titles[seen.page] ?? 'Sign in';
  const failing = [...sentences(seen), ...spoken(seen), ...codes(seen)];
  const drawn = fields.includes(seen.page) ? ['<div class="field"></div><div class="button"></div>'] : [];
  const details = [...nameRows(seen), ...idRows(seen)];
  return around('main', { class: 'box' }, [
    '<div class="mark"></div>',
    ...(isHeaded(seen) ? [] : [element('h1', {}, title)]),
    ...failing,
    ...drawn,
    ...(details.length > 0 ? [around('div', { class: 'details' }, details)] : []),
  ]);
}

/** Below its heading a page of consent shows the names and words of others: what it says itself is the heading. */
function isHeaded({ page, phrases, places }: Observation): boolean {
  return (page === 'entra-consent' && phrases.length > 0) || places?.includes('page') === true;
}

function sentences(seen: Observation): string[] {
  return sentencesOf(seen).map(({ words, place, unknown }) => {
    if (place) return element('div', { id: place, class: unknown ? 'unknown' : 'said' }, words);
    return seen.page === 'entra-consent'
      ? element('h1', {}, words)
      : element('div', { role: 'alert' }, words);
  });
}

/** The places that spoke; one without a place of its own is an alert. */
function spoken(seen: Observation): string[] {
  const { words, kind } = placeWords(seen);
  const places = seen.places ?? (seen.concepts || seen.unknownError ? ['sign-in-box'] : []);
  return places.map((place) => {
    if (place === 'page') return element('h1', { class: kind }, words);
    const known = elements[place as ErrorPlace];
    return element('div', known ? { ...known, class: kind } : { role: 'alert', class: kind }, words);
  });
}

/** An error page says its codes in one element, a block page in rows; elsewhere only an alert is the page's own word. */
function codes(seen: Observation): string[] {
  return codeLines(seen).map((line, index) => {
    if (seen.page === 'entra-block') return element('div', { class: 'row' }, line);
    if (seen.page !== 'entra-error') return element('div', { role: 'alert' }, line);
    return element('div', { class: 'said', ...(index === 0 && elements['error-page']) }, line);
  });
}
