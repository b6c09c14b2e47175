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
  says: 'Your sign-in had none, or it did not count. Since September 2025 every page of Partner Center asks for one.',
  fixes: [
    {
      id: 'sign-in-with-second-factor',
      who: ['you'],
      takes: 'minutes',
      title: 'Sign in again with your second factor',
      steps: [
        'If the page asks for more information, go through it and register a passkey or the Authenticator app.',
        'Otherwise sign out of Partner Center and close its tabs.',
        'Sign in again and confirm with your phone, app or key.',
        'Open the page again.',
      ],
      link: 'security-info',
    },
    {
      id: 'have-mfa-enabled',
      who: ['security-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'You are never asked for one: have it switched on',
      steps: [
        'Ask an admin to require multifactor authentication for you, and for guests.',
        'Another vendor’s second step counts only if Entra gets its claim: by federation or as External MFA. A custom control does not count.',
      ],
    },
  ],
  sources: ['mandatory-mfa', 'mfa-every-page', 'mfa-for-users', 'partner-api-codes'],
});
