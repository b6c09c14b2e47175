/**
 * What the person can be asked. An answer becomes a field of the profile; every field is optional.
 *
 * `lasts`, by what the answer is about: 'now' for what brings the person here, in this tab; 'today' for what can be
 * different tomorrow, remembered for 24 hours; 'company' for a fact of the company, remembered until somebody changes it.
 * `not-sure` counts as unanswered when rules look at it, but is not asked again. `chips`: an answer
 * in a few words, where it does not speak for itself without its question.
 */
export const questions = {
  situation: {
    lasts: 'now',
    text: 'What brings you here?',
    answers: {
      'forgotten-password': 'I forgot my password, or it no longer works',
      'cannot-see-page': 'I cannot see a page or do something',
      'cannot-see-benefits': 'I cannot see our offers or benefits',
      'admin-left': 'Our Global admin has left',
      'i-am-admin': 'I am the admin: a user forgot the password',
      'cannot-give-role': 'I am the admin: I cannot give a role or add a user',
      'change-password': 'I want to change my password or see my roles',
      'authenticator-lost': 'I lost my phone or authenticator',
      'admin-locked-out': 'I am the only Global admin and cannot sign in',
      'account-not-verified': 'Our account is not verified, or is suspended',
      'customer-not-reached': 'I cannot open or manage a customer',
    },
  },
  area: {
    lasts: 'now',
    text: 'Which part of Partner Center is it?',
    answers: {
      'partner-program': 'AI Cloud Partner Program, CSP, Referrals, Incentives',
      'developer-program': 'Marketplace, Windows, Microsoft 365, Copilot, Edge, Hardware',
      'not-sure': 'Not sure',
    },
    chips: {
      'partner-program': 'partner programs',
      'developer-program': 'developer programs',
      'not-sure': 'not sure of the part',
    },
  },
  roleGiven: {
    lasts: 'now',
    text: 'Has somebody given you the role for this page already?',
    answers: {
      no: 'No',
      'within-an-hour': 'Yes, within the last hour',
      'longer-ago': 'Yes, longer ago',
      'not-sure': 'Not sure',
    },
    chips: {
      no: 'no role given yet',
      'within-an-hour': 'role given within the hour',
      'longer-ago': 'role given earlier',
      'not-sure': 'not sure of the role',
    },
  },
  verification: {
    lasts: 'now',
    text: 'What does Legal info say about the check of your account?',
    answers: {
      email: 'The e-mail address is not confirmed',
      pending: 'Pending, and there is nothing to select',
      rejected: 'Rejected, with a button such as “Fix now”',
      closed: 'Rejected, without a button',
      identity: 'The check of my ID does not get through',
      suspended: 'Suspended, deactivated or removed',
      'not-sure': 'Not sure',
    },
  },
  relationship: {
    lasts: 'now',
    text: 'What does the admin relationship with this customer say?',
    answers: {
      active: 'Active',
      pending: 'Approval pending',
      ended: 'Expired or ended',
      none: 'There is none',
      'not-sure': 'Not sure',
    },
    chips: {
      active: 'relationship active',
      pending: 'approval pending',
      ended: 'relationship ended',
      none: 'no relationship',
      'not-sure': 'not sure of the relationship',
    },
  },
  selfServiceReset: {
    lasts: 'today',
    text: 'Does “Can’t access your account?” let you reset the password yourself?',
    answers: { yes: 'Yes', no: 'No, it is not set up for me', 'not-sure': 'Not tried yet' },
    chips: {
      yes: 'reset works',
      no: 'reset not set up',
      'not-sure': 'reset not tried',
    },
  },
  program: {
    lasts: 'company',
    text: 'Which program is your company in?',
    answers: {
      'ai-cloud-partner': 'AI Cloud Partner Program',
      'csp-direct-bill': 'CSP direct-bill partner',
      'csp-indirect-provider': 'CSP indirect provider',
      'csp-indirect-reseller': 'CSP indirect reseller',
      marketplace: 'Commercial Marketplace',
      'windows-xbox': 'Windows and Xbox',
      'office-store': 'Microsoft 365 and Copilot',
      edge: 'Microsoft Edge',
      hardware: 'Hardware',
      'not-sure': 'Not sure',
    },
    chips: {
      'not-sure': 'not sure of the program',
    },
  },
  globalAdmin: {
    lasts: 'today',
    text: 'Does your company have a Global admin you can reach?',
    answers: { yes: 'Yes', no: 'No, nobody', 'not-sure': 'Not sure' },
    chips: {
      yes: 'Global admin can be reached',
      no: 'no Global admin',
      'not-sure': 'not sure of a Global admin',
    },
  },
  // Being added is a cure that is asked for: whoever said "no" yesterday may be in by today.
  inTenant: {
    lasts: 'today',
    text: 'Has your work account been added to the company’s tenant?',
    answers: { yes: 'Yes, I have signed in with it before', no: 'No', 'not-sure': 'Not sure' },
    chips: {
      yes: 'in the tenant',
      no: 'not in the tenant',
      'not-sure': 'not sure of the tenant',
    },
  },
} as const;

export type QuestionId = keyof typeof questions;
export type AnswerId<Q extends QuestionId> = Extract<keyof (typeof questions)[Q]['answers'], string>;

/** What the person or their organisation said. A missing field was not answered. */
export type Answers = { [Q in QuestionId]?: AnswerId<Q> };

/** A condition over answers: every named question must be answered with one of the listed answers. */
export type AnswerCondition = { readonly [Q in QuestionId]?: readonly AnswerId<Q>[] };
