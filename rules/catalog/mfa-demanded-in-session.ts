import { partnerCenterPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/**
 * The person is signed in already and works, and Partner Center sends them back to Entra for a second step. Every page asks
 * for one since September 2025; until then only those about customers and billing did.
 */
export default rule({
  id: 'mfa-demanded-in-session',
  signals: [
    { verdict: 'match', code: ['PC_10001'] },
    { verdict: 'match', phrase: ['mfa-required'] },
    { verdict: 'possible', trail: ['mfa-in-session'] },
    // mfa-registration-required says what to do there; this one adds why it came in the middle of the work.
    { verdict: 'possible', page: ['entra-proof-up'] },
    { verdict: 'possible', concept: ['method-refused', 'mfa-needed'], page: partnerCenterPages },
  ],
  refine: ({ now, before }) => {
    const sentBack = before.some(({ host }) => host === 'partner.microsoft.com');
    return now?.page === 'entra-proof-up' && !sentBack ? { verdict: 'no' } : {};
  },
  title: 'Partner Center wants a second step from you',
  says: 'Your sign-in had none, or it did not count.',
  more: 'Since September 2025 every page of Partner Center asks for one.',
  fixes: [
    {
      id: 'sign-in-with-second-factor',
      who: ['you'],
      takes: 'minutes',
      title: 'Sign in again with your second factor',
      steps: [
        'Sign out of Partner Center, close its tabs and sign in again.',
        'Confirm with your phone, app or key.',
        'Asked for more information? Register a passkey or the Authenticator app.',
      ],
      link: 'partner-home',
    },
    {
      id: 'have-mfa-enabled',
      who: ['security-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'You are never asked for one: have it switched on',
      steps: ['When they have answered, sign out and in again.'],
      theirSteps: [
        'Require multifactor authentication for this person, and for guests.',
        'Another vendor’s second step counts only if Entra gets its claim: by federation or as External MFA. A custom control does not count.',
      ],
      request:
        'Could you require multifactor authentication for my account? Partner Center wants it, and I am never asked.',
    },
  ],
  sources: ['mandatory-mfa', 'mfa-every-page', 'mfa-for-users', 'partner-api-codes'],
});
