import type { Who } from '../rules/people.ts';

/** Whom a company can name: those of `people` who are somebody in particular. */
export const contactIds = [
  'global-admin',
  'account-admin',
  'user-management-admin',
  'billing-admin',
  'owner',
  'manager',
  'indirect-provider',
  'customer-admin',
  'it-admin',
  'app-owner',
] as const satisfies readonly Who[];

export type ContactId = (typeof contactIds)[number];

/** What the address of a new ticket can hold, as `{code}`. */
export const ticketFields = [
  'subject',
  'body',
  'code',
  'correlationId',
  'requestId',
  'timestamp',
  'rule',
] as const;

export type TicketField = (typeof ticketFields)[number];

/** Who writes to a help desk. */
export const customerKinds = [
  'own-company',
  'indirect-resellers',
  'indirect-providers',
  'direct-bill-partners',
  'ai-cloud-partners',
  'marketplace-publishers',
] as const;

export type CustomerKind = (typeof customerKinds)[number];

/** What a desk's own texts can hold, as `{name}`. */
export const deskFields = { greeting: ['name', 'firstName'], ticketUrl: ['ticket'] } as const;
