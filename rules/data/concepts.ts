/**
 * What a failure is about when its sentence is new: classes of failure, and which kinds of words make one.
 *
 * A sentence is never compared as a whole. `concept-words.ts` says for each language which words are of which kind
 * (`account`, `locked`, `no` …); here stands, once for all languages, which kinds together in one sentence mean what.
 * Order of words is free: German puts the verb last, Japanese the negation.
 */
export const conceptIds = [
  /** Too many attempts or requests: wait. */
  'throttled',
  /** The account is locked, for a time or until somebody unlocks it. */
  'account-locked',
  /** An account, company or programme is suspended, closed or terminated. */
  'suspended',
  /** The tie to a customer or reseller is missing, has ended or expired. */
  'relationship-missing',
  /** A new password is not accepted. */
  'password-refused',
  /** The password is too old. */
  'password-expired',
  /** The person may not or cannot reset the password alone. */
  'reset-refused',
  /** The one-time code is wrong. */
  'code-wrong',
  /** Name or password is wrong. */
  'password-wrong',
  /** This account, or this kind of account, cannot be used here. */
  'wrong-account',
  /** No account has that name. */
  'account-unknown',
  /** The account is switched off or blocked: an administrator opens it. */
  'account-disabled',
  /** What shall be made or joined is there already. */
  'already-taken',
  /** The account is not registered, enrolled or onboarded in the programme. */
  'not-enrolled',
  /** A link, session or request is too old. */
  'expired',
  /** An administrator has to approve or consent. */
  'approval-needed',
  /** A policy, a condition of access or the state of the device stands in the way. */
  'policy-blocked',
  /** An administrator has not switched this on for the person. */
  'not-enabled',
  /** The application is blocked or wrongly set up: its owner acts. */
  'app-fault',
  /** A second factor, passkey, certificate or other way to sign in was refused or not answered. */
  'method-refused',
  /** A second factor is asked for. */
  'mfa-needed',
  /** A verification is pending, in progress or needed. */
  'verification-open',
  /** A verification was rejected, or something could not be verified. */
  'verification-refused',
  /** No permission. */
  'denied',
  /** Page or thing not found. */
  'not-found',
  /** A phone number, an address or another entry is wrong. */
  'entry-wrong',
  /** Something went wrong, perhaps only for now. */
  'fault',
  /** The page says no more than that an administrator must be asked. */
  'ask-admin',
] as const;

export type ConceptId = (typeof conceptIds)[number];

/** The kinds of words that `concept-words.ts` gives for each language. */
export type WordKind =
  // what a sentence speaks of
  | 'account'
  | 'password'
  | 'code'
  | 'entry'
  | 'access'
  | 'verify'
  | 'vetting'
  | 'program'
  | 'relation'
  | 'tenant'
  | 'session'
  | 'sign'
  | 'page'
  | 'service'
  | 'app'
  | 'method'
  | 'factor'
  | 'policy'
  | 'device'
  | 'admin'
  | 'reset'
  // what is said of it
  | 'no'
  | 'wrong'
  | 'right'
  | 'locked'
  | 'disabled'
  | 'suspended'
  | 'pending'
  | 'rejected'
  | 'denied'
  | 'enrolled'
  | 'find'
  | 'use'
  | 'with'
  | 'send'
  | 'do'
  | 'expired'
  | 'block'
  | 'require'
  | 'ask'
  | 'grant'
  | 'enabled'
  // turns of phrase that are enough alone
  | 'toomany'
  | 'stranger'
  | 'weak'
  | 'taken'
  | 'unanswered'
  | 'refusal'
  | 'oops'
  // together: an error occurred
  | 'trouble'
  | 'happen'
  // small words that only tell which language it is, where neighbours share many
  | 'own'
  // what takes the meaning away
  | 'fine'
  | 'but'
  | 'if';

/**
 * Which kinds make a concept, most particular first: the first line that fits a sentence wins. All kinds of a line must
 * stand in the sentence, none with `!` may. `~` in front: it counts behind an "if" too ("If you trust it, ask …").
 */
export const conceptRules: readonly (readonly [ConceptId, string])[] = [
  ['throttled', 'toomany'],
  ['account-locked', 'account locked !no'],
  ['account-locked', 'sign locked'],
  ['suspended', 'account suspended !no'],
  ['relationship-missing', 'relation no'],
  ['relationship-missing', 'relation expired'],
  ['relationship-missing', 'relation suspended'],
  ['suspended', 'program suspended !no'],
  ['password-refused', 'password weak'],
  ['password-expired', 'password expired'],
  ['reset-refused', 'reset no !code'],
  ['reset-refused', 'reset disabled'],
  ['reset-refused', 'reset denied'],
  ['code-wrong', 'code wrong'],
  ['code-wrong', 'code right no'],
  ['password-wrong', 'password wrong'],
  ['password-wrong', 'password right no'],
  ['fault', 'no send !unanswered'],
  ['not-enabled', 'admin enabled no'],
  ['not-enabled', 'account enabled no'],
  ['wrong-account', 'account find tenant no'],
  ['wrong-account', 'with no !verify !vetting'],
  ['wrong-account', 'account use no !password !method'],
  ['account-unknown', 'stranger'],
  ['account-unknown', 'account find no'],
  ['account-unknown', 'account find trouble happen'],
  ['account-unknown', 'account wrong'],
  ['account-disabled', 'account disabled !no !policy'],
  ['account-disabled', 'sign disabled !no !app !policy'],
  ['already-taken', 'taken'],
  ['not-enrolled', 'enrolled no !device'],
  ['not-enrolled', 'program no !access'],
  ['expired', 'session expired !method'],
  ['expired', 'code expired'],
  ['expired', 'session right no !method'],
  ['approval-needed', '~ask admin grant'],
  ['approval-needed', '~ask admin access app'],
  ['approval-needed', '~admin require grant'],
  ['approval-needed', 'require grant !device !no !session'],
  ['policy-blocked', 'policy no'],
  ['policy-blocked', 'policy disabled'],
  ['policy-blocked', 'policy block'],
  ['policy-blocked', 'device block'],
  ['policy-blocked', 'admin block'],
  ['policy-blocked', 'policy denied'],
  ['policy-blocked', 'device require'],
  ['policy-blocked', 'app grant no'],
  ['policy-blocked', 'device access no'],
  ['not-enabled', 'password enabled no'],
  ['app-fault', 'app disabled !no'],
  ['app-fault', 'app enabled no'],
  ['app-fault', 'app enabled require'],
  ['method-refused', 'unanswered'],
  ['method-refused', 'method no !access'],
  ['method-refused', 'method rejected'],
  ['method-refused', 'method expired'],
  ['method-refused', 'method denied'],
  ['method-refused', 'method wrong'],
  ['method-refused', 'session denied !access'],
  ['mfa-needed', 'factor require page'],
  ['mfa-needed', 'factor require access'],
  ['mfa-needed', 'factor require rejected'],
  ['verification-open', 'verify pending'],
  ['verification-open', 'account pending !password !code'],
  ['verification-open', 'vetting require !password !code !method !factor'],
  ['verification-open', 'vetting enabled no'],
  ['verification-refused', 'verify rejected'],
  ['verification-refused', 'verify denied'],
  ['verification-refused', 'verify no'],
  ['denied', 'access denied !no'],
  ['denied', 'access no !use'],
  ['denied', 'refusal'],
  ['denied', 'access require !sign !factor !verify !code !password !device !app'],
  ['not-found', 'page find no'],
  ['entry-wrong', 'entry wrong'],
  ['entry-wrong', 'entry right no'],
  ['fault', 'oops'],
  ['fault', 'trouble happen !fine'],
  ['fault', 'service use no'],
  ['fault', 'do no'],
  ['fault', 'do rejected'],
  ['fault', 'sign no'],
  ['fault', 'sign rejected'],
  ['ask-admin', 'ask admin'],
];
