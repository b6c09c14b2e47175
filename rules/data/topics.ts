import type { WordId } from './topic-lexicon.ts';

/** What a text must name somewhere for a topic to be about Microsoft: one of these. */
export const contexts = {
  /** Partner Center or a program of it. */
  partner: ['partnerCenter', 'program'],
  /** Also the sign-in and those who administer it. */
  microsoft: ['partnerCenter', 'program', 'microsoft', 'globalAdmin'],
  /** A tool, module or host for programs; the name says it all. */
  tool: ['tool', 'oldModule'],
} as const satisfies Record<string, readonly WordId[]>;

export interface Topic {
  readonly about: keyof typeof contexts;
  /** All of the words of one of these lists, in any order, within a few sentences. */
  readonly says: readonly (readonly WordId[])[];
}

/**
 * What somebody tells in their own words, without a code and without a sentence of a page: the subject and the trouble
 * with it, beside the name of a Microsoft thing. It only ever makes a rule `possible`.
 * The particular stands before the general: that is the order in which their rules are found.
 */
export const topics = {
  'only-admin-locked-out': {
    about: 'microsoft',
    says: [
      ['globalAdmin', 'only', 'lost', 'phone'],
      ['globalAdmin', 'only', 'locked'],
      ['admin', 'only', 'phone', 'lost', 'code'],
      ['admin', 'only', 'phone', 'locked'],
      ['admin', 'only', 'phone', 'codeWrong'],
    ],
  },
  'authenticator-lost': { about: 'microsoft', says: [['phone', 'lost', 'code']] },
  'password-forgotten': { about: 'microsoft', says: [['password', 'forgot']] },
  'admin-gone': {
    about: 'microsoft',
    says: [
      ['globalAdmin', 'left'],
      ['admin', 'left', 'company'],
      ['admin', 'left', 'locked'],
      ['admin', 'left', 'password'],
    ],
  },
  'code-not-accepted': {
    about: 'microsoft',
    says: [
      ['codeWrong', 'signIn'],
      ['codeWrong', 'phone'],
    ],
  },
  'account-locked': { about: 'microsoft', says: [['tooMany', 'signIn']] },
  'wrong-tenant': { about: 'partner', says: [['wrongTenant', 'signIn']] },
  'sign-in-loop': { about: 'partner', says: [['signIn', 'loop']] },
  'conditional-access-block': {
    about: 'microsoft',
    says: [
      ['conditionalAccess', 'locked'],
      ['conditionalAccess', 'denied'],
    ],
  },
  'personal-account-refused': { about: 'microsoft', says: [['personalAccount', 'useWork']] },
  'publisher-not-verified': { about: 'microsoft', says: [['publisher', 'cannotAdd']] },
  'verification-rejected': { about: 'partner', says: [['verification', 'rejected']] },
  'email-verification-open': { about: 'partner', says: [['email', 'notDone']] },
  'identity-check-broken': { about: 'partner', says: [['idCheck', 'fault']] },
  'verification-waiting': {
    about: 'partner',
    says: [
      ['verification', 'waiting'],
      ['idCheck', 'waiting'],
      ['enroll', 'waiting'],
    ],
  },
  'account-suspended': { about: 'partner', says: [['suspended', 'company']] },
  'agreement-missing': { about: 'partner', says: [['agreement', 'notSigned']] },
  'customer-relationship-over': { about: 'partner', says: [['gdap', 'expired']] },
  'customer-access-denied': { about: 'partner', says: [['gdap', 'denied']] },
  'invitation-refused': { about: 'partner', says: [['invite', 'exists']] },
  'not-in-edge-program': { about: 'partner', says: [['notRegistered', 'edge']] },
  'enrollment-fault': {
    about: 'partner',
    says: [
      ['enroll', 'fault'],
      ['enroll', 'hardware', 'option', 'missing'],
    ],
  },
  'not-in-hardware-program': {
    about: 'partner',
    says: [
      ['notRegistered', 'hardware'],
      ['hardware', 'option', 'missing'],
    ],
  },
  'role-not-given': {
    about: 'partner',
    says: [
      ['assignRole', 'missing'],
      ['assignRole', 'cannotAdd'],
      ['assignRole', 'denied'],
    ],
  },
  'benefits-missing': { about: 'partner', says: [['benefits', 'missing']] },
  'access-denied': { about: 'partner', says: [['denied']] },
  'page-for-admin': { about: 'microsoft', says: [['denied', 'globalAdmin', 'option']] },
  'pages-missing': { about: 'partner', says: [['option', 'missing']] },
  'partner-center-fault': { about: 'partner', says: [['fault']] },
  'sign-in-fault': {
    about: 'microsoft',
    says: [['signIn', 'fault']],
  },
  'account-service-busy': { about: 'microsoft', says: [['microsoftAccount', 'fault']] },
  'api-second-factor': { about: 'tool', says: [['secondFactor']] },
  'api-secret-expired': { about: 'tool', says: [['secret', 'expired']] },
  'api-not-opened': { about: 'tool', says: [['apiClosed']] },
  'api-forbidden': { about: 'tool', says: [['tool', 'forbidden']] },
  'old-module': { about: 'tool', says: [['oldModule', 'forbidden']] },
} as const satisfies Record<string, Topic>;

export type TopicId = keyof typeof topics;
