import { bar, dashboard, pagesOf, partnerCenter } from '../frames.ts';

/** Bars that tell news over pages that work: who may do what, what is coming, what went well. */

const rows = '<table><tr><th>Name</th></tr><tr><td>Contoso</td></tr><tr><td>Fabrikam</td></tr></table>';
const over = (id: string, language: string, source: string, notice: string) => ({
  id: `quiet-bar-${id}`,
  language,
  source,
  html: partnerCenter(language, `${notice}<h1>Overview</h1>${rows}`),
  who: [] as const,
});
const info = (text: string) => bar(text, 'info');
const success = (text: string) => bar(text, 'success');
const warning = (text: string) => bar(text, 'warning');

export default pagesOf(
  'bars with news',
  dashboard('v2/customers'),
)([
  over('roles-en', 'en', 'who may change something', info('Only admins can change these settings.')),
  over(
    'roles-de',
    'de',
    'who may change something',
    info('Zum Bearbeiten ist die Rolle Administrator erforderlich.'),
  ),
  over(
    'roles-fr',
    'fr',
    'who may change something',
    info('Certaines fonctions nécessitent des autorisations supplémentaires.'),
  ),
  over(
    'roles-es',
    'es',
    'who may change something',
    info('Solo los administradores tienen acceso a la facturación.'),
  ),
  over('roles-ja', 'ja', 'who may change something', info('編集するには管理者のアクセス許可が必要です。')),
  over('roles-zh-CN', 'zh-CN', 'who may change something', info('编辑需要管理员权限。')),
  over(
    'coming-en',
    'en',
    'a duty that is coming',
    info('A second factor will be required for every page from May on.'),
  ),
  over(
    'coming-it',
    'it',
    'a duty that is coming',
    info("Da maggio l'accesso richiederà un secondo fattore."),
  ),
  over(
    'coming-pt',
    'pt-BR',
    'a duty that is coming',
    info('A partir de maio, será necessária a verificação em duas etapas.'),
  ),
  over('granted-en', 'en', 'a permission was given', success('Permission granted. It may take an hour.')),
  over('granted-nl', 'nl', 'a permission was given', success('De toegang is verleend.')),
  over('granted-pl', 'pl', 'a permission was given', success('Przyznano uprawnienia 2 użytkownikom.')),
  over('removed-en', 'en', 'a permission was taken away', success('Access was removed for 2 users.')),
  over('removed-de', 'de', 'an account was switched off', success('Das Konto wurde deaktiviert.')),
  over(
    'removed-fr',
    'fr',
    'an account was switched off',
    success("Le compte de l'utilisateur a été désactivé."),
  ),
  over(
    'reset-en',
    'en',
    'a password was reset',
    success('The password was reset. The old one no longer works.'),
  ),
  over('ended-ru', 'ru', 'a relationship was ended', success('Отношение с клиентом прекращено.')),
  over(
    'soon-en',
    'en',
    'a relationship ends soon',
    warning('2 relationships will expire in 30 days. Renew them in time.'),
  ),
  over('soon-de', 'de', 'a relationship ends soon', warning('2 Beziehungen laufen in 30 Tagen ab.')),
  over('soon-ja', 'ja', 'a relationship ends soon', warning('2 件の関係は 30 日後に期限切れになります。')),
  over('soon-fr', 'fr', 'a relationship ends soon', warning('2 relations expirent dans 30 jours.')),
  over('soon-es', 'es', 'a relationship ends soon', warning('2 relaciones caducarán en 30 días.')),
  over('credit-en', 'en', 'a limit is near', warning('You have used 90 % of your credit.')),
  over('read-only-en', 'en', 'a view to look at', info('This is a read-only view.')),
  over('preview-ko', 'ko', 'a part that is new', info('미리 보기 기능입니다. 의견을 보내 주세요.')),
  over('tour-sv', 'sv', 'a part that is new', info('Nu kan du begära åtkomst åt dina kollegor.')),
  over('feed-tr', 'tr', 'data are late', warning('Veriler bir gün gecikmeli gösterilir.')),
  over('tax-cs', 'cs', 'something to do in time', warning('Do konce měsíce aktualizujte daňové údaje.')),
]);
