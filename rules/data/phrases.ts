/**
 * Sentences that a page shows when something failed, as short as recognition allows. The observer looks for them and
 * reports only the id.
 *
 * Written in lower case, with straight quotes and plain spaces: that is the form the page's text is brought into
 * before the comparison. `whole`: the phrase is too short to be found at the start of a longer text, the block must
 * hold nothing else. `inferred`: the English is documented, this wording is not; alone it never makes a match.
 *
 * Sources: `docs` the Partner Center and Entra articles of sources.ts; `seen` quoted by people from the real page.
 */
export interface Wording {
  readonly text: string;
  readonly lang: string;
  readonly from: 'docs' | 'seen' | 'inferred';
}

export interface Phrase {
  readonly where: 'entra' | 'personal' | 'password' | 'partner-center';
  readonly whole?: true;
  readonly wordings: readonly Wording[];
}

const en = (text: string, from: Wording['from'] = 'docs'): Wording => ({ lang: 'en', text, from });
const fr = (text: string, from: Wording['from'] = 'docs'): Wording => ({ lang: 'fr', text, from });

export const phrases = {
  // login.microsoftonline.com
  'user-name-unknown': {
    where: 'entra',
    wordings: [
      en('this username may be incorrect. make sure you typed it correctly', 'seen'),
      en("we couldn't find an account with that username", 'seen'),
    ],
  },
  'password-wrong': {
    where: 'entra',
    wordings: [
      en("your account or password is incorrect. if you don't remember your password", 'seen'),
      fr('votre compte ou mot de passe est incorrect', 'seen'),
    ],
  },
  'account-temporarily-locked': {
    where: 'entra',
    wordings: [en('your account is temporarily locked to prevent unauthorized use')],
  },
  'more-information-required': {
    where: 'entra',
    wordings: [
      en('more information required'),
      en('your organization needs more information to keep your account secure'),
    ],
  },
  'need-admin-approval': {
    where: 'entra',
    wordings: [en('need admin approval'), fr('approbation administrateur requise', 'inferred')],
  },
  'sign-in-trouble': {
    where: 'entra',
    wordings: [en("sorry, but we're having trouble signing you in", 'seen')],
  },
  // login.live.com and account.live.com
  'personal-account-unknown': {
    where: 'personal',
    wordings: [
      en("that microsoft account doesn't exist", 'seen'),
      fr("ce compte microsoft n'existe pas", 'seen'),
    ],
  },
  'personal-password-wrong': {
    where: 'personal',
    wordings: [
      en('that password is incorrect for your microsoft account', 'seen'),
      en('your account or password is incorrect', 'seen'),
      fr('votre compte ou mot de passe est incorrect', 'seen'),
    ],
  },
  'personal-too-many-tries': {
    where: 'personal',
    wordings: [
      en("you've tried to sign in too many times with an incorrect account or password", 'seen'),
      en('sign-in is blocked', 'seen'),
      fr(
        'vous avez essayé de vous connecter trop de fois avec un compte ou un mot de passe incorrect',
        'seen',
      ),
    ],
  },
  'personal-account-locked': { where: 'personal', wordings: [en('your account has been locked', 'seen')] },
  // partner.microsoft.com
  'access-denied-ask-global-admin': {
    where: 'partner-center',
    wordings: [en("access denied. please contact your company's global admin")],
  },
  'access-denied': {
    where: 'partner-center',
    whole: true,
    wordings: [en('access denied', 'seen'), fr('accès refusé', 'inferred')],
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
    wordings: [en("you don't have permission to view the information on this page")],
  },
  'no-access-page': { where: 'partner-center', whole: true, wordings: [en('no access')] },
  'no-benefits-yet': {
    where: 'partner-center',
    wordings: [en("looks like you don't have any benefits yet")],
  },
  'customer-conditional-access': {
    where: 'partner-center',
    wordings: [en('access has been blocked by conditional access policies')],
  },
  // code 900150
  'role-without-rights': {
    where: 'partner-center',
    wordings: [
      en("the supplied role doesn't have the rights to perform the requested operation"),
      en('the supplied role does not have the rights to perform the requested operation', 'seen'),
    ],
  },
  'insufficient-privileges': {
    where: 'partner-center',
    wordings: [en('insufficient privileges to complete the operation')],
  },
  // code 900124
  'agreement-not-accepted': {
    where: 'partner-center',
    wordings: [en("your company hasn't accepted the microsoft partner agreement")],
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
    wordings: [en("access to pricing information isn't granted")],
  },
  'customer-relationship-missing': {
    where: 'partner-center',
    wordings: [
      en('has no commerce relationship with the customer'),
      en("failed to create. the customer doesn't exist, or dap relationship is missing"),
    ],
  },
  'credentials-without-mfa': {
    where: 'partner-center',
    wordings: [en('please make sure your sign-in credentials are mfa enabled')],
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
    wordings: [en("we don't recognize the program you are trying to enroll in", 'seen')],
  },
  'enrollment-blocked': {
    where: 'partner-center',
    wordings: [en('microsoft runs on trust. we engage in a rigorous set', 'seen')],
  },
  // The article states it as a rule; nobody quotes the page.
  'tenant-already-associated': {
    where: 'partner-center',
    wordings: [en("you can't associate a tenant with an account if it's already associated", 'inferred')],
  },
  'service-fault': {
    where: 'partner-center',
    wordings: [
      en('something went wrong. please try again', 'seen'),
      en('sorry, something went wrong, please try it again', 'seen'),
      en('this page has encountered a problem. please refresh', 'seen'),
    ],
  },
  'account-deactivated': { where: 'partner-center', whole: true, wordings: [en('deactivated', 'seen')] },
  // Collaborate; its English wording is not known.
  'global-admin-not-confirmed': {
    where: 'partner-center',
    wordings: [fr("nous n'avons pas pu valider votre identité en tant qu'administrateur général")],
  },
  // passwordreset.microsoftonline.com and mysignins.microsoft.com
  'feature-not-enabled': {
    where: 'password',
    wordings: [en('your administrator has not enabled you to use this feature')],
  },
} as const satisfies Record<string, Phrase>;

export type PhraseId = keyof typeof phrases;
