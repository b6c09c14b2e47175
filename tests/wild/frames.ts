import type { Who } from '../../rules/people.ts';

/** A page of the wild: what somebody reported in public, in words and markup of our own. */
export interface WildPage {
  readonly id: string;
  readonly family: string;
  /** Of the words on the page, as in `lang`. */
  readonly language: string;
  /** Where the failure is reported or described; of a quiet page, what it shows. */
  readonly source: string;
  readonly url: string;
  readonly html: string;
  /** Any of these may stand first; empty: nothing is wrong, and nothing may be claimed. */
  readonly who: readonly Who[];
  /** A host on which the observer looks only when it is asked. */
  readonly asked?: true;
}

/** What most pages of a family have in common. */
export const pagesOf =
  (family: string, url: string) =>
  (pages: readonly (Omit<WildPage, 'family' | 'url'> & { readonly url?: string })[]): WildPage[] =>
    pages.map((page) => ({ family, url, ...page }));

const toPartnerCenter = 'redirect_uri=https%3A%2F%2Fpartner.microsoft.com%2Fdashboard%2Fhome';
export const entraUrl = `https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=11111111-2222-3333-4444-555555555555&${toPartnerCenter}&response_type=id_token`;
/** A sign-in for an application that is not Microsoft's. */
export const otherUrl =
  'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=66666666-7777-8888-9999-000000000000&redirect_uri=https%3A%2F%2Ftools.contoso.example%2F&response_type=code';
export const liveUrl = `https://login.live.com/oauth20_authorize.srf?client_id=x&${toPartnerCenter}`;
export const resetUrl = 'https://passwordreset.microsoftonline.com/';
export const infoUrl = 'https://mysignins.microsoft.com/security-info';
export const dashboard = (path: string, locale = 'en-us') =>
  `https://partner.microsoft.com/${locale}/dashboard/${path}`;

const page = (lang: string, head: string, body: string) =>
  `<!DOCTYPE html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
const footer =
  '<div id="footer" role="contentinfo"><a href="#">Terms</a> <a href="#">Privacy</a> <a id="moreOptions" role="button" href="#">...</a></div>';

/** A page of Entra without fields: an error, a refusal, a question. */
export function entra(lang: string, pageId: string, box: string, config?: object): string {
  const script = config ? `<script>//<![CDATA[\n$Config=${JSON.stringify(config)};\n//]]></script>` : '';
  const head = `<title>Sign in to your account</title><meta name="PageID" content="${pageId}"><meta name="LocLC" content="${lang}">${script}`;
  return page(lang, head, `<div id="lightbox" role="main">${box}</div>${footer}`);
}

export const heading = (text: string) => `<div role="heading" aria-level="1">${text}</div>`;
const field = '<input type="text" name="entry"><button data-testid="primaryButton">→</button>';

/** A step of the sign-in with its field, and one element that speaks. */
export const step = (lang: string, title: string, element: string, pageId = 'ConvergedSignIn') =>
  entra(lang, pageId, `${heading(title)}${element}${field}`, { pgid: pageId, sErrorCode: '50058' });

/** The element in which the sign-in says what went wrong. */
export const place = (id: string, text: string) => `<div id="${id}" class="error">${text}</div>`;
export const alert = (text: string) => `<div role="alert" aria-live="assertive">${text}</div>`;

/** A page of login.live.com or account.live.com. */
export const live = (lang: string, title: string, body: string) =>
  page(lang, '<title>Microsoft account</title>', `<div id="inner"><h1>${title}</h1>${body}</div>${footer}`);
export const liveStep = (lang: string, title: string, element: string) => live(lang, title, element + field);

/** passwordreset.microsoftonline.com, mysignins.microsoft.com, and a company's AD FS. */
export const box = (lang: string, title: string, body: string) =>
  page(lang, `<title>${title}</title>`, `<div id="content"><h1>${title}</h1>${body}</div>`);

/** Partner Center around its content. */
export const partnerCenter = (lang: string, main: string) =>
  page(
    lang,
    '<title>Partner Center</title>',
    `<header role="banner">Partner Center <input type="search"> <button aria-label="Settings"></button></header>
<nav><a href="#">Home</a> <a href="#">Customers</a></nav><div role="navigation" class="breadcrumb">Home</div><main>${main}</main>`,
  );
export const bar = (text: string, kind = 'error') =>
  `<div class="ms-MessageBar ms-MessageBar--${kind}" role="${kind === 'error' ? 'alert' : 'status'}"><i data-icon-name="${kind === 'error' ? 'ErrorBadge' : 'Info'}"></i><span>${text}</span></div>`;
export const dialog = (title: string, text: string, role = 'alertdialog') =>
  `<div role="${role}" aria-modal="true"><h2>${title}</h2><p>${text}</p><button>OK</button></div>`;
export const shell = (text: string, id = '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0') =>
  `<div class="page">${text}<p>Correlation ID: ${id}</p><p>Timestamp: 2026-11-02T08:14:09Z</p></div>`;
