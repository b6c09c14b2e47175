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
  title: 'Your group has no role for this customer task',
  says: 'It is missing in the relationship, in your group, or both.',
  fixes: [
    { ...joinPartnerGroup, title: 'Have your group and its roles checked' },
    {
      id: 'widen-relationship',
      who: ['customer-admin'],
      takes: 'days',
      title: 'The relationship does not have the role? Ask for a new one',
      steps: [
        'The roles of an approved relationship cannot be added to.',
        'First an Admin agent sends a new request, with the smallest role that does the task.',
        'The role must then be in your group as well.',
      ],
      theirSteps: [
        'As Global admin, open the link of the request in the Microsoft 365 admin center and approve it.',
      ],
      request: 'Could you approve our new request for an admin relationship? The old one lacks a role.',
    },
    {
      id: 'check-tool',
      who: ['app-owner'],
      takes: 'an-hour',
      title: 'Shown by a tool? Have its sign-in renewed',
      steps: ['Try again when they have answered.'],
      theirSteps: [
        'Sign in again with a second step, as a user in that group. It must name the customer’s tenant.',
      ],
      request:
        'Could you sign your tool in again with a second step, as a user in the group for this customer?',
    },
  ],
  sources: ['gdap-faq', 'gdap-lockouts', 'cipp'],
});
