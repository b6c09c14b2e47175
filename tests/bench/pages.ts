/** A page without a problem, of a kind that costs an observer much. */
export interface BenchPage {
  readonly what: string;
  readonly url: string;
  readonly html: string;
}

export const frameUrl = 'https://partner.microsoft.com/en-us/dashboard/frame';
export const dashboardUrl = 'https://partner.microsoft.com/en-us/dashboard/home';

const row = (i: number) => `<div class="row"><span>Customer ${i}</span> <a href="#${i}">Open</a></div>`;
const rows = (count: number) => Array.from({ length: count }, (_, i) => row(i)).join('');

function partnerCenter(main: string, script = ''): string {
  return `<!doctype html><html lang="en"><head><title>Home</title></head><body>
    <header><nav><a href="#">Partner Center</a></nav></header><main><h1>Home</h1>${main}</main>${script}</body></html>`;
}

/** Calls `step` every `every` ms until `busyFor` ms have passed. */
function repeated(step: string, every: number, busyFor: number): string {
  return `<script>
    const main = document.querySelector('main');
    let n = 0;
    const timer = setInterval(() => { n++; ${step} }, ${every});
    setTimeout(() => clearInterval(timer), ${busyFor});
  </script>`;
}

/** On the host from which Entra loads its scripts; the path is made up. */
export const libraryUrl = 'https://aadcdn.msauth.net/shared/knockout.js';

/** `$Config` of a real sign-in page has some 15 kB. */
const texts = Object.fromEntries(
  Array.from({ length: 225 }, (_, i) => [`str_${i}`, `Text ${i} of the page, which may be shown or not`]),
);
const config = {
  ...texts,
  title: 'Sign in',
  signUp: 'Create one!',
  noAccess: "Can't access your account?",
  next: 'Next',
  options: 'Sign-in options',
  terms: 'Terms of use',
  privacy: 'Privacy',
  sErrorCode: '50058',
  pgid: 'ConvergedSignIn',
};

/** As Entra's own: hidden at first, and drawn by Knockout from `$Config`. */
const signIn = `<!doctype html><html lang="en"><head><title>Sign in to your account</title>
  <meta name="PageID" content="ConvergedSignIn"><meta name="LocLC" content="en-US">
  <script>$Config=${JSON.stringify(config)};</script><script src="${libraryUrl}"></script></head>
  <body data-bind="visible: true" style="display: none"><div id="lightbox">
  <div role="heading" aria-level="1" data-bind="text: title"></div>
  <div data-bind="if: error"><div id="usernameError" role="alert" data-bind="text: error"></div></div>
  <input type="email" name="loginfmt" data-bind="value: name"><a href="#" data-bind="text: signUp"></a>
  <a href="#" data-bind="text: noAccess"></a><input type="submit" data-bind="value: next"></div>
  <div data-bind="text: options"></div>
  <footer><a href="#" data-bind="text: terms"></a> <a href="#" data-bind="text: privacy"></a></footer>
  <script>ko.applyBindings({ ...$Config, name: ko.observable(''), error: ko.observable('') });</script></body></html>`;

/** A dashboard that draws itself anew ten times a second. */
export function redrawing(busyFor: number): string {
  return partnerCenter(
    rows(300),
    repeated(`main.innerHTML = ${JSON.stringify(rows(300))} + n;`, 100, busyFor),
  );
}

/** 10 000 nodes a second come and go. */
export function mutating(busyFor: number): string {
  const step = `for (let i = 0; i < 50; i++) {
    const line = document.createElement('div');
    line.textContent = n + '/' + i;
    main.append(line);
    main.children[60]?.remove();
  }`;
  return partnerCenter(rows(50), repeated(step, 10, busyFor));
}

const cells = `<script>customElements.define('x-cell', class extends HTMLElement {
  connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<p>A cell <b>of a grid</b></p>'; }
})</script>`;

/** The pages of the issue; those that are busy are so for `busyFor` ms. */
export function quietPages(busyFor: number): BenchPage[] {
  return [
    {
      what: 'a sign-in page, drawn by Knockout as those of Entra',
      url: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=bench',
      html: signIn,
    },
    {
      what: 'a dashboard that draws itself anew 10 times a second',
      url: dashboardUrl,
      html: redrawing(busyFor),
    },
    { what: '100 000 nodes', url: dashboardUrl, html: partnerCenter(rows(100_000 / 6)) },
    { what: '10 000 mutations a second', url: dashboardUrl, html: mutating(busyFor) },
    {
      what: '500 open shadow roots',
      url: dashboardUrl,
      html: partnerCenter('<x-cell></x-cell>'.repeat(500), cells),
    },
    {
      what: '50 frames',
      url: dashboardUrl,
      html: partnerCenter(`<iframe src="${frameUrl}"></iframe>`.repeat(50)),
    },
  ];
}

export const framePage = partnerCenter(rows(20));
/** Stands still and has nothing wrong. */
export const idlePage = partnerCenter(rows(100));

/** A page that is made to be dear to read; it changes ten times a second. */
export type HostilePage = Pick<BenchPage, 'what' | 'html'>;

function hostile(what: string, script: string): HostilePage {
  const tick = `setInterval(() => { document.querySelector('#tick').textContent = 'tick ' + Date.now(); }, 100);`;
  return { what, html: partnerCenter('<p id="tick"></p>', `<script>${script};${tick}</script>`) };
}

const many = (count: number, make: string) =>
  `document.body.append(...Array.from({ length: ${count} }, () => { const d = document.createElement('div'); ${make}; return d; }))`;

export const hostilePages: readonly HostilePage[] = [
  hostile(
    '5 000 alerts, each in the one before',
    `let last = document.body; for (let i = 0; i < 5000; i++) { const d = document.createElement('div');
      d.setAttribute('role', 'alert'); d.style.display = i ? '' : 'none'; last.append(d); last = d; }`,
  ),
  hostile('200 000 hidden alerts', many(200_000, "d.setAttribute('role', 'alert'); d.hidden = true")),
  hostile('500 000 elements', many(500_000, '')),
  hostile(
    '200 000 skeletons',
    many(200_000, "d.setAttribute('aria-busy', 'true'); d.className = 'skeleton shimmer'"),
  ),
  hostile('a text of 20 MB', `document.body.append('Access to customers and offers. '.repeat(640000))`),
];
