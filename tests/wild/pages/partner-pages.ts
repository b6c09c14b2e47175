import { dashboard, pagesOf, partnerCenter, shell } from '../frames.ts';

/** Partner Center: refusals in place of the content, error shells with ids, pages that stay empty. */

const edge = (issue: number) => `github.com/microsoft/MicrosoftEdge-Extensions/issues/${issue}`;
const docs = (article: string) => `learn.microsoft.com/partner-center/${article}`;
const windows = (issue: number) => `github.com/MicrosoftDocs/windows-dev-docs/issues/${issue}`;
const permissions = docs('account-settings/permissions-overview');
const admins = ['global-admin', 'account-admin'] as const;
const support = ['microsoft-support', 'nobody', 'you'] as const;
const owners = ['owner', 'manager', 'global-admin'] as const;

const says = (lang: string, title: string, text = '') =>
  partnerCenter(lang, `<h1>${title}</h1>${text && `<p>${text}</p>`}`);

export default pagesOf(
  'Partner Center page',
  dashboard('membership/offers'),
)([
  {
    id: 'denied-de',
    language: 'de',
    source: permissions,
    html: says('de', 'Kein Zugriff', 'Sie haben keine Berechtigung, diese Seite anzuzeigen.'),
    who: [...admins],
  },
  {
    id: 'denied-nl',
    language: 'nl',
    source: permissions,
    html: says('nl', 'U hebt toestemming nodig', 'Vraag een beheerder van uw bedrijf om toegang.'),
    who: [...admins],
  },
  {
    id: 'denied-tr',
    language: 'tr',
    source: permissions,
    html: says('tr', 'Erişim engellendi', 'Bu sayfayı görüntüleme izniniz yok.'),
    who: [...admins],
  },
  {
    id: 'denied-ko',
    language: 'ko',
    source: permissions,
    html: says('ko', '권한이 필요합니다', '이 페이지를 볼 수 있는 권한이 없습니다. 관리자에게 문의하세요.'),
    who: [...admins],
  },
  {
    id: 'denied-pt',
    language: 'pt-BR',
    source: permissions,
    html: says('pt-BR', 'Sem acesso', 'Você não tem permissão para ver esta área.'),
    who: [...admins],
  },
  {
    id: 'denied-ja',
    language: 'ja',
    source: docs('referrals-faq'),
    html: says('ja', 'アクセス権がありません', '紹介を見るには、管理者に権限を依頼してください。'),
    who: [...admins],
  },
  {
    id: 'denied-fi',
    language: 'fi',
    source: permissions,
    html: says('fi', 'Ei käyttöoikeutta', 'Sinulla ei ole oikeutta nähdä tätä sivua.'),
    who: [...admins],
  },
  {
    id: 'denied-en',
    language: 'en',
    source: permissions,
    html: says(
      'en',
      'This area is closed to you',
      'You need permission from an administrator of your company.',
    ),
    who: [...admins],
  },
  {
    id: 'denied-enrolment-ru',
    language: 'ru',
    source: edge(633),
    html: says('ru', 'Нет доступа'),
    who: ['you', ...support, ...admins],
    url: dashboard('account/exp/enrollnow'),
  },
  {
    id: 'denied-tenants-fr',
    language: 'fr',
    source: windows(5498),
    html: says('fr', 'Non autorisé', "Vous n'êtes pas autorisé à ouvrir cette page."),
    who: ['you', ...admins],
    url: dashboard('account/v3/tenantmanagement'),
  },
  {
    id: 'denied-edge-es',
    language: 'es',
    source: edge(487),
    html: says('es', 'Acceso denegado', 'No puede abrir esta página.'),
    who: ['nobody', ...owners, 'you'],
    url: dashboard('microsoftedge/overview'),
  },
  {
    id: 'not-enrolled-zh-TW',
    language: 'zh-TW',
    source: edge(548),
    html: says('zh-TW', '尚未註冊', '此帳戶尚未註冊 Microsoft Edge 計畫。'),
    who: ['you', 'account-admin', 'owner', 'global-admin'],
    url: dashboard('microsoftedge/overview'),
  },
  {
    id: 'not-enrolled-it',
    language: 'it',
    source: docs('technical-benefits'),
    html: says('it', 'Programma non attivo', 'Questo account non è iscritto al programma.'),
    who: ['account-admin', 'global-admin', 'you'],
  },
  {
    id: 'not-enrolled-en',
    language: 'en',
    source: docs('technical-benefits'),
    html: says('en', 'Nothing to show', 'Your account is not enrolled in this program.'),
    who: ['account-admin', 'global-admin', 'you'],
  },
  {
    id: 'suspended-pl',
    language: 'pl',
    source: docs('suspended-partner-center-account'),
    html: says('pl', 'Konto zawieszone', 'Konto Twojej firmy zostało zawieszone.'),
    who: ['global-admin', 'billing-admin', 'microsoft-support'],
  },
  {
    id: 'verification-refused-cs',
    language: 'cs',
    source: edge(772),
    html: says('cs', 'Ověření zamítnuto', 'Vaše společnost ověřením neprošla.'),
    who: ['global-admin', 'account-admin', 'microsoft-support', 'owner', 'you'],
    url: dashboard('account/v3/organization/legalinfo'),
  },
  {
    id: 'verification-refused-en',
    language: 'en',
    source: edge(240),
    html: says('en', 'Verification rejected', "We could not verify your company's details."),
    who: ['global-admin', 'account-admin', 'microsoft-support', 'owner', 'you'],
    url: dashboard('account/v3/organization/legalinfo'),
  },
  {
    id: 'link-expired-sv',
    language: 'sv',
    source: edge(280),
    html: says('sv', 'Länken gäller inte längre'),
    who: ['you'],
    url: dashboard('Account/EmailExpired'),
  },
  {
    id: 'not-found-de',
    language: 'de',
    source: edge(130),
    html: says('de', 'Diese Seite gibt es nicht', 'Wir konnten die Seite nicht finden.'),
    who: ['you'],
  },
  {
    id: 'not-found-hu',
    language: 'hu',
    source: edge(130),
    html: says('hu', 'Hoppá'),
    who: ['you'],
    url: 'https://partner.microsoft.com/hu-hu/PageNotFound',
  },
  {
    id: 'program-unknown-da',
    language: 'da',
    source: edge(602),
    html: says('da', 'Ukendt program', 'Vi kender ikke det program, du vil tilmelde dig.'),
    who: ['you', 'microsoft-support'],
    url: dashboard('account/exp/enrollnow/partner'),
  },
  {
    id: 'fault-sv',
    language: 'sv',
    source: edge(445),
    html: says('sv', 'Något gick fel', 'Försök igen om en stund.'),
    who: support,
  },
  {
    id: 'fault-zh-CN',
    language: 'zh-CN',
    source: edge(445),
    html: says('zh-CN', '出错了', '请刷新页面后重试。'),
    who: support,
  },
  {
    id: 'fault-en',
    language: 'en',
    source: 'github.com/MicrosoftDocs/windows-driver-docs/issues/2767',
    html: says('en', "We hit a snag and couldn't open this page"),
    who: support,
  },
  {
    id: 'shell-nl',
    language: 'nl',
    source: 'github.com/MicrosoftDocs/windows-driver-docs/issues/3283',
    html: partnerCenter('nl', shell('<h1>Uitgeschakeld</h1><p>Dit account is gedeactiveerd.</p>')),
    who: ['global-admin', 'owner', 'microsoft-support'],
    url: dashboard('hardware/Search'),
  },
  {
    id: 'shell-pl',
    language: 'pl',
    source: edge(767),
    html: partnerCenter('pl', shell('<h1>Nie tym razem</h1><p>Zgłoszenie zostało odrzucone.</p>')),
    who: support,
  },
  {
    id: 'shell-fr',
    language: 'fr',
    source: edge(767),
    html: partnerCenter('fr', shell('<h1>Demande refusée</h1>')),
    who: [...support, ...admins],
  },
  {
    id: 'shell-unknown-words-vi',
    language: 'vi',
    source: edge(566),
    html: partnerCenter('vi', shell('<h1>Trang chưa mở được</h1>')),
    who: support,
  },
  {
    id: 'shell-en',
    language: 'en',
    source: edge(566),
    html: partnerCenter('en', shell('<h1>That did not go through</h1><p>Please reload.</p>')),
    who: support,
  },
  {
    id: 'empty-home-es',
    language: 'es',
    source: edge(387),
    html: partnerCenter('es', '<div id="root"></div>'),
    who: ['you', 'microsoft-support'],
    url: dashboard('home', 'es-es'),
  },
  {
    id: 'empty-edge-en',
    language: 'en',
    source: edge(387),
    html: partnerCenter('en', ''),
    who: ['you', 'nobody', 'microsoft-support', 'owner'],
    url: dashboard('microsoftedge/overview'),
  },
]);
