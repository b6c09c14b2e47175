import { joinPartnerGroup } from '../data/fixes-customer.ts';
import { rule } from '../rule.ts';

/** In the customer's tenant, but without the role for what was tried: the group, or what the relationship allows. */
export default rule({
  id: 'customer-role-missing',
  signals: [
    { verdict: 'match', phrase: ['customer-role-missing'] },
    { verdict: 'possible', topic: ['customer-access-denied'] },
    { verdict: 'possible', concept: ['not-enrolled'], workspace: ['customers', 'customer-requests'] },
  ],
  title: 'Your group has no role for this at the customer',
  says: 'The way to the customer is open. The role for this task is missing in the relationship, in your group, or in both.',
  fixes: [
    { ...joinPartnerGroup, title: 'Have your group and its roles checked' },
    {
      id: 'widen-relationship',
      who: ['customer-admin'],
      takes: 'days',
      title: 'The relationship does not have the role? Ask for a new one',
      steps: [
        'A role must be in the relationship and in the group. The roles of an approved relationship cannot be added to.',
        'An Admin agent sends a new request with the smallest role that does the task. The customer’s Global admin approves it.',
      ],
    },
    {
      id: 'check-tool',
      who: ['app-owner'],
      takes: 'an-hour',
      title: 'Shown by a tool? Have its sign-in renewed',
      steps: [
        'Whoever runs it signs in again with a second step, as a user in that group. It must name the customer’s tenant.',
      ],
    },
  ],
  sources: ['gdap-faq', 'gdap-lockouts', 'cipp'],
});
