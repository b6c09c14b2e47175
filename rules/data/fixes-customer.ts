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
    'Send the customer’s Conditional Access admin or Security admin the name and tenant id of your company, the time, and the Correlation Id.',
    'In the **Sign-in logs** they filter by **Service provider** and read which policy refused you.',
    'In each such policy: **Users** > **Exclude** > **Guest or external users** > **Service provider users**, for your company alone. A policy of its own can ask partners for MFA.',
    'Try again after a few minutes.',
  ],
};

/** The group of the partner that has a role at this customer. The group's owner can add people, without any admin role. */
export const joinPartnerGroup: Fix = {
  id: 'join-group',
  who: ['user-management-admin', 'global-admin'],
  takes: 'an-hour',
  title: 'Not in the group for this customer? Ask to be added',
  steps: [
    'An Admin agent opens **Customers** > the customer > **Admin relationships**. It must be **Active**, with a security group and Entra roles.',
    'The owner of that group, or the User management admin, adds you to it.',
    'Sign out, wait up to an hour, sign in with the second step and open the customer again.',
  ],
  link: 'customers',
};
