/** What people type, in our own words, and what they mean by it: `kind:id`, any one of which will do. */

export interface Query {
  readonly text: string;
  readonly means: readonly string[];
}

const meaning =
  (...means: string[]) =>
  (text: string): Query => ({ text, means });

/** What people everywhere ask for. */
const forgotten = meaning('situation:forgotten-password', 'rule:password-forgotten');
const lostPhone = meaning('situation:authenticator-lost', 'rule:authenticator-lost');
const noAdmin = meaning('situation:admin-left', 'rule:global-admin-gone');
const denied = meaning('rule:workspace-access-denied', 'rule:edge-access-denied');
const expired = meaning('rule:sign-in-session-expired');
const loop = meaning('rule:sign-in-loop');
const tooMany = meaning('rule:too-many-requests');
const cannotGive = meaning('situation:cannot-give-role', 'rule:role-not-given');
const locked = meaning('rule:account-locked');
const policy = meaning('rule:conditional-access-block');

export const inEnglish: readonly Query[] = [
  ...['AADSTS50020', '50020', 'aadst50020', 'aad sts 50020', 'adsts50020', '5020', 'error 50020 outlook'].map(
    meaning('code:AADSTS50020'),
  ),
  ...['Error Code: 53003', 'code 53003', '53030'].map(meaning('code:AADSTS53003')),
  ...['SSPR_0009', 'sspr 9', 'sspr0009'].map(meaning('code:SSPR_0009')),
  ...['900309', 'PC_900309'].map(meaning('code:PC_900309')),
  ...['conditionnal acess', 'blocked by conditional access'].map(policy),
  ...['forgot my passwrod', 'forgotten pasword', 'cant remember password'].map(forgotten),
  ...['lost my phone', 'new phone authenticator', 'autenticator gone'].map(lostPhone),
  ...['locked out', 'account locked too many attempts'].map(locked),
  ...['only admin is locked out', 'break glass'].map(
    meaning('rule:only-admin-locked-out', 'situation:admin-locked-out'),
  ),
  ...['our global admin left the company', 'tenant admin gone'].map(
    meaning('rule:global-admin-gone', 'situation:admin-left'),
  ),
  ...['MFA', '2FA required', 'second factor'].map(
    meaning('rule:mfa-required', 'rule:mfa-demanded-in-session', 'rule:credentials-without-mfa'),
  ),
  ...['wrong account', 'signed in with hotmail'].map(
    meaning('rule:personal-account-used', 'rule:accounts-mixed-up'),
  ),
  ...['guest cannot open', 'external user not allowed'].map(meaning('rule:guest-not-allowed')),
  ...['keeps asking to sign in', 'too many redirects'].map(loop),
  ...['cannot see benefits', 'MAPS benefits missing'].map(
    meaning('rule:offers-or-benefits-missing', 'situation:cannot-see-benefits'),
  ),
  ...['access denied marketplace', 'acces denied'].map(
    meaning(
      'rule:workspace-access-denied',
      'rule:edge-access-denied',
      'rule:partner-account-role-missing',
      'workspace:marketplace-offers',
    ),
  ),
  ...["that microsoft account doesn't exist"].map(meaning('rule:personal-account-unknown')),
  ...['need admin approval'].map(meaning('rule:admin-consent-required')),
  ...['managed device', 'unmanaged laptop compliant'].map(meaning('rule:device-not-managed')),
  ...['reset the password of a user', "who can reset a colleague's password"].map(
    meaning('rule:user-password-forgotten', 'situation:i-am-admin'),
  ),
  ...['throttled', '429'].map(tooMany),
  // Names of before.
  ...['Office Store'].map(meaning('workspace:office-store')),
  ...['MPN', 'MCPP'].map(meaning('rule:program-account-needed')),
  ...['legal profile pending'].map(meaning('rule:account-not-verified', 'rule:verification-pending')),
  ...['DAP'].map(
    meaning(
      'rule:customer-relationship-missing',
      'rule:no-account-at-customer',
      'rule:customer-role-missing',
    ),
  ),
  ...['assign role greyed out', 'cannot add a user'].map(
    meaning('rule:role-not-given', 'situation:cannot-give-role'),
  ),
  ...['menu greyed out'].map(meaning('rule:pages-missing', 'situation:cannot-see-page')),
];

export const inFrench: readonly Query[] = [
  ...['aadsts50020', 'erreur 50020', 'code d’erreur : 50020'].map(meaning('code:AADSTS50020')),
  ...['mot de passe oublie', 'mot de pase oublié', 'mdp perdu'].map(forgotten),
  ...['telephone perdu', 'nouveau téléphone', 'autentificateur'].map(lostPhone),
  ...['acces conditionel', 'stratégie d’accès conditionnel', 'conditional access'].map(policy),
  ...['compte bloque', 'compte vérouillé'].map(locked),
  ...['double authentification', 'A2F'].map(
    meaning(
      'rule:mfa-required',
      'rule:mfa-demanded-in-session',
      'rule:credentials-without-mfa',
      'rule:mfa-registration-required',
    ),
  ),
  ...['Office Store'].map(meaning('workspace:office-store')),
  ...['MPN'].map(meaning('rule:program-account-needed')),
  ...['profil juridique'].map(meaning('rule:account-not-verified')),
  ...["l'administrateur est parti"].map(noAdmin),
  ...['acces refuse'].map(denied),
  ...['invite'].map(meaning('rule:guest-not-allowed', 'rule:guest-invitation-pending')),
  ...['trop de redirections'].map(loop),
  ...['trop de requetes'].map(tooMany),
  ...['session expiree'].map(expired),
  ...['reinitialiser le mot de passe d’un collegue'].map(
    meaning('rule:user-password-forgotten', 'situation:i-am-admin'),
  ),
];

export const inJapanese: readonly Query[] = [
  ...['aadsts50020', 'エラー 50020', 'エラーコード：50020'].map(meaning('code:AADSTS50020')),
  ...['パスワードを忘れました', 'パスワード忘れ'].map(forgotten),
  ...['スマホをなくした', '機種変更'].map(lostPhone),
  ...['条件付きアクセスでブロックされました', '条件付アクセス'].map(policy),
  ...['アカウントがロックされました'].map(locked),
  ...['グローバル管理者が退職した', '全体管理者が退職'].map(noAdmin),
  ...['セッションの有効期限切れ'].map(expired),
  ...['アクセスが拒否されました', 'アクセスが拒否された'].map(denied),
  ...['リダイレクトが多すぎます'].map(loop),
  ...['ロールを割り当てられない'].map(cannotGive),
];

export const inChinese: readonly Query[] = [
  ...['aadsts50020', '错误 50020', '错误代码：50020'].map(meaning('code:AADSTS50020')),
  ...['忘记密码', '我忘了密码'].map(forgotten),
  ...['手机丢了', '换手机了'].map(lostPhone),
  ...['被条件访问阻止'].map(policy),
  ...['账户被锁定', '帐户锁定'].map(locked),
  ...['全局管理员离职了'].map(noAdmin),
  ...['会话过期'].map(expired),
  ...['拒绝访问'].map(denied),
  ...['重定向次数过多'].map(loop),
  ...['无法分配角色'].map(cannotGive),
];

export const inGerman: readonly Query[] = [
  ...['Kennwort vergessen', 'passwort vergessen'].map(forgotten),
  ...['Handy verloren'].map(lostPhone),
  ...['Admin ist weg', 'fruherer Admin'].map(noAdmin),
  ...['Zugriff verweigert'].map(denied),
  ...['Sitzung abgelaufen'].map(expired),
  ...['Weiterleitungsschleife', 'zu viele Weiterleitungen'].map(loop),
  ...['zu viele Anfragen'].map(tooMany),
];

export const inSpanish: readonly Query[] = [
  ...['olvide mi contrasena', 'contraseña olvidada'].map(forgotten),
  ...['he perdido el telefono'].map(lostPhone),
  ...['el administrador se ha ido'].map(noAdmin),
  ...['acceso denegado'].map(denied),
  ...['sesión caducada', 'sesion expirada'].map(expired),
  ...['inicio de sesion en bucle'].map(loop),
  ...['demasiadas solicitudes'].map(tooMany),
];

export const inItalian: readonly Query[] = [
  ...['password dimenticata', 'ho dimenticato la password'].map(forgotten),
  ...['ho perso il telefono'].map(lostPhone),
  ...['amministratore andato via'].map(noAdmin),
  ...['accesso negato'].map(denied),
  ...['sessione scaduta'].map(expired),
  ...['gira in tondo'].map(loop),
  ...['troppe richieste'].map(tooMany),
];

export const inPortuguese: readonly Query[] = [
  ...['esqueci a senha', 'senha esquecida'].map(forgotten),
  ...['perdi o celular'].map(lostPhone),
  ...['o administrador saiu'].map(noAdmin),
  ...['acesso negado'].map(denied),
  ...['sessao expirada'].map(expired),
  ...['redirecionamentos demais'].map(loop),
  ...['muitas solicitacoes'].map(tooMany),
];
