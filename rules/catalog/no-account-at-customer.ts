import { joinPartnerGroup } from '../data/fixes-customer.ts';
import { passOnDetails, privateWindow } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** Inside a customer's tenant, with an account that has no delegated rights there, or not yet. */
export default rule({
  id: 'no-account-at-customer',
  signals: [
    {
      verdict: 'match',
      code: ['AADSTS50020', 'AADSTS16000', 'AADSTS16003', 'AADSTS51004'],
      trail: ['into-customer'],
    },
    { verdict: 'match', answer: { situation: ['customer-not-reached'], relationship: ['active'] } },
    { verdict: 'possible', answer: { situation: ['customer-not-reached'] } },
  ],
  // Without an active relationship no group helps: customer-relationship-missing.
  refine: ({ answers: { relationship } }) =>
    relationship && ['pending', 'ended', 'none'].includes(relationship) ? { verdict: 'no' } : {},
  asks: ['relationship'],
  title: 'Your account has no access to this customer’s tenant',
  says: 'This tenant does not know your account. You get in by a delegated admin relationship (GDAP) and a group with a role in it.',
  fixes: [
    {
      ...privateWindow,
      id: 'use-delegated-account',
      title: 'Sign in with the account that manages this customer',
      steps: [
        'Open a private window and sign in to Partner Center with your work account, with the second step.',
        'Open **Customers**, select the customer and go to the service from there.',
        'After a new relationship or group, wait an hour before you try again.',
      ],
    },
    { ...joinPartnerGroup, steps: [passOnDetails, ...joinPartnerGroup.steps] },
    {
      id: 'approve-relationship',
      who: ['customer-admin'],
      takes: 'days',
      title: 'No active relationship? The customer has to approve one',
      steps: [
        'Somebody in your company with the role Admin agent sends the customer a request.',
        'The customer’s Global admin approves it.',
      ],
    },
  ],
  sources: ['entra-codes', 'gdap-faq', 'permissions', 'cipp'],
});
