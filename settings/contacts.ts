import type { Who } from '../rules/people.ts';
import type { Contact } from './options.ts';

/** Whom a company can name: those of `people` who are somebody in particular. Without zod, for the popup. */
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

export interface KnownContact {
  readonly who: ContactId;
  readonly contact: Contact;
}

/** The known contacts among these people, in the order of the people. */
export function contactsFor(
  { contacts = {} }: { readonly contacts?: Partial<Record<ContactId, readonly Contact[]>> | undefined },
  who: readonly Who[],
): KnownContact[] {
  return contactIds
    .filter((id) => who.includes(id))
    .toSorted((a, b) => who.indexOf(a) - who.indexOf(b))
    .flatMap((id) => (contacts[id] ?? []).map((contact) => ({ who: id, contact })));
}
