/**
 * Sentences that a page shows when something failed, as short as recognition allows. The observer looks for them and
 * reports only the id.
 *
 * Written in lower case, with straight quotes and plain spaces: that is the form the page's text is brought into
 * before the comparison. `whole`: the phrase is too short to be found at the start of a longer text, the block must
 * hold nothing else. `inferred`: the English is documented, this wording is not; alone it never makes a match.
 *
 * Each text is the beginning of a sentence, no longer than needed: what comes behind it may be a name, or change.
 *
 * Sources: `docs` the Partner Center and Entra articles of sources.ts, in other languages their translations (those of
 * password reset are dated 2020 and 2021); `seen` quoted by people from the real page.
 */
export interface Wording {
  readonly text: string;
  readonly lang: string;
  readonly from: 'docs' | 'seen' | 'inferred';
}

export interface Phrase {
  readonly where: 'entra' | 'personal' | 'password' | 'partner-center';
  readonly whole?: true;
  /** Lower-case ids of elements that show it, in whatever language. */
  readonly places?: readonly string[];
  readonly wordings: readonly Wording[];
}

const said =
  (lang: string) =>
  (text: string, from: Wording['from'] = 'docs'): Wording => ({ lang, text, from });
const en = said('en');
const fr = said('fr');
const de = said('de');
const es = said('es');
const it = said('it');
const pt = said('pt');
const ja = said('ja');
const zh = said('zh-CN');
const zhTw = said('zh-TW');
const ko = said('ko');
const ru = said('ru');
const pl = said('pl');
const cs = said('cs');

export const phrases = {
  // login.microsoftonline.com
  'user-name-unknown': {
    where: 'entra',
    wordings: [
      en('this username may be incorrect', 'seen'),
      en("we couldn't find an account with", 'seen'),
      ja('このユーザー名は間違っている可能性があります', 'seen'),
    ],
  },
  'password-wrong': {
    where: 'entra',
    wordings: [
      en('your account or password is incorrect', 'seen'),
      fr('votre compte ou mot de passe est incorrect', 'seen'),
      ja('アカウントまたはパスワードが正しくありません', 'seen'),
    ],
  },
  'account-temporarily-locked': {
    where: 'entra',
    wordings: [en('your account is temporarily locked')],
  },
  // 50057: an admin has switched the sign-in off, although the sentence says "locked".
  'sign-in-blocked-by-admin': {
    where: 'entra',
    wordings: [en('your account has been locked. contact your support', 'seen')],
  },
  'work-account-wanted': {
    where: 'entra',
    wordings: [
      en("this doesn't look like a work or school email", 'seen'),
      en("you can't sign in here with a personal account", 'seen'),
    ],
  },
  'mfa-denied': { where: 'entra', places: ['iddiv_saasds_description'], wordings: [] },
  'mfa-timed-out': { where: 'entra', places: ['iddiv_saasto_description'], wordings: [] },
  'mfa-code-wrong': {
    where: 'entra',
    places: ['idspan_saotcc_error_otc', 'idtxtbx_otc_password_error'],
    wordings: [],
  },
  'more-information-required': {
    where: 'entra',
    wordings: [en('more information required'), en('your organization needs more information')],
  },
  'need-admin-approval': {
    where: 'entra',
    wordings: [
      en('need admin approval'),
      fr("approbation de l'administrateur requise", 'seen'),
      fr('approbation administrateur requise', 'inferred'),
      de('administratorgenehmigung erforderlich', 'seen'),
      ja('管理者の承認が必要'),
    ],
  },
  'sign-in-trouble': {
    where: 'entra',
    wordings: [
      en("sorry, but we're having trouble signing", 'seen'),
      es('lo sentimos, pero tenemos problemas para iniciar', 'seen'),
      ja('申し訳ありませんが、サインイン中', 'seen'),
    ],
  },
  // Title 5 of a block page, where nothing else of it could be read.
  'no-access-to-this': {
    where: 'entra',
    wordings: [en("you don't have access to this", 'seen'), ja('これに対するアクセス権がありません', 'seen')],
  },
  // The endpoint takes no such request: a reloaded page or an old link.
  'bad-request': {
    where: 'entra',
    wordings: [en('we received a bad request', 'seen'), zh('我们收到了错误的请求', 'seen')],
  },
  'other-method-wanted': {
    where: 'entra',
    wordings: [en('please retry with a different device', 'seen')],
  },
  // login.live.com and account.live.com
  'personal-other-method-wanted': {
    where: 'personal',
    wordings: [en('please retry with a different device', 'seen')],
  },
  'personal-account-unknown': {
    where: 'personal',
    wordings: [
      en("that microsoft account doesn't exist", 'seen'),
      fr("ce compte microsoft n'existe pas", 'seen'),
      de('dieses microsoft-konto ist nicht vorhanden', 'seen'),
      es('esta cuenta de microsoft no existe', 'seen'),
      es('esa cuenta de microsoft no existe'),
      it("l'account microsoft specificato non esiste"),
      pl('to konto microsoft nie istnieje'),
      cs('tento účet microsoft neexistuje'),
      ja('指定した microsoft アカウントは登録されていません'),
      zhTw('該 microsoft 帳戶不存在'),
      ko('해당 microsoft 계정은 존재하지 않습니다'),
    ],
  },
  'personal-password-wrong': {
    where: 'personal',
    wordings: [
      en('that password is incorrect for your', 'seen'),
      en('your account or password is incorrect', 'seen'),
      fr('votre compte ou mot de passe est incorrect', 'seen'),
      de('ihr konto oder kennwort ist nicht korrekt', 'seen'),
    ],
  },
  'personal-too-many-tries': {
    where: 'personal',
    wordings: [
      en("you've tried to sign in too many times", 'seen'),
      en('sign-in is blocked', 'seen'),
      fr('vous avez essayé de vous connecter trop de fois', 'seen'),
    ],
  },
  'personal-account-locked': { where: 'personal', wordings: [en('your account has been locked', 'seen')] },
  // partner.microsoft.com
  'access-denied-ask-global-admin': {
    where: 'partner-center',
    wordings: [en("access denied. please contact your company's")],
  },
  'access-denied': {
    where: 'partner-center',
    whole: true,
    wordings: [
      en('access denied', 'seen'),
      fr('accès refusé', 'inferred'),
      de('zugriff verweigert', 'inferred'),
      es('acceso denegado', 'inferred'),
      it('accesso negato', 'inferred'),
      pt('acesso negado', 'inferred'),
      ja('アクセスが拒否されました', 'inferred'),
      zh('拒绝访问', 'inferred'),
      zhTw('拒絕存取', 'inferred'),
      ko('액세스가 거부됨', 'inferred'),
      ru('доступ запрещен', 'inferred'),
    ],
  },
  'not-authorized': {
    where: 'partner-center',
    whole: true,
    wordings: [en('not authorized', 'seen'), en('unauthorized', 'seen')],
  },
  'program-account-needed': {
    where: 'partner-center',
    wordings: [en('you are not authorized for this action')],
  },
  'no-permission-to-view': {
    where: 'partner-center',
    wordings: [
      en("you don't have permission to view the information"),
      en("you don't have permission to access this page", 'seen'),
    ],
  },
  // Today's heading; a longer sentence that begins with it may be about one list of a page that works.
  'permission-needed': {
    where: 'partner-center',
    whole: true,
    wordings: [en('you need permission', 'seen')],
  },
  'no-access-page': { where: 'partner-center', whole: true, wordings: [en('no access')] },
  'no-benefits-yet': {
    where: 'partner-center',
    wordings: [en("looks like you don't have any benefits")],
  },
  'customer-conditional-access': {
    where: 'partner-center',
    wordings: [en('access has been blocked by conditional access')],
  },
  // code 900150
  'role-without-rights': {
    where: 'partner-center',
    // "doesn't" in the article, "does not" where people quote it.
    wordings: [en('the supplied role does')],
  },
  'insufficient-privileges': {
    where: 'partner-center',
    wordings: [en('insufficient privileges to complete')],
  },
  // code 900124
  'agreement-not-accepted': {
    where: 'partner-center',
    wordings: [en("your company hasn't accepted the microsoft")],
  },
  // codes 800039 and 900149
  'program-not-active': {
    where: 'partner-center',
    wordings: [en("reseller program status isn't active"), en("program status isn't active")],
  },
  // code 2030
  'country-not-onboarded': {
    where: 'partner-center',
    wordings: [en("partner isn't onboarded to sell in")],
  },
  // code 800043
  'pricing-not-granted': {
    where: 'partner-center',
    wordings: [en("access to pricing information isn't")],
  },
  'customer-relationship-missing': {
    where: 'partner-center',
    wordings: [en('has no commerce relationship with'), en("failed to create. the customer doesn't exist")],
  },
  'credentials-without-mfa': {
    where: 'partner-center',
    wordings: [en('please make sure your sign-in credentials')],
  },
  'mfa-required': {
    where: 'partner-center',
    wordings: [en('authentication failed. mfa required', 'seen'), en('401 unauthorized - mfa required')],
  },
  'page-not-found': {
    where: 'partner-center',
    wordings: [en("sorry, we couldn't find that page", 'seen')],
  },
  'program-not-recognized': {
    where: 'partner-center',
    wordings: [en("we don't recognize the program you", 'seen')],
  },
  'enrollment-blocked': {
    where: 'partner-center',
    wordings: [en('microsoft runs on trust. we engage', 'seen')],
  },
  // The articles state these two; nobody quotes the page.
  'sign-up-turned-off': {
    where: 'partner-center',
    wordings: [en('your it department has turned off sign', 'inferred')],
  },
  'tenant-already-associated': {
    where: 'partner-center',
    wordings: [en("you can't associate a tenant with an account", 'inferred')],
  },
  'service-fault': {
    where: 'partner-center',
    wordings: [
      en('something went wrong. please try again', 'seen'),
      en('sorry, something went wrong, please try', 'seen'),
      en('sorry, something went wrong. please try', 'seen'),
      en('this page has encountered a problem', 'seen'),
      en('we came across an unexpected error', 'seen'),
      en('there was a problem in fetching data', 'seen'),
      en('an error occurred while fetching data'),
      zh('出现了问题。请再试一次', 'seen'),
    ],
  },
  // The article's words for the form "Tell us about your company"; elsewhere the heading of a page that has failed.
  'something-went-wrong': {
    where: 'partner-center',
    whole: true,
    wordings: [en('something went wrong'), en('sorry, something went wrong', 'seen')],
  },
  'company-form': { where: 'partner-center', wordings: [en('tell us about your company')] },
  'edge-program-not-joined': {
    where: 'partner-center',
    wordings: [
      en('this account is not registered with microsoft edge', 'seen'),
      en('this account is not registrated with microsoft edge', 'seen'),
    ],
  },
  // Legal info, Verification summary and the mails about them.
  'verification-closed': {
    where: 'partner-center',
    wordings: [
      en('our system has indicated multiple failed attempts', 'seen'),
      en('based on the information you have provided to date, we have determined', 'seen'),
      en("we've ended the verification process", 'seen'),
    ],
  },
  'verification-refused': {
    where: 'partner-center',
    wordings: [
      en("we're unable to verify your profile information", 'seen'),
      en('we tried to verify your partner center profile', 'seen'),
    ],
  },
  // Words of a state: they count only where they are all that a page or a line says.
  'verification-waits-for-you': {
    where: 'partner-center',
    whole: true,
    wordings: [en('pending partner action', 'seen'), en('user action needed', 'seen')],
  },
  'verification-pending': {
    where: 'partner-center',
    whole: true,
    wordings: [en('pending qualification', 'seen'), en('active verification in progress', 'seen')],
  },
  'account-not-verified': {
    where: 'partner-center',
    wordings: [
      en("you can't submit to the store until your account", 'seen'),
      en('not publish eligible due to', 'seen'),
    ],
  },
  'account-removed': {
    where: 'partner-center',
    wordings: [en('microsoft removed your developer account', 'seen')],
  },
  'customer-under-review': { where: 'partner-center', whole: true, wordings: [en('under review')] },
  // Tools that work in the tenants of customers.
  'customer-role-missing': {
    where: 'partner-center',
    wordings: [
      en('unable to initialize the authorization context', 'seen'),
      en('insufficient access rights to perform the operation', 'seen'),
      en("isn't assigned to any management roles", 'seen'),
    ],
  },
  'account-deactivated': { where: 'partner-center', whole: true, wordings: [en('deactivated', 'seen')] },
  // Collaborate; its English wording is not known.
  'global-admin-not-confirmed': {
    where: 'partner-center',
    wordings: [fr("nous n'avons pas pu valider votre identité")],
  },
  // passwordreset.microsoftonline.com and mysignins.microsoft.com
  'feature-not-enabled': {
    where: 'password',
    wordings: [
      en('your administrator has not enabled you to use'),
      fr('votre administrateur ne vous a pas autorisé à utiliser'),
      ja('管理者がこの機能を使用することを許可していません'),
      pt('seu administrador não habilitou você'),
      pt('o administrador não habilitou você'),
      zh('管理员未允许你使用此功能'),
    ],
  },
  // SSPR_0009 to SSPR_0013
  'reset-not-enabled': {
    where: 'password',
    wordings: [
      en("we're sorry, you can't reset your password at this time because your administrator"),
      en("we're sorry, you can't reset your password at this time because required"),
      fr(
        "nous sommes désolés, vous ne pouvez pas réinitialiser votre mot de passe pour l'instant, car votre administrateur",
      ),
      fr(
        "nous sommes désolés, vous ne pouvez pas réinitialiser votre mot de passe pour l'instant, car il manque les",
      ),
      es('en este momento no se puede restablecer la contraseña porque el administrador'),
      es('en este momento no se puede restablecer la contraseña porque faltan'),
      pt('desculpe, você não pode redefinir sua senha neste momento porque o administrador'),
      pt('desculpe, você não pode redefinir sua senha neste momento porque as'),
      zh('抱歉,由于管理员'),
      zh('抱歉,由于组织缺少'),
    ],
  },
  // SSPR_0014
  'reset-info-missing': {
    where: 'password',
    wordings: [
      en("we're sorry, you can't reset your password at this time because necessary"),
      fr(
        "nous sommes désolés, vous ne pouvez pas réinitialiser votre mot de passe pour l'instant, car il manque des",
      ),
      es('en este momento no se puede restablecer la contraseña porque falta'),
      pt('infelizmente, você não pode redefinir sua senha no momento porque as'),
      zh('抱歉,由于帐户缺少'),
    ],
  },
  // SSPR_0029
  'reset-misconfigured': {
    where: 'password',
    wordings: [
      en("we're sorry, we can't reset your password at this time because of a problem"),
      fr(
        "nous sommes désolés, nous ne pouvons pas réinitialiser votre mot de passe pour l'instant en raison d'un problème",
      ),
      es('en este momento no se puede restablecer la contraseña debido a un problema'),
      pt('desculpe, não é possível redefinir sua senha no momento devido a um problema'),
      zh('抱歉,由于你的组织的密码重置'),
    ],
  },
  // SSPR_0030
  'reset-not-connected': {
    where: 'password',
    wordings: [
      en("we're sorry, we can't reset your password at this time because of connectivity"),
      fr(
        "nous sommes désolés, nous ne pouvons pas réinitialiser votre mot de passe pour l'instant en raison de problèmes",
      ),
      es('en este momento no se puede restablecer la contraseña debido a problemas'),
      pt('desculpe, não é possível redefinir sua senha no momento devido a problemas de conectividade'),
      zh('抱歉,由于组织的连接问题'),
    ],
  },
} as const satisfies Record<string, Phrase>;

export type PhraseId = keyof typeof phrases;
