import { bar, dashboard, dialog, pagesOf, partnerCenter } from '../frames.ts';

/** Partner Center: bars and dialogs over pages that otherwise work. */

const edge = (issue: number) => `github.com/microsoft/MicrosoftEdge-Extensions/issues/${issue}`;
const docs = (article: string) => `learn.microsoft.com/partner-center/${article}`;
const rows = '<table><tr><th>Name</th><th>State</th></tr><tr><td>Contoso</td><td>1</td></tr></table>';
const works = (lang: string, notice: string) => partnerCenter(lang, `${notice}<h1>Overview</h1>${rows}`);
const admins = ['global-admin', 'account-admin'] as const;
const support = ['microsoft-support', 'nobody', 'you'] as const;

export default pagesOf(
  'Partner Center bar',
  dashboard('v2/customers'),
)([
  {
    id: 'bar-denied-de',
    language: 'de',
    source: docs('account-settings/permissions-overview'),
    html: works('de', bar('Sie haben keine Berechtigung für diese Aktion.')),
    who: [...admins],
  },
  {
    id: 'bar-denied-es',
    language: 'es',
    source: docs('account-settings/permissions-overview'),
    html: works('es', bar('No tienes permiso para hacer este cambio.')),
    who: [...admins],
  },
  {
    id: 'bar-denied-pl',
    language: 'pl',
    source: docs('account-settings/permissions-overview'),
    html: works('pl', bar('Nie masz uprawnień do wyświetlenia tych danych.')),
    who: [...admins],
  },
  {
    id: 'bar-denied-en',
    language: 'en',
    source: docs('insights/sales-advisor-troubleshoot'),
    html: works('en', bar("Your role doesn't give you access to this report.")),
    who: [...admins],
  },
  {
    id: 'bar-policy-fr',
    language: 'fr',
    source: docs('gdap-bulk-migration-tool-faq'),
    html: works('fr', bar("La stratégie d'accès conditionnel du client bloque cette opération.")),
    who: ['customer-admin'],
  },
  {
    id: 'bar-policy-ja',
    language: 'ja',
    source: docs('gdap-bulk-migration-tool-faq'),
    html: works('ja', bar('条件付きアクセス ポリシーによってアクセスがブロックされています。')),
    who: ['customer-admin'],
  },
  {
    id: 'bar-policy-nl',
    language: 'nl',
    source: docs('gdap-bulk-migration-tool-faq'),
    html: works('nl', bar('Het beleid voor voorwaardelijke toegang blokkeert deze bewerking.')),
    who: ['customer-admin'],
  },
  {
    id: 'bar-relation-it',
    language: 'it',
    source: docs('developer/error-codes'),
    html: works('it', bar('Non esiste alcuna relazione con questo cliente.')),
    who: ['customer-admin', 'you', ...admins],
  },
  {
    id: 'bar-relation-zh-CN',
    language: 'zh-CN',
    source: docs('customers/expiring-gdap-relationships-and-auto-extend-gdap'),
    html: works('zh-CN', bar('与该客户的管理关系已过期。')),
    who: ['customer-admin', 'you', ...admins],
  },
  {
    id: 'bar-relation-en',
    language: 'en',
    source: docs('customers/expiring-gdap-relationships-and-auto-extend-gdap'),
    html: works('en', bar('The relationship with this customer has ended.')),
    who: ['customer-admin', 'you', ...admins],
  },
  {
    id: 'bar-fault-pt',
    language: 'pt-BR',
    source: edge(445),
    html: works('pt-BR', bar('Algo deu errado ao salvar. Tente novamente.')),
    who: support,
  },
  {
    id: 'bar-fault-ko',
    language: 'ko',
    source: edge(445),
    html: works('ko', bar('저장하는 동안 문제가 발생했습니다. 다시 시도하세요.')),
    who: support,
  },
  {
    id: 'bar-fault-ru',
    language: 'ru',
    source: 'github.com/MicrosoftEdge/DevTools/issues/452',
    html: works('ru', bar('На странице возникла ошибка. Обновите её и повторите попытку.')),
    who: support,
  },
  {
    id: 'bar-fault-id-hu',
    language: 'hu',
    source: edge(767),
    html: works('hu', bar('A kérés nem ment át. Correlation ID: 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0')),
    who: support,
  },
  {
    id: 'bar-fault-en',
    language: 'en',
    source: edge(487),
    html: works('en', bar("We couldn't load your submissions. An error happened on our side.")),
    who: support,
  },
  {
    id: 'bar-too-many-zh-TW',
    language: 'zh-TW',
    source: docs('developer/error-codes'),
    html: works('zh-TW', bar('要求過多，請稍後再試。')),
    who: ['nobody'],
  },
  {
    id: 'bar-too-many-en',
    language: 'en',
    source: edge(487),
    html: works('en', bar('Too many requests. Wait a little before you go on.')),
    who: ['nobody'],
  },
  {
    id: 'bar-second-factor-tr',
    language: 'tr',
    source: docs('security/partner-security-requirements-mandating-mfa'),
    html: works('tr', bar('Bu işlem için çok faktörlü kimlik doğrulaması başarısız oldu.')),
    who: ['you'],
  },
  {
    id: 'bar-suspended-sv',
    language: 'sv',
    source: docs('suspended-partner-center-account'),
    html: works('sv', bar('Ditt partnerkonto är avstängt. Nya beställningar går inte att göra.')),
    who: ['global-admin', 'billing-admin', 'microsoft-support'],
  },
  {
    id: 'bar-suspended-en',
    language: 'en',
    source: docs('suspended-partner-center-account'),
    html: works('en', bar('Your partner account has been suspended.')),
    who: ['global-admin', 'billing-admin', 'microsoft-support'],
  },
  {
    id: 'bar-verification-cs',
    language: 'cs',
    source: edge(251),
    html: works('cs', bar('Údaje vaší společnosti se nepodařilo ověřit.')),
    who: ['global-admin', 'account-admin', 'microsoft-support', 'you', 'owner'],
  },
  {
    id: 'dialog-denied-it',
    language: 'it',
    source: docs('account-settings/permissions-overview'),
    html: works(
      'it',
      dialog('Accesso negato', "Il tuo ruolo non ha l'autorizzazione per questa operazione."),
    ),
    who: [...admins],
  },
  {
    id: 'dialog-denied-zh-CN',
    language: 'zh-CN',
    source: docs('account-settings/permissions-overview'),
    html: works('zh-CN', dialog('无法继续', '你没有执行此操作的权限。')),
    who: [...admins],
  },
  {
    id: 'dialog-fault-da',
    language: 'da',
    source: edge(445),
    html: works('da', dialog('Der opstod en fejl', 'Ændringerne kunne ikke gemmes.')),
    who: support,
  },
  {
    id: 'dialog-fault-es',
    language: 'es',
    source: edge(428),
    html: works('es', dialog('Error', 'Se ha producido un error al enviar los documentos.')),
    who: support,
  },
  {
    id: 'dialog-taken-en',
    language: 'en',
    source: docs('account-settings/multi-tenant-account'),
    html: works(
      'en',
      dialog('Cannot add tenant', 'This tenant is already linked to another partner account.'),
    ),
    who: ['global-admin'],
    url: dashboard('account/v3/tenantmanagement'),
  },
]);
