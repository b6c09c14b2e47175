import type { ConceptId } from '../../rules/data/concepts.ts';

/**
 * A report says of a sentence that nobody knew only what kind of failure it named. A drawn page says that in these words:
 * ours, and none of Microsoft's. Each is read as its own kind and no other.
 */
export const ownSentences: Readonly<Record<ConceptId, string>> = {
  throttled: 'Too many attempts.',
  'account-locked': 'The account is locked.',
  suspended: 'The account is suspended.',
  'relationship-missing': 'There is no relationship with this customer.',
  'password-refused': 'This password is too weak.',
  'password-expired': 'The password has expired.',
  'reset-refused': 'The password cannot be reset.',
  'code-wrong': 'The code is incorrect.',
  'password-wrong': 'The password is incorrect.',
  'wrong-account': 'This account cannot be used here.',
  'account-unknown': 'No account was found.',
  'account-disabled': 'The account is disabled.',
  'already-taken': 'This already exists.',
  'not-enrolled': 'The company is not enrolled.',
  expired: 'The session has expired.',
  'approval-needed': 'Approval is required.',
  'policy-blocked': 'This was blocked by a policy.',
  'not-enabled': 'The administrator has not enabled this.',
  'app-fault': 'The application is disabled.',
  'method-refused': 'The passkey was rejected.',
  'mfa-needed': 'Access requires multi-factor authentication.',
  'verification-open': 'The verification is pending.',
  'verification-refused': 'The verification was rejected.',
  denied: 'Access is denied.',
  'not-found': 'The page was not found.',
  'entry-wrong': 'The phone number is incorrect.',
  fault: 'A technical problem occurred.',
  'ask-admin': 'Contact the administrator.',
};
