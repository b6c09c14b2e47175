import { describe, expect, test } from 'vitest';
import { observe } from '../../../entrypoints/observer.content/observe.ts';
import { htmlPage } from './html-page.ts';

const entra = 'https://login.microsoftonline.com/common/oauth2/authorize';
const partner = 'https://partner.microsoft.com/en-us/dashboard/referrals/v2/leads';
const see = (body: string, url: string, head = '') =>
  observe(htmlPage(`<html><head>${head}</head><body>${body}</body></html>`, url));

describe('codes on Entra pages', () => {
  test('a code is whole: 500121 is not 50012', () => {
    expect(see('<p>AADSTS500121: Authentication failed</p>', entra)?.codes).toEqual(['AADSTS500121']);
  });
  test('split over elements, with invisible characters and full-width forms', () => {
    expect(see('<p><span>AAD</span><b>STS</b>500\u200b20： no</p>', entra)?.codes).toEqual(['AADSTS50020']);
  });
  test('in a list or a table of an error page', () => {
    const page = '<meta name="PageID" content="ConvergedError">';
    expect(see('<ul><li>AADSTS50105: no</li></ul>', entra, page)?.codes).toEqual(['AADSTS50105']);
  });
  test('mentioned in a sentence is not a failure', () => {
    expect(see('<p>Call us when you see AADSTS50020 here.</p>', entra)?.codes).toEqual([]);
  });
  test('hidden is not shown', () => {
    expect(see('<p style="display: none">AADSTS50020: no</p>', entra)?.codes).toEqual([]);
  });
  test("Microsoft's look-up page of codes is not a failure", () => {
    expect(
      see('<main><p>AADSTS50020: no</p></main>', 'https://login.microsoftonline.com/error?code=50020')?.codes,
    ).toEqual([]);
  });
  test.each(['Error Code: 53003', 'Error Code：53003', 'ERROR CODE 53003'])(
    'the row "%s" of a block page',
    (row) => {
      expect(see(`<div>${row}</div>`, entra)).toMatchObject({ page: 'entra-block', codes: ['AADSTS53003'] });
    },
  );
});

describe('$Config', () => {
  const config = (json: string) => `<script>//<![CDATA[\n$Config=${json};\n//]]></script>`;
  const page = (id: string) => `<meta name="PageID" content="${id}">`;
  test('an error page that has not drawn itself yet', () => {
    const head =
      page('ConvergedError') + config('{"iErrorCode":50105,"strServiceExceptionMessage":"AADSTS50105: no"}');
    expect(see('', entra, head)).toMatchObject({ page: 'entra-error', codes: ['AADSTS50105'] });
  });
  test.each([
    ['ConvergedSignIn', '50058'],
    ['ConvergedTFA', '50076'],
    ['KmsiInterrupt', '50140'],
    ['ConvergedSignIn', '16000'],
  ])('%s carries %s while nothing is wrong', (id, code) => {
    expect(see('<main>Sign in</main>', entra, page(id) + config(`{"sErrorCode":"${code}"}`))?.codes).toEqual(
      [],
    );
  });
  test('a refused password counts while the page shows it, and no longer', () => {
    const head = page('ConvergedSignIn') + config('{"sErrorCode":"50126"}');
    expect(
      see('<main>Enter password<div id="passwordError">Falsch.</div></main>', entra, head)?.codes,
    ).toEqual(['AADSTS50126']);
    expect(
      see('<main>Enter password<div id="passwordError" hidden>Falsch.</div></main>', entra, head)?.codes,
    ).toEqual([]);
  });
  test('the title and description of a block page, in any language', () => {
    const head = config('{"iErrorTitle":5,"iErrorDescription":4,"iErrorCode":53003}');
    expect(see('<h1>これに対するアクセス権がありません</h1>', entra, head)).toMatchObject({
      page: 'entra-block',
      blockTitle: 5,
      blockDescription: 4,
      codes: ['AADSTS53003'],
    });
  });
});

describe('which account, which application', () => {
  const refused = (provider: string) =>
    `<p>AADSTS50020: User account 'a@b.example' from identity provider '${provider}' does not exist</p>`;
  test.each([
    ['live.com', 'personal'],
    ['https://sts.windows.net/7b2f9a30-0000-4000-8000-0123456789ab/', 'work'],
    ['google.com', 'unknown'],
  ])('identity provider %s: %s account', (provider, kind) => {
    expect(see(refused(provider), entra)?.accountKind).toBe(kind);
  });
  test.each([
    [`${entra}?redirect_uri=https%3A%2F%2Fpartner.microsoft.com%2F`, { is: 'yes', by: 'redirect' }],
    [`${entra}?client_id=fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd`, { is: 'yes', by: 'client-id' }],
    [`${entra}?redirect_uri=https%3A%2F%2Fapp.example%2F`, { is: 'no', by: 'redirect' }],
    [
      `${entra}?redirect_uri=https%3A%2F%2Fpartner.microsoft.com.evil.example%2F`,
      { is: 'no', by: 'redirect' },
    ],
    [
      `${entra}?redirect_uri=https%3A%2F%2Fadmin.microsoft.com%2F`,
      { is: 'no', by: 'redirect', portal: true },
    ],
    [`${entra}?redirect_uri=https%3A%2F%2Flogin.microsoftonline.com%2Fcommon`, { is: 'unknown' }],
    [`${entra}?client_id=11111111-2222-4333-8444-555555555555`, { is: 'unknown' }],
    [entra, { is: 'unknown' }],
  ])('%s', (url, tie) => {
    expect(see('<p>AADSTS50020: no</p>', url)?.partnerCenter).toEqual(tie);
  });
  test.each([
    ["AADSTS50105: the application 'a-b'(Microsoft Partner Center) is", { is: 'yes', by: 'app-name' }],
    ["AADSTS50105: the application 'a-b'(Power BI) is", { is: 'no', by: 'app-name', portal: true }],
  ])('%s', (text, tie) => {
    expect(see(`<p>${text}</p>`, entra)?.partnerCenter).toEqual(tie);
  });
});

describe('Partner Center', () => {
  const much = '<p>A sentence about customers and what they bought this year.</p>'.repeat(30);
  test.each([
    ['<main><h1>Access denied</h1></main>', ['access-denied']],
    [
      '<main><p>Access denied. Please contact your company’s global admin and ask them.</p></main>',
      ['access-denied-ask-global-admin'],
    ],
    [
      `<div role="alert">Error. Access has been blocked by Conditional Access policies.</div><main>${much}</main>`,
      ['customer-conditional-access'],
    ],
    ['<main><h1>Accès refusé</h1></main>', ['access-denied:inferred']],
    ['<main><h1>403 – Access denied</h1></main>', ['access-denied']],
    ['<main><p>Error: Access denied.</p></main>', ['access-denied']],
    // An element without attributes that is named after what it is.
    [`<main><message-bar>Access denied</message-bar>${much}</main>`, ['access-denied']],
  ])('%s', (body, phrases) => {
    expect(see(body, partner)?.phrases).toEqual(phrases);
  });
  test.each([
    ['a full page', `<main><p>Access denied</p>${much}</main>`],
    ['a table row', '<main><table><tr><td>Access denied</td></tr></table></main>'],
    ['a longer sentence', '<main><p>Access denied or granted: how roles work</p></main>'],
    ['a link', '<main><a href="#">Access denied</a></main>'],
    ['what only mentions it, without attributes', '<main><blockquote>Access denied</blockquote></main>'],
    ['the frame of the page', '<header>Access denied</header><main><p>Home</p></main>'],
    ['a row in a list of alerts', '<main class="security-alerts"><ul><li>Access denied</li></ul></main>'],
    ['hidden', '<main><p hidden>Access denied</p></main>'],
    ['granted', '<main><p>Access granted</p></main>'],
  ])('silent: %s', (_, body) => {
    expect(see(body, partner)?.phrases).toEqual([]);
  });
  test('empty is what stays without text and shows no progress', () => {
    expect(see('<header>Partner Center</header><main><div></div></main>', partner)?.page).toBe(
      'partner-center-empty',
    );
    expect(see('<main><div role="progressbar"></div></main>', partner)?.page).toBe('partner-center');
  });
  test('shadow roots are read', () => {
    const page = htmlPage('<main><x-a></x-a></main>', partner);
    const root = page.document.querySelector('x-a')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<h2>No access</h2>';
    expect(observe(page)?.phrases).toEqual(['no-access-page']);
  });
});

test('cancelled by the person: silent', () => {
  const url = 'https://partner.microsoft.com/dashboard#error=access_denied&error_subcode=cancel';
  expect(see('<main>Home</main>', url)?.oauthError).toBeUndefined();
});

test('text that says enough leaves something for what stands outside of it', () => {
  const rows = '<p>row</p>'.repeat(5000);
  const bar = '<div class="error-bar">Access denied</div>';
  expect(see(`<main>${rows}</main>${bar}`, partner)?.phrases).toEqual(['access-denied']);
  expect(see(`<main>${rows}${bar}</main>`, partner)?.phrases).toEqual([]);
});

describe('a very large page is read in part, and what announces itself anywhere', () => {
  const rows = '<p>row</p>'.repeat(5000);
  test.each([
    ['<div role="alert">Access denied</div>', ['access-denied']],
    ['<div class="portal"><div><p aria-live="assertive">Access denied</p></div></div>', ['access-denied']],
    ['<div class="portal">Access denied</div>', []],
    ['<div role="alert" hidden>Access denied</div>', []],
    [`${'<p role="alert">Saved</p>'.repeat(15)}<p role="alert">Access denied</p>`, ['access-denied']],
    ['<div contenteditable="true"><p><b role="alert">Access denied</b></p></div>', []],
    ['<div role="textbox"><p role="alert">Access denied</p></div>', []],
  ])('%s', (added, phrases) => {
    expect(see(`<main>${rows}</main>${added}`, partner)?.phrases).toEqual(phrases);
    expect(see(`<main>${rows}${added}</main>`, partner)?.phrases).toEqual(phrases);
  });
});
