/** The fields of the options page, by the names that its elements, its events and its view share. */

export const choiceFields = ['globalAdmin', 'inTenant', 'selfServiceReset'] as const;
export type ChoiceField = (typeof choiceFields)[number];

export const contactParts = ['name', 'mail', 'phone'] as const;
export type ContactPart = (typeof contactParts)[number];

export const ownTexts = [
  'workDomain',
  'helpDesk.name',
  'helpDesk.mail',
  'helpDesk.ticketUrl',
  'breakGlass',
  'desk.customers',
  'desk.greeting',
  'desk.signature',
  'desk.ticketUrl',
] as const;
export type OwnText = (typeof ownTexts)[number];

/** A field that is typed. */
export type TextField = OwnText | `contact.${number}.${ContactPart}`;

/** @param key of the contact, the same as long as the page is open */
export function contactField(key: number, part: ContactPart): TextField {
  return `contact.${key}.${part}`;
}
