import { partnerCenterPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/**
 * Customers, Billing and customer requests ask for a second factor although the person is signed in already: Partner
 * Center sends them back to Entra in the middle of the work.
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
  title: 'This part of Partner Center wants a second factor',
  says: 'You signed in without one. That is enough for some pages, but not for customers, billing and customer requests.',
  fixes: [
    {
      id: 'sign-in-with-second-factor',
      who: ['you'],
      takes: 'minutes',
      title: 'Sign in again with your second factor',
      steps: [
        'If the page asks for more information, go through it and register your phone or app.',
        'Otherwise sign out of Partner Center and close its tabs.',
        'Sign in again and confirm with your phone, app or key.',
        'Open the page again.',
      ],
      link: 'security-info',
    },
    {
      id: 'have-mfa-enabled',
      who: ['global-admin'],
      takes: 'an-hour',
      title: 'You are never asked for one: have it switched on',
      steps: [
        'Ask your Global admin to require multifactor authentication for you, and for guests.',
        'Does your company use the second factor of another vendor? It never counts for work in customers’ tenants.',
      ],
    },
  ],
  sources: ['mandatory-mfa', 'partner-api-codes'],
});
