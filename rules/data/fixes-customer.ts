import type { Fix } from '../rule.ts';

/**
 * In a customer's tenant: what the customer's admin changes, and what makes a delegated admin of somebody at home.
 * Sources (sources.ts): gdap-faq, external-conditional-access, gdap-lockouts, cipp.
 */

/** The customer's own Conditional Access lets service providers through, and nobody else. */
export const customerExcludesPartners: Fix = {
  id: 'ask-customer-admin',
  who: ['customer-admin'],
  takes: 'a-day',
  title: 'Ask the customer to let service providers through',
  steps: [
    'Add the name and tenant id of your company to the message.',
    'Try again a few minutes after the customer has answered.',
  ],
  theirSteps: [
    'In the **Sign-in logs** filter by **Service provider** and read which policy refused.',
    'In each such policy: **Users** > **Exclude** > **Guest or external users** > **Service provider users**, for this partner alone.',
    'A policy of its own can ask partners for MFA.',
  ],
  request:
    'Your Conditional Access policy refuses me, your partner. Could you let service provider users of our company through?',
};

/** The group of the partner that has a role at this customer. The group's owner can add people, without any admin role. */
export const joinPartnerGroup: Fix = {
  id: 'join-group',
  who: ['user-management-admin', 'global-admin'],
  takes: 'an-hour',
  title: 'Not in the group for this customer? Ask to be added',
  steps: [
    'Once you are added, wait up to an hour.',
    'Sign out, sign in with the second step, and open the customer again.',
  ],
  theirSteps: [
    'Open **Customers** > the customer > **Admin relationships**. It must be **Active**, with a security group and Entra roles.',
    'Add the person to that group; its owner can do that without any admin role.',
  ],
  request: 'Could you add me to the security group that manages this customer in Partner Center?',
  link: 'customers',
};
