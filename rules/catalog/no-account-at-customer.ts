import { joinPartnerGroup } from '../data/fixes-customer.ts';
import { privateWindow } from '../data/fixes-entra.ts';
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
  title: 'This customer’s tenant does not know your account',
  says: 'It takes an admin relationship (GDAP) and a group with a role.',
  fixes: [
    {
      ...privateWindow,
      id: 'use-delegated-account',
      title: 'Sign in with the account that manages this customer',
      steps: [
        'Sign in with your work account, with the second step.',
        'Select the customer and go to the service from there.',
        'After a new relationship or group, wait an hour before you try again.',
      ],
      link: 'customers',
    },
    joinPartnerGroup,
    {
      id: 'approve-relationship',
      who: ['customer-admin'],
      takes: 'days',
      title: 'No active relationship? The customer has to approve one',
      request:
        'Could you approve our request for an admin relationship (GDAP), so that we can manage your tenant?',
      steps: [
        'Have an Admin agent of your company send the request first.',
        'After a new relationship or group, wait an hour before you try again.',
      ],
      theirSteps: ['A Global admin of the customer opens the request and approves it.'],
    },
  ],
  sources: ['entra-codes', 'gdap-faq', 'permissions', 'cipp'],
});
