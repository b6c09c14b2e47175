import { describe, expect, test } from 'vitest';
import { observe } from '../../../entrypoints/observer.content/observe.ts';
import { diagnose } from '../../../rules/diagnose.ts';
import { htmlPage } from './html-page.ts';

/** What error places say, in whatever words. */

const entra =
  'https://login.microsoftonline.com/common/oauth2/authorize?redirect_uri=https%3A%2F%2Fpartner.microsoft.com';
const live = 'https://login.live.com/ppsecure/post.srf';
const partner = 'https://partner.microsoft.com/en-us/dashboard/customers/list';
const see = (body: string, url: string, head = '') =>
  observe(htmlPage(`<html><head>${head}</head><body>${body}</body></html>`, url));
const box = (inner: string) =>
  `<main id="lightbox"><div role="heading" aria-level="1">Sign in</div>${inner}<input></main>`;
const config = (json: string) => `<script>//<![CDATA[\n$Config=${json};\n//]]></script>`;
const signIn = '<meta name="PageID" content="ConvergedSignIn">';

describe('a place that speaks is a fact, whatever its words are', () => {
  test.each([
    ['usernameError', 'user-name'],
    ['passwordError', 'password'],
    ['tileError', 'account-picker'],
    ['idTd_OTCC_Error_OTC', 'one-time-code'],
    ['idDiv_SAOTCC_Error_OTC', 'second-factor-code'],
    ['idDiv_SAOTCS_Error_OTC', 'second-factor'],
    ['fidoError', 'passkey'],
    ['remoteLoginError', 'remote-sign-in'],
  ])('#%s in a language that nobody here knows', (id, place) => {
    const seen = see(box(`<div id="${id}">Kasutajanimi ei klapi zzz qqq.</div>`), entra, signIn);
    expect(seen).toMatchObject({ places: [place], unknownError: true, codes: [] });
    const [first] = diagnose({ observations: seen ? [seen] : [], answers: {} }).findings;
    expect(first?.verdict).toBe('possible');
  });

  test('in a script that runs from right to left', () => {
    const seen = see(
      box('<div role="alert" dir="rtl">\u202bحدث شيء غير معروف هنا\u202c</div>'),
      entra,
      signIn,
    );
    expect(seen?.places).toEqual(['sign-in-box']);
  });

  test.each([
    ['hidden', '<div id="passwordError" hidden>Xyzzy plugh.</div>'],
    ['empty', '<div id="passwordError" role="alert"> </div>'],
    [
      'a hint',
      '<div id="usernameError" role="alert">Enter a valid email address, phone number, or Skype name.</div>',
    ],
    ['a hint in German', '<div id="passwordError" role="alert">Geben Sie Ihr Kennwort ein.</div>'],
    ['a hint in Japanese', '<div id="passwordError" role="alert">パスワードを入力してください。</div>'],
    ['news of a live region', '<div aria-live="assertive">Xyzzy plugh.</div>'],
    ['typed in by a person', '<div contenteditable><div id="passwordError">Xyzzy plugh.</div></div>'],
  ])('%s: silent', (_, inner) => {
    expect(see(box(inner), entra, signIn)).not.toHaveProperty('places');
  });

  test('a document in which everything can be typed in says nothing', () => {
    const page = htmlPage(`<body>${box('<div id="passwordError">Xyzzy plugh.</div>')}</body>`, entra);
    (page.document as { designMode: string }).designMode = 'on';
    expect(observe(page)).not.toHaveProperty('places');
  });

  test('ten places are four at most, and one finding each', () => {
    const ids = 'usernameError passwordError tileError fidoError remoteLoginError iVerifyCodeError'.split(
      ' ',
    );
    const seen = see(box(ids.map((id) => `<div id="${id}">Xyzzy ${id}.</div>`).join('')), entra, signIn);
    expect(seen?.places).toHaveLength(4);
    const rules = diagnose({ observations: seen ? [seen] : [], answers: {} }).findings.map(
      ({ rule }) => rule,
    );
    expect(new Set(rules).size).toBe(rules.length);
  });
});

describe('words name a class of failure where the sentence is new', () => {
  test.each([
    ['Für Ihr Konto wurde der Zugriff vorübergehend gesperrt.', entra, 'account-locked'],
    ['Vous avez fait trop de tentatives avec ce compte.', live, 'throttled'],
    ['La sesión ha caducado. Vuelva a iniciar sesión.', entra, 'expired'],
  ])('%s', (text, url, concept) => {
    expect(see(box(`<div role="alert">${text}</div>`), url)?.concepts).toContain(concept);
  });
});

describe('data of the page', () => {
  const refused = '<div id="usernameError" role="alert">Xyzzy plugh.</div>';
  test('what the server lists for a field counts while the place speaks', () => {
    const head = signIn + config('{"arrValErrs":["16001"],"sErrorCode":"16001"}');
    expect(see(box(refused), entra, head)?.codes).toEqual(['AADSTS16001']);
    expect(see(box(''), entra, head)?.codes).toEqual([]);
  });
  test('a consent page carries the code of its refusal, and none of a mere question', () => {
    const page = '<meta name="PageID" content="ConvergedConsent">';
    expect(see('<main>x</main>', entra, page + config('{"sErrorCode":"90094"}'))?.codes).toEqual([
      'AADSTS90094',
    ]);
    expect(see('<main>x</main>', entra, page + config('{"sErrorCode":"65001"}'))?.codes).toEqual([]);
  });
  test('a page of an unknown kind is believed', () => {
    const page = '<meta name="PageID" content="ConvergedSomethingNew">';
    expect(see('<main>x</main>', entra, page + config('{"iErrorCode":53003}'))?.codes).toEqual([
      'AADSTS53003',
    ]);
  });
  test.each([
    ['broken', '<script>$Config={"sErrorCode":"501</script>'],
    ['doubled', config('{"sErrorCode":""}') + config('{"sErrorCode":"50126"}')],
    ['of 30 MB', `<script>$Config={"x":"${'x'.repeat(30_000_000)}","sErrorCode":"50126"};</script>`],
  ])('$Config %s: the place alone counts', (_, head) => {
    expect(see(box(refused), entra, signIn + head)).toMatchObject({ codes: [], places: ['user-name'] });
  });
  test('login.live.com says its number in every language', () => {
    const head = `<script>var ServerData = {a:'b', sErrorCode: "80041012", sErrTxt: ''};</script>`;
    expect(see(box('<div id="i0118Error">Xyzzy plugh.</div>'), live, head)?.codes).toEqual(['LIVE_80041012']);
    expect(see(box(''), live, head)?.codes).toEqual([]);
  });
});

describe("Partner Center's own voice", () => {
  const works = '<table><tr><td>Contoso</td><td>Active</td></tr></table>';
  test.each([
    [
      'a bar with an error icon',
      `<main><h1>Customers</h1><div role="alert"><i class="icon-error"></i>Xyzzy plugh.</div>${works}</main>`,
    ],
    [
      'a shell with an id',
      '<main><h1>Xyzzy plugh.</h1><p>Correlation ID: 0b5ad1f6-1c5d-4a0e-9d4f-6a5f2f6f4a01</p></main>',
    ],
    [
      'a title and its sentence in two elements',
      '<main><h1>Something went wrong</h1><p>Please try again.</p></main>',
    ],
    [
      'a new sentence in place of the content',
      '<main><h1>Customers</h1><p>You lack the permission to see this.</p></main>',
    ],
  ])('%s counts', (_, body) => {
    const seen = see(body, partner);
    const [first] = diagnose({ observations: seen ? [seen] : [], answers: {} }).findings;
    expect(first?.rule).toBeDefined();
  });
  test.each([
    [
      'good news in a bar',
      `<main><h1>Customers</h1><div role="alert">Your changes were saved.</div>${works}</main>`,
    ],
    ['unknown news in a bar', `<main><h1>Customers</h1><div role="alert">Xyzzy plugh.</div>${works}</main>`],
    [
      'a field that says what is missing',
      '<main><h1>Edit</h1><label>Name<input></label><span class="field-error" role="alert">Xyzzy plugh.</span></main>',
    ],
    [
      'a product that is called like that',
      `<main><h1>Access Denied</h1><p>In the Store since May.</p>${works}</main>`,
    ],
    [
      'a customer that is called like that, in quotes',
      `<main><h1>Customers</h1><div role="alert">"AADSTS50020: Access denied" was added to your customers.</div>${works}</main>`,
    ],
    [
      'a widget beside the page',
      `<main><h1>Customers</h1>${works}</main><div class="feedback-panel"><div role="alert">Something went wrong. Please try again.</div></div>`,
    ],
    [
      'a note in a lead',
      `<main><h1>Lead</h1><p>Access denied</p><ul>${'<li>A note about the customer, and who wrote it</li>'.repeat(4)}</ul></main>`,
    ],
  ])('%s: silent', (_, body) => {
    const seen = see(body, partner);
    expect(diagnose({ observations: seen ? [seen] : [], answers: {} }).findings).toEqual([]);
  });
  test('an address says nothing on a page that works, and is called the address on one that is empty', () => {
    const claims = `${partner}#error=access_denied&error_description=AADSTS53003%3A+x`;
    expect(see(`<main><h1>Customers</h1>${works}</main>`, claims)).not.toHaveProperty('address');
    const empty = see('<main></main>', claims);
    expect(empty?.address).toEqual({ codes: ['AADSTS53003'], oauthError: 'access_denied' });
    const [first] = diagnose({ observations: empty ? [empty] : [], answers: {} }).findings;
    expect(first).toMatchObject({
      verdict: 'possible',
      evidence: [{ kind: 'address', value: 'AADSTS53003' }],
    });
  });
  test("an application's name does not speak on a consent page", () => {
    const page = '<meta name="PageID" content="ConvergedConsent">';
    const body = '<main><h1>Permissions requested</h1><div class="app-name">Need admin approval</div></main>';
    expect(see(body, entra, page)?.phrases).toEqual([]);
  });
});
