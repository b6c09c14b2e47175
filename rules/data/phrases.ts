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

export const phrases = {
  // login.microsoftonline.com
  'user-name-unknown': {
    where: 'entra',
    wordings: [
      { lang: 'en', text: 'this username may be incorrect', from: 'seen' },
      { lang: 'en', text: "we couldn't find an account with", from: 'seen' },
      { lang: 'ja', text: 'このユーザー名は間違っている可能性があります', from: 'seen' },
    ],
  },
  'password-wrong': {
    where: 'entra',
    wordings: [
      { lang: 'en', text: 'your account or password is incorrect', from: 'seen' },
      { lang: 'fr', text: 'votre compte ou mot de passe est incorrect', from: 'seen' },
      { lang: 'ja', text: 'アカウントまたはパスワードが正しくありません', from: 'seen' },
    ],
  },
  'account-temporarily-locked': {
    where: 'entra',
    wordings: [{ lang: 'en', text: 'your account is temporarily locked', from: 'docs' }],
  },
  // 50057: an admin has switched the sign-in off, although the sentence says "locked".
  'sign-in-blocked-by-admin': {
    where: 'entra',
    wordings: [{ lang: 'en', text: 'your account has been locked. contact your support', from: 'seen' }],
  },
  'work-account-wanted': {
    where: 'entra',
    wordings: [
      { lang: 'en', text: "this doesn't look like a work or school email", from: 'seen' },
      { lang: 'en', text: "you can't sign in here with a personal account", from: 'seen' },
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
    wordings: [
      { lang: 'en', text: 'more information required', from: 'docs' },
      { lang: 'en', text: 'your organization needs more information', from: 'docs' },
    ],
  },
  'need-admin-approval': {
    where: 'entra',
    wordings: [
      { lang: 'en', text: 'need admin approval', from: 'docs' },
      { lang: 'fr', text: "approbation de l'administrateur requise", from: 'seen' },
      { lang: 'fr', text: 'approbation administrateur requise', from: 'inferred' },
      { lang: 'de', text: 'administratorgenehmigung erforderlich', from: 'seen' },
      { lang: 'ja', text: '管理者の承認が必要', from: 'docs' },
    ],
  },
  'sign-in-trouble': {
    where: 'entra',
    wordings: [
      { lang: 'en', text: "sorry, but we're having trouble signing", from: 'seen' },
      { lang: 'es', text: 'lo sentimos, pero tenemos problemas para iniciar', from: 'seen' },
      { lang: 'ja', text: '申し訳ありませんが、サインイン中', from: 'seen' },
    ],
  },
  // Title 5 of a block page, where nothing else of it could be read.
  'no-access-to-this': {
    where: 'entra',
    wordings: [
      { lang: 'en', text: "you don't have access to this", from: 'seen' },
      { lang: 'ja', text: 'これに対するアクセス権がありません', from: 'seen' },
    ],
  },
  // The endpoint takes no such request: a reloaded page or an old link.
  'bad-request': {
    where: 'entra',
    wordings: [
      { lang: 'en', text: 'we received a bad request', from: 'seen' },
      { lang: 'zh-CN', text: '我们收到了错误的请求', from: 'seen' },
    ],
  },
  'other-method-wanted': {
    where: 'entra',
    wordings: [{ lang: 'en', text: 'please retry with a different device', from: 'seen' }],
  },
  // login.live.com and account.live.com
  'personal-other-method-wanted': {
    where: 'personal',
    wordings: [{ lang: 'en', text: 'please retry with a different device', from: 'seen' }],
  },
  'personal-account-unknown': {
    where: 'personal',
    wordings: [
      { lang: 'en', text: "that microsoft account doesn't exist", from: 'seen' },
      { lang: 'fr', text: "ce compte microsoft n'existe pas", from: 'seen' },
      { lang: 'de', text: 'dieses microsoft-konto ist nicht vorhanden', from: 'seen' },
      { lang: 'es', text: 'esta cuenta de microsoft no existe', from: 'seen' },
      { lang: 'es', text: 'esa cuenta de microsoft no existe', from: 'docs' },
      { lang: 'it', text: "l'account microsoft specificato non esiste", from: 'docs' },
      { lang: 'pl', text: 'to konto microsoft nie istnieje', from: 'docs' },
      { lang: 'cs', text: 'tento účet microsoft neexistuje', from: 'docs' },
      { lang: 'ja', text: '指定した microsoft アカウントは登録されていません', from: 'docs' },
      { lang: 'zh-TW', text: '該 microsoft 帳戶不存在', from: 'docs' },
      { lang: 'ko', text: '해당 microsoft 계정은 존재하지 않습니다', from: 'docs' },
    ],
  },
  'personal-password-wrong': {
    where: 'personal',
    wordings: [
      { lang: 'en', text: 'that password is incorrect for your', from: 'seen' },
      { lang: 'en', text: 'your account or password is incorrect', from: 'seen' },
      { lang: 'fr', text: 'votre compte ou mot de passe est incorrect', from: 'seen' },
      { lang: 'de', text: 'ihr konto oder kennwort ist nicht korrekt', from: 'seen' },
    ],
  },
  'personal-too-many-tries': {
    where: 'personal',
    wordings: [
      { lang: 'en', text: "you've tried to sign in too many times", from: 'seen' },
      { lang: 'en', text: 'sign-in is blocked', from: 'seen' },
      { lang: 'fr', text: 'vous avez essayé de vous connecter trop de fois', from: 'seen' },
    ],
  },
  'personal-account-locked': {
    where: 'personal',
    wordings: [{ lang: 'en', text: 'your account has been locked', from: 'seen' }],
  },
  // Where a personal account is created.
  'work-address-at-sign-up': {
    where: 'personal',
    wordings: [
      { lang: 'en', text: "you can't sign up with a work or school", from: 'seen' },
      { lang: 'en', text: "you can't sign up here with a work or school", from: 'seen' },
    ],
  },
  // partner.microsoft.com
  'access-denied-ask-global-admin': {
    where: 'partner-center',
    wordings: [{ lang: 'en', text: "access denied. please contact your company's", from: 'docs' }],
  },
  'access-denied': {
    where: 'partner-center',
    whole: true,
    wordings: [
      { lang: 'en', text: 'access denied', from: 'seen' },
      { lang: 'fr', text: 'accès refusé', from: 'inferred' },
      { lang: 'de', text: 'zugriff verweigert', from: 'inferred' },
      { lang: 'es', text: 'acceso denegado', from: 'inferred' },
      { lang: 'it', text: 'accesso negato', from: 'inferred' },
      { lang: 'pt', text: 'acesso negado', from: 'inferred' },
      { lang: 'ja', text: 'アクセスが拒否されました', from: 'inferred' },
      { lang: 'zh-CN', text: '拒绝访问', from: 'inferred' },
      { lang: 'zh-TW', text: '拒絕存取', from: 'inferred' },
      { lang: 'ko', text: '액세스가 거부됨', from: 'inferred' },
      { lang: 'ru', text: 'доступ запрещен', from: 'inferred' },
    ],
  },
  'not-authorized': {
    where: 'partner-center',
    whole: true,
    wordings: [
      { lang: 'en', text: 'not authorized', from: 'seen' },
      { lang: 'en', text: 'unauthorized', from: 'seen' },
    ],
  },
  'program-account-needed': {
    where: 'partner-center',
    wordings: [{ lang: 'en', text: 'you are not authorized for this action', from: 'docs' }],
  },
  'no-permission-to-view': {
    where: 'partner-center',
    wordings: [
      { lang: 'en', text: "you don't have permission to view the information", from: 'docs' },
      { lang: 'en', text: "you don't have permission to access this page", from: 'seen' },
    ],
  },
  // Today's heading; a longer sentence that begins with it may be about one list of a page that works.
  'permission-needed': {
    where: 'partner-center',
    whole: true,
    wordings: [{ lang: 'en', text: 'you need permission', from: 'seen' }],
  },
  'no-access-page': {
    where: 'partner-center',
    whole: true,
    wordings: [{ lang: 'en', text: 'no access', from: 'docs' }],
  },
  'no-benefits-yet': {
    where: 'partner-center',
    wordings: [{ lang: 'en', text: "looks like you don't have any benefits", from: 'docs' }],
  },
  'customer-conditional-access': {
    where: 'partner-center',
    wordings: [{ lang: 'en', text: 'access has been blocked by conditional access', from: 'docs' }],
  },
  // code 900150
  'role-without-rights': {
    where: 'partner-center',
    // "doesn't" in the article, "does not" where people quote it.
    wordings: [{ lang: 'en', text: 'the supplied role does', from: 'docs' }],
  },
  'insufficient-privileges': {
    where: 'partner-center',
    wordings: [{ lang: 'en', text: 'insufficient privileges to complete', from: 'docs' }],
  },
  // code 900124
  'agreement-not-accepted': {
    where: 'partner-center',
    wordings: [{ lang: 'en', text: "your company hasn't accepted the microsoft", from: 'docs' }],
  },
  // codes 800039 and 900149
  'program-not-active': {
    where: 'partner-center',
    wordings: [
      { lang: 'en', text: "reseller program status isn't active", from: 'docs' },
      { lang: 'en', text: "program status isn't active", from: 'docs' },
    ],
  },
  // code 2030
  'country-not-onboarded': {
    where: 'partner-center',
    wordings: [{ lang: 'en', text: "partner isn't onboarded to sell in", from: 'docs' }],
  },
  // code 800043
  'pricing-not-granted': {
    where: 'partner-center',
    wordings: [{ lang: 'en', text: "access to pricing information isn't", from: 'docs' }],
  },
  'customer-relationship-missing': {
    where: 'partner-center',
    wordings: [
      { lang: 'en', text: 'has no commerce relationship with', from: 'docs' },
      { lang: 'en', text: "failed to create. the customer doesn't exist", from: 'docs' },
    ],
  },
  'credentials-without-mfa': {
    where: 'partner-center',
    wordings: [{ lang: 'en', text: 'please make sure your sign-in credentials', from: 'docs' }],
  },
  'mfa-required': {
    where: 'partner-center',
    wordings: [
      { lang: 'en', text: 'authentication failed. mfa required', from: 'seen' },
      { lang: 'en', text: '401 unauthorized - mfa required', from: 'docs' },
    ],
  },
  'page-not-found': {
    where: 'partner-center',
    wordings: [{ lang: 'en', text: "sorry, we couldn't find that page", from: 'seen' }],
  },
  'program-not-recognized': {
    where: 'partner-center',
    wordings: [{ lang: 'en', text: "we don't recognize the program you", from: 'seen' }],
  },
  'enrollment-blocked': {
    where: 'partner-center',
    wordings: [{ lang: 'en', text: 'microsoft runs on trust. we engage', from: 'seen' }],
  },
  // The articles state these two; nobody quotes the page.
  'sign-up-turned-off': {
    where: 'partner-center',
    wordings: [{ lang: 'en', text: 'your it department has turned off sign', from: 'inferred' }],
  },
  'tenant-already-associated': {
    where: 'partner-center',
    wordings: [{ lang: 'en', text: "you can't associate a tenant with an account", from: 'inferred' }],
  },
  'service-fault': {
    where: 'partner-center',
    wordings: [
      { lang: 'en', text: 'something went wrong. please try again', from: 'seen' },
      { lang: 'en', text: 'sorry, something went wrong, please try', from: 'seen' },
      { lang: 'en', text: 'sorry, something went wrong. please try', from: 'seen' },
      { lang: 'en', text: 'this page has encountered a problem', from: 'seen' },
      { lang: 'en', text: 'we came across an unexpected error', from: 'seen' },
      { lang: 'en', text: 'there was a problem in fetching data', from: 'seen' },
      { lang: 'en', text: 'an error occurred while fetching data', from: 'docs' },
      { lang: 'zh-CN', text: '出现了问题。请再试一次', from: 'seen' },
    ],
  },
  // The article's words for the form "Tell us about your company"; elsewhere the heading of a page that has failed.
  'something-went-wrong': {
    where: 'partner-center',
    whole: true,
    wordings: [
      { lang: 'en', text: 'something went wrong', from: 'docs' },
      { lang: 'en', text: 'sorry, something went wrong', from: 'seen' },
    ],
  },
  'company-form': {
    where: 'partner-center',
    wordings: [{ lang: 'en', text: 'tell us about your company', from: 'docs' }],
  },
  'edge-program-not-joined': {
    where: 'partner-center',
    wordings: [
      { lang: 'en', text: 'this account is not registered with microsoft edge', from: 'seen' },
      { lang: 'en', text: 'this account is not registrated with microsoft edge', from: 'seen' },
    ],
  },
  // Legal info, Verification summary and the mails about them.
  'verification-closed': {
    where: 'partner-center',
    wordings: [
      { lang: 'en', text: 'our system has indicated multiple failed attempts', from: 'seen' },
      {
        lang: 'en',
        text: 'based on the information you have provided to date, we have determined',
        from: 'seen',
      },
      { lang: 'en', text: "we've ended the verification process", from: 'seen' },
    ],
  },
  'verification-refused': {
    where: 'partner-center',
    wordings: [
      { lang: 'en', text: "we're unable to verify your profile information", from: 'seen' },
      { lang: 'en', text: 'we tried to verify your partner center profile', from: 'seen' },
    ],
  },
  // Words of a state: they count only where they are all that a page or a line says.
  'verification-waits-for-you': {
    where: 'partner-center',
    whole: true,
    wordings: [
      { lang: 'en', text: 'pending partner action', from: 'seen' },
      { lang: 'en', text: 'user action needed', from: 'seen' },
    ],
  },
  'verification-pending': {
    where: 'partner-center',
    whole: true,
    wordings: [
      { lang: 'en', text: 'pending qualification', from: 'seen' },
      { lang: 'en', text: 'active verification in progress', from: 'seen' },
    ],
  },
  'account-not-verified': {
    where: 'partner-center',
    wordings: [
      { lang: 'en', text: "you can't submit to the store until your account", from: 'seen' },
      { lang: 'en', text: 'not publish eligible due to', from: 'seen' },
    ],
  },
  'account-removed': {
    where: 'partner-center',
    wordings: [{ lang: 'en', text: 'microsoft removed your developer account', from: 'seen' }],
  },
  'customer-under-review': {
    where: 'partner-center',
    whole: true,
    wordings: [{ lang: 'en', text: 'under review', from: 'docs' }],
  },
  // Tools that work in the tenants of customers.
  'customer-role-missing': {
    where: 'partner-center',
    wordings: [
      { lang: 'en', text: 'unable to initialize the authorization context', from: 'seen' },
      { lang: 'en', text: 'insufficient access rights to perform the operation', from: 'seen' },
      { lang: 'en', text: "isn't assigned to any management roles", from: 'seen' },
    ],
  },
  'account-deactivated': {
    where: 'partner-center',
    whole: true,
    wordings: [{ lang: 'en', text: 'deactivated', from: 'seen' }],
  },
  // Collaborate; its English wording is not known.
  'global-admin-not-confirmed': {
    where: 'partner-center',
    wordings: [{ lang: 'fr', text: "nous n'avons pas pu valider votre identité", from: 'docs' }],
  },
  // passwordreset.microsoftonline.com and mysignins.microsoft.com
  'feature-not-enabled': {
    where: 'password',
    wordings: [
      { lang: 'en', text: 'your administrator has not enabled you to use', from: 'docs' },
      { lang: 'fr', text: 'votre administrateur ne vous a pas autorisé à utiliser', from: 'docs' },
      { lang: 'ja', text: '管理者がこの機能を使用することを許可していません', from: 'docs' },
      { lang: 'pt', text: 'seu administrador não habilitou você', from: 'docs' },
      { lang: 'pt', text: 'o administrador não habilitou você', from: 'docs' },
      { lang: 'zh-CN', text: '管理员未允许你使用此功能', from: 'docs' },
    ],
  },
  // SSPR_0009 to SSPR_0013
  'reset-not-enabled': {
    where: 'password',
    wordings: [
      {
        lang: 'en',
        text: "we're sorry, you can't reset your password at this time because your administrator",
        from: 'docs',
      },
      {
        lang: 'en',
        text: "we're sorry, you can't reset your password at this time because required",
        from: 'docs',
      },
      {
        lang: 'fr',
        text: "nous sommes désolés, vous ne pouvez pas réinitialiser votre mot de passe pour l'instant, car votre administrateur",
        from: 'docs',
      },
      {
        lang: 'fr',
        text: "nous sommes désolés, vous ne pouvez pas réinitialiser votre mot de passe pour l'instant, car il manque les",
        from: 'docs',
      },
      {
        lang: 'es',
        text: 'en este momento no se puede restablecer la contraseña porque el administrador',
        from: 'docs',
      },
      {
        lang: 'es',
        text: 'en este momento no se puede restablecer la contraseña porque faltan',
        from: 'docs',
      },
      {
        lang: 'pt',
        text: 'desculpe, você não pode redefinir sua senha neste momento porque o administrador',
        from: 'docs',
      },
      {
        lang: 'pt',
        text: 'desculpe, você não pode redefinir sua senha neste momento porque as',
        from: 'docs',
      },
      { lang: 'zh-CN', text: '抱歉,由于管理员', from: 'docs' },
      { lang: 'zh-CN', text: '抱歉,由于组织缺少', from: 'docs' },
    ],
  },
  // SSPR_0014
  'reset-info-missing': {
    where: 'password',
    wordings: [
      {
        lang: 'en',
        text: "we're sorry, you can't reset your password at this time because necessary",
        from: 'docs',
      },
      {
        lang: 'fr',
        text: "nous sommes désolés, vous ne pouvez pas réinitialiser votre mot de passe pour l'instant, car il manque des",
        from: 'docs',
      },
      {
        lang: 'es',
        text: 'en este momento no se puede restablecer la contraseña porque falta',
        from: 'docs',
      },
      {
        lang: 'pt',
        text: 'infelizmente, você não pode redefinir sua senha no momento porque as',
        from: 'docs',
      },
      { lang: 'zh-CN', text: '抱歉,由于帐户缺少', from: 'docs' },
    ],
  },
  // SSPR_0029
  'reset-misconfigured': {
    where: 'password',
    wordings: [
      {
        lang: 'en',
        text: "we're sorry, we can't reset your password at this time because of a problem",
        from: 'docs',
      },
      {
        lang: 'fr',
        text: "nous sommes désolés, nous ne pouvons pas réinitialiser votre mot de passe pour l'instant en raison d'un problème",
        from: 'docs',
      },
      {
        lang: 'es',
        text: 'en este momento no se puede restablecer la contraseña debido a un problema',
        from: 'docs',
      },
      {
        lang: 'pt',
        text: 'desculpe, não é possível redefinir sua senha no momento devido a um problema',
        from: 'docs',
      },
      { lang: 'zh-CN', text: '抱歉,由于你的组织的密码重置', from: 'docs' },
    ],
  },
  // SSPR_0030
  'reset-not-connected': {
    where: 'password',
    wordings: [
      {
        lang: 'en',
        text: "we're sorry, we can't reset your password at this time because of connectivity",
        from: 'docs',
      },
      {
        lang: 'fr',
        text: "nous sommes désolés, nous ne pouvons pas réinitialiser votre mot de passe pour l'instant en raison de problèmes",
        from: 'docs',
      },
      {
        lang: 'es',
        text: 'en este momento no se puede restablecer la contraseña debido a problemas',
        from: 'docs',
      },
      {
        lang: 'pt',
        text: 'desculpe, não é possível redefinir sua senha no momento devido a problemas de conectividade',
        from: 'docs',
      },
      { lang: 'zh-CN', text: '抱歉,由于组织的连接问题', from: 'docs' },
    ],
  },
} as const satisfies Record<string, Phrase>;

export type PhraseId = keyof typeof phrases;
