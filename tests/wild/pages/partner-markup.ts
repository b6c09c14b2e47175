import { dashboard, pagesOf, partnerCenter } from '../frames.ts';

/** Partner Center in other markup: without a title, without a landmark, with people to ask, in toasts and panels. */

const edge = (issue: number) => `github.com/microsoft/MicrosoftEdge-Extensions/issues/${issue}`;
const docs = (article: string) => `learn.microsoft.com/partner-center/${article}`;
const permissions = docs('account-settings/permissions-overview');
const admins = ['global-admin', 'account-admin', 'user-management-admin'] as const;
const support = ['microsoft-support', 'nobody', 'you'] as const;
const rows = '<table><tr><th>Name</th></tr><tr><td>Contoso</td></tr><tr><td>Fabrikam</td></tr></table>';
const bare = (lang: string, body: string) =>
  `<html lang="${lang}"><head><title>Partner Center</title></head><body><div id="root">${body}</div></body></html>`;

export default pagesOf(
  'Partner Center page',
  dashboard('v2/referrals'),
)([
  {
    id: 'second-heading-fr',
    language: 'fr',
    source: permissions,
    html: partnerCenter(
      'fr',
      "<h2>Vous n'avez pas les droits pour voir cette page</h2><a href='#'>Accueil</a>",
    ),
    who: [...admins],
  },
  {
    id: 'no-heading-it',
    language: 'it',
    source: permissions,
    html: partnerCenter(
      'it',
      '<div class="title">Non hai accesso a questa pagina.</div><button>Indietro</button>',
    ),
    who: [...admins],
  },
  {
    id: 'no-landmark-es',
    language: 'es',
    source: permissions,
    html: bare('es', '<h1>Necesita permiso</h1><p>Pida a un administrador que le dé acceso.</p>'),
    who: [...admins],
  },
  {
    id: 'people-to-ask-ja',
    language: 'ja',
    source: docs('referrals-faq'),
    html: partnerCenter(
      'ja',
      '<h1>アクセスできません</h1><p>次の管理者に連絡してください。</p><ul><li>Ada</li><li>Bo</li></ul>',
    ),
    who: [...admins],
  },
  {
    id: 'people-to-ask-pl',
    language: 'pl',
    source: docs('referrals-faq'),
    html: partnerCenter(
      'pl',
      '<h1>Brak dostępu</h1><p>O dostęp poproś administratora:</p><ul><li>Ada</li></ul>',
    ),
    who: [...admins],
  },
  {
    id: 'image-beside-zh-TW',
    language: 'zh-TW',
    source: permissions,
    html: partnerCenter('zh-TW', '<img alt=""><h1>您沒有檢視此頁面的權限</h1><p>請連絡貴公司的管理員。</p>'),
    who: [...admins],
  },
  {
    id: 'aria-label-only-cs',
    language: 'cs',
    source: permissions,
    html: partnerCenter(
      'cs',
      '<div class="access-denied"><span>K této stránce nemáte oprávnění.</span></div>',
    ),
    who: [...admins],
  },
  {
    id: 'tab-below-title-sv',
    language: 'sv',
    source: docs('insights/sales-advisor-troubleshoot'),
    html: partnerCenter(
      'sv',
      '<h1>Insikter</h1><p>Du har inte behörighet att visa informationen på den här sidan.</p>',
    ),
    who: [...admins],
  },
  {
    id: 'below-title-en',
    language: 'en',
    source: docs('insights/sales-advisor-troubleshoot'),
    html: partnerCenter('en', '<h1>Insights</h1><p>You are missing the permission for this page.</p>'),
    who: [...admins],
  },
  {
    id: 'below-title-hu',
    language: 'hu',
    source: permissions,
    html: partnerCenter('hu', '<h1>Ajánlatok</h1><p>Nincs jogosultsága az oldal megtekintéséhez.</p>'),
    who: [...admins],
  },
  {
    id: 'below-title-ru',
    language: 'ru',
    source: permissions,
    html: partnerCenter('ru', '<h1>Предложения</h1><p>У вас нет прав на просмотр этой страницы.</p>'),
    who: [...admins],
  },
  {
    id: 'crumbs-de',
    language: 'de',
    source: permissions,
    html: partnerCenter(
      'de',
      '<h1>Abrechnung</h1><p>Ihnen fehlt die Berechtigung für diesen Bereich.</p><p>Wenden Sie sich an Ihren Administrator.</p>',
    ),
    who: [...admins, 'billing-admin'],
    url: dashboard('v2/billing/overview'),
  },
  {
    id: 'toast-nl',
    language: 'nl',
    source: edge(445),
    html: partnerCenter(
      'nl',
      `<h1>Overzicht</h1>${rows}<div class="toast toast-error" aria-live="assertive">Opslaan is mislukt. Probeer het opnieuw.</div>`,
    ),
    who: support,
  },
  {
    id: 'toast-ja',
    language: 'ja',
    source: edge(445),
    html: partnerCenter('ja', `<h1>概要</h1>${rows}<div role="alert">保存中にエラーが発生しました。</div>`),
    who: support,
  },
  {
    id: 'bar-without-role-fr',
    language: 'fr',
    source: edge(445),
    html: partnerCenter(
      'fr',
      `<div class="ms-MessageBar ms-MessageBar--error">Un problème est survenu lors du chargement.</div><h1>Vue</h1>${rows}`,
    ),
    who: support,
  },
  {
    id: 'bar-without-role-zh-CN',
    language: 'zh-CN',
    source: docs('gdap-bulk-migration-tool-faq'),
    html: partnerCenter(
      'zh-CN',
      `<div class="message-bar error">条件访问策略阻止了访问。</div><h1>客户</h1>${rows}`,
    ),
    who: ['customer-admin'],
  },
  {
    id: 'element-of-its-own-en',
    language: 'en',
    source: edge(452),
    html: partnerCenter(
      'en',
      `<he-message-bar appearance="error">The page ran into an unexpected problem.</he-message-bar><h1>Properties</h1>${rows}`,
    ),
    who: support,
  },
  {
    id: 'dialog-role-pt',
    language: 'pt-BR',
    source: edge(791),
    html: partnerCenter(
      'pt-BR',
      `<h1>Perfil</h1>${rows}<div role="alertdialog"><h2>Erro</h2><p>Não foi possível enviar os documentos.</p><button>Fechar</button></div>`,
    ),
    who: support,
  },
  {
    id: 'shell-with-time-tr',
    language: 'tr',
    source: edge(130),
    html: partnerCenter(
      'tr',
      '<h1>Bir hata oluştu</h1><p>App server: W001</p><p>Time: 2026-11-02T08:14:09Z</p>',
    ),
    who: support,
  },
  {
    id: 'shell-code-ko',
    language: 'ko',
    source: docs('developer/error-codes'),
    html: partnerCenter(
      'ko',
      '<h1>요청을 처리할 수 없습니다</h1><p>오류 코드: 900150</p><p>Correlation ID: 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0</p>',
    ),
    who: [...admins, ...support],
  },
  {
    id: 'enrolment-blocked-es',
    language: 'es',
    source: edge(767),
    html: partnerCenter(
      'es',
      '<h1>Solicitud bloqueada</h1><p>Su solicitud se ha bloqueado. Número de referencia: 715-123225</p><p>Correlation ID: 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0</p>',
    ),
    who: [...support],
    url: dashboard('account/exp/enrollnow/msedgeaddons'),
  },
  {
    id: 'form-fault-de',
    language: 'de',
    source: docs('enroll/troubleshoot-account-sign-in'),
    html: partnerCenter(
      'de',
      '<h1>Erzählen Sie uns von Ihrem Unternehmen</h1><input><div role="alert">Die Telefonnummer ist ungültig.</div><button>Weiter</button>',
    ),
    who: ['you'],
    url: dashboard('account/exp/enrollnow/mpn'),
  },
  {
    id: 'pending-fr',
    language: 'fr',
    source: edge(790),
    html: partnerCenter(
      'fr',
      '<h1>Vérification en attente</h1><p>La vérification de votre entreprise est en cours.</p>',
    ),
    who: ['nobody', 'you', 'microsoft-support', ...admins, 'owner'],
    url: dashboard('account/v3/organization/legalinfo'),
  },
  {
    id: 'suspended-zh-CN',
    language: 'zh-CN',
    source: docs('suspended-partner-center-account'),
    html: partnerCenter('zh-CN', '<h1>帐户已暂停</h1><p>你的合作伙伴帐户已被暂停。</p>'),
    who: ['global-admin', 'billing-admin', 'microsoft-support', 'account-admin'],
  },
  {
    id: 'second-factor-pl',
    language: 'pl',
    source: docs('security/partner-security-requirements-mandating-mfa'),
    html: partnerCenter(
      'pl',
      '<h1>Klienci</h1><p>Ta strona wymaga uwierzytelniania wieloskładnikowego. Zaloguj się ponownie.</p>',
    ),
    who: ['you', 'global-admin'],
    url: dashboard('v2/customers'),
  },
]);
