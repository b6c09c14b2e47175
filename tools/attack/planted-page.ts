import fc from 'fast-check';
import { hostFamilies } from '../../rules/reading/hosts.ts';
import { type Secret, secrets, written } from './secrets.ts';

/** A page of one of the known hosts, or of another one, with secrets wherever a page can carry something. */
export interface PlantedPage {
  readonly url: string;
  readonly referrer: string;
  readonly head: string;
  readonly body: string;
  /** Paths of requests that failed. */
  readonly paths: readonly string[];
  readonly planted: readonly Secret[];
}

const asText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Sentences in which the real pages name people, tenants and addresses. */
const sentences: readonly ((x: string) => string)[] = [
  (x) =>
    `AADSTS50020: User account '${x}' from identity provider 'live.com' does not exist in tenant '${x}' and cannot access the application '${x}'(${x}) in that tenant.`,
  (x) =>
    `AADSTS50105: The signed in user '${x}' is not assigned to a role for the application '${x}'(Partner).`,
  (x) => `AADSTS90002: Tenant '${x}' not found.`,
  (x) => `AADSTS700016: Application with identifier '${x}' was not found in the directory '${x}'.`,
  (x) => `Access denied for ${x}. Please contact your company’s global admin.`,
  (x) => `App name: ${x}`,
  (x) => `App id: ${x}`,
  (x) => `IP address: ${x}`,
  (x) => `Device identifier: ${x}`,
  (x) => `Device state: ${x}`,
  (x) => `Tenant: ${x}`,
  (x) => `Object ID ${x}`,
  (x) => `Message: AADSTS50020: ${x}`,
  (x) => `Error Code: ${x}`,
  (x) => `Request Id: ${x.slice(0, 20)} ${x}`,
  (x) => `Timestamp: ${x}`,
  (x) => `code: ${x}`,
  (x) => `You are signed in as ${x}`,
  (x) => x,
];

/** Elements in which a piece of text can stand. */
const frames: readonly ((text: string) => string)[] = [
  (text) => `<p>${text}</p>`,
  (text) => `<div role="alert">${text}</div>`,
  (text) => `<h1>${text}</h1>`,
  (text) => `<main><div class="error-message">${text}</div></main>`,
  (text) => `<ul><li>${text}</li></ul>`,
  (text) => `<table><tr><td>${text}</td></tr></table>`,
  (text) => `<div id="service_exception_message">${text}</div>`,
  (text) => `<div id="passwordError">${text}</div>`,
  (text) => `<p><span>${text.slice(0, 9)}</span><b>${text.slice(9)}</b></p>`,
  (text) => `<div style="display: none">${text}</div>`,
];

/** Places that are no text of the page. */
const places: readonly ((x: string) => string)[] = [
  (x) => `<input value="${x}"><input type="password" value="${x}"><textarea>${x}</textarea>`,
  (x) => `<select><option>${x}</option></select><div contenteditable="true">${x}</div>`,
  (x) => `<div role="textbox" aria-label="${x}">${x}</div>`,
  (x) => `<a href="https://evil.example/?${x}#${x}" title="${x}">more</a>`,
  (x) => `<div id="${x}" class="error ${x}" data-testid="alert ${x}" aria-label="${x}">AADSTS53003: no</div>`,
  (x) => `<!-- ${x.replaceAll('--', '')} --><template>${x}</template><noscript>${x}</noscript>`,
  (x) => `<img alt="${x}" src="data:,${x}"><iframe srcdoc="${x}"></iframe><svg><title>${x}</title></svg>`,
  (x) => `<div lang="${x}" role="${x}">Access denied</div>`,
];

/** What the head can hold. `pgid`, `PageID` and `LocLC` are kept where they look like what they are. */
const heads: readonly ((x: string) => string)[] = [
  (x) => `<title>${x}</title>`,
  (x) => `<meta name="PageID" content="${x}"><meta name="LocLC" content="${x}">`,
  (x) => `<meta name="description" content="${x}">`,
  (x) =>
    `<script>$Config={"sPOST_Username":"${x}","pgid":"${x}","sErrorCode":"${x}","iErrorCode":53003,"iErrorTitle":5,"strServiceExceptionMessage":"AADSTS50020: User account '${x}' does not exist in tenant '${x}'","urlPost":"/${x}/login"};</script>`,
  (x) => `<script>$Config={"pgid":"ConvergedError","sTenantBranding":"${x}","sErrTxt":"${x}"};</script>`,
];

const parameters =
  'code id_token access_token SAMLResponse state client_info login_hint username error error_description error_uri redirect_uri wreply client_id session_state nonce domain_hint'.split(
    ' ',
  );

const path = (x: string) => x.replace(/[/?#]/g, '');
const words = ['common', 'dashboard', 'oauth2', 'error', 'login', 'en-us', 'commerce', 'customers'];

export const plantedPages: fc.Arbitrary<PlantedPage> = fc
  .record({
    host: fc.constantFrom(...Object.keys(hostFamilies), 'adfs.contoso.example'),
    planted: fc.array(secrets, { minLength: 8, maxLength: 8 }),
    write: fc.array(written, { minLength: 8, maxLength: 8 }),
    word: fc.constantFrom(...words),
    parameter: fc.constantFrom(...parameters),
    other: fc.constantFrom(...parameters),
    head: fc.constantFrom(...heads),
    texts: fc.array(fc.tuple(fc.constantFrom(...sentences), fc.constantFrom(...frames)), {
      minLength: 3,
      maxLength: 3,
    }),
    place: fc.constantFrom(...places),
    ids: fc.boolean(),
  })
  .map(({ host, planted, write, word, parameter, other, head, texts, place, ids }) => {
    const [a, b, c, d, e, f, g, h] = planted.map(({ text }, i) => write[i]?.(text) ?? text) as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const spoken = [d, e, f].map((x, i) => {
      const [sentence, frame] = texts[i] ?? [String, String];
      return frame(asText(sentence(x)));
    });
    return {
      url: new URL(
        `https://${host}/${word}/${path(a)}/${encodeURIComponent(b)}?${parameter}=${encodeURIComponent(b)}&${c}#${other}=${encodeURIComponent(c)}&x=${a}`,
      ).href,
      referrer: `https://partner.microsoft.com/${path(a)}?${b}`,
      head: head(asText(g)),
      body: `${ids ? supportRows : ''}${spoken.join('')}${place(asText(h))}`,
      paths: [`/${path(c)}/${word}`, `/dashboard/${encodeURIComponent(d)}`],
      planted,
    };
  });

/** These two are kept, and nothing else that looks like them. */
export const keptIds = {
  requestId: '7d3c91e4-5b0a-4f6e-9a2d-c48e17b3f965',
  correlationId: 'b96e02d7-1c8f-4a35-8e70-3fd5a9c6412b',
};
const supportRows = `<p>Request Id: ${keptIds.requestId}</p><p>Correlation Id: ${keptIds.correlationId}</p><p>Timestamp: 2026-11-21T08:00:00Z</p>`;
