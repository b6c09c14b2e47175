import { makeReport } from '../../reports/make.ts';
import type { Report } from '../../reports/report.ts';
import type { Observation } from '../../rules/observation/observation.ts';
import type { Visit } from '../visits.ts';
import { pictureWordsIn } from './words.ts';

/** What the store pictures show: synthetic pages, in the language of the picture, at the addresses of the real ones. */

/** The popup over a page. */
export interface Scene {
  readonly visit: (language: string) => Visit;
  /** The finding that has to be shown, `data-rule`. */
  readonly rule: string;
  readonly badge: '!' | '?';
  readonly dark?: true;
  /** The main button is pressed: a sheet takes the place of the card. */
  readonly pressed?: true;
}

const ids = {
  request: '75dbe23f-5489-4c97-bc6c-8a4bd3371500',
  correlation: '019ecfc0-6477-4d44-8c67-f5406841ca70',
  application: '11111111-2222-4333-8444-555555555555',
};

const signIn = `https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=${ids.application}&redirect_uri=${encodeURIComponent('https://partner.microsoft.com/signin')}&response_type=code`;

/** An error page of the sign-in. Microsoft’s own sentence behind the code is English on every page. */
function signInError(code: string, sentence: string): (language: string) => Visit {
  return (language) => {
    const words = pictureWordsIn(language);
    return page(
      language,
      signIn,
      `<meta name="PageID" content="ConvergedError">`,
      `<main class="card"><h1>${words.signIn}</h1><p>${words.trouble}</p>
      <div id="service_exception_message">${code}: ${sentence}</div></main>
      <div class="card" id="debugDetailsBanner"><h2>${words.details}</h2>
      <div>Request Id: <span>${ids.request}</span></div><div>Correlation Id: <span>${ids.correlation}</span></div>
      <div>Timestamp: <span>2026-11-20T09:25:54Z</span></div></div>`,
    );
  };
}

/** As Partner Center’s addresses begin. */
const regional: Readonly<Record<string, string>> = {
  fr: 'fr-fr',
  de: 'de-de',
  es: 'es-es',
  it: 'it-it',
  ja: 'ja-jp',
  'pt-BR': 'pt-br',
  'zh-CN': 'zh-cn',
};

/** The sentence is the English one in every language: nobody here has seen another on that page. */
function partnerCenterDenial(language: string): Visit {
  const { workspaces } = pictureWordsIn(language);
  const menu = workspaces.map((name) => `<a href="#">${name}</a>`).join('');
  const url = `https://partner.microsoft.com/${regional[language] ?? 'en-us'}/dashboard/brand-new-workspace/list`;
  return page(
    language,
    url,
    '',
    `<header role="banner">Partner Center</header><nav aria-label="menu">${menu}</nav><main class="wide"><h1>Access denied</h1></main>`,
  );
}

const style = `
  body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: #242424; background: #f3f3f3; }
  .card { width: 400px; margin: 36px 0 0 90px; padding: 28px 32px; background: #fff; border: 1px solid #ddd; overflow-wrap: anywhere; }
  h1 { margin: 0 0 12px; font-size: 24px; font-weight: 600; } h2 { margin: 0 0 8px; font-size: 16px; }
  header { padding: 12px 24px; background: #fff; border-bottom: 1px solid #ddd; font-weight: 600; }
  nav { float: left; width: 190px; padding: 20px 24px; display: grid; gap: 14px; } nav a { color: inherit; text-decoration: none; }
  .wide { margin: 60px 0 0 260px; }`;

function page(language: string, url: string, head: string, body: string): Visit {
  const html = `<!doctype html><html lang="${language}"><head><title>Partner Center</title>${head}<style>${style}</style></head><body>${body}</body></html>`;
  return { slug: 'store picture', what: 'a picture for the stores', html, url, shows: 'nothing' };
}

const personal = signInError(
  'AADSTS50020',
  'User account ‘{EmailHidden}’ from identity provider ‘live.com’ does not exist in tenant ‘Example’ and cannot access the application.',
);

/** In the order of the listings, which caption them; the help desk page comes last. */
export const scenes: readonly Scene[] = [
  {
    visit: personal,
    rule: 'personal-account-used',
    badge: '!',
  },
  {
    visit: partnerCenterDenial,
    rule: 'workspace-access-denied',
    badge: '?',
  },
  {
    visit: signInError('AADSTS53003', 'Access has been blocked by Conditional Access policies.'),
    rule: 'conditional-access-block',
    badge: '!',
    pressed: true,
  },
  {
    visit: signInError('AADSTS50053', 'The account is locked.'),
    rule: 'account-locked',
    badge: '!',
    dark: true,
  },
];

/** What the help desk page gets pasted: the report of a partner who made one on the page of the first picture. */
export function reportIn(language: string): Report {
  const observation: Observation = {
    v: 1,
    at: '2026-11-20T09:25:56Z',
    host: 'login.microsoftonline.com',
    path: '/common/oauth2/v2.0/authorize',
    page: 'entra-error',
    pageId: 'ConvergedError',
    codes: ['AADSTS50020'],
    phrases: ['sign-in-trouble'],
    statuses: [],
    requestId: ids.request,
    correlationId: ids.correlation,
    timestamp: '2026-11-20T09:25:54Z',
    language,
    accountKind: 'personal',
    partnerCenter: { is: 'yes', by: 'redirect' },
  };
  const now = new Date('2026-11-20T09:31:00Z');
  return makeReport({
    observations: [observation],
    answers: {},
    now,
    version: '0.1.0',
    language,
    paths: 'full',
  });
}
