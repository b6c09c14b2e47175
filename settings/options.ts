import * as z from 'zod/mini';
import { answerSchema } from '../rules/answers.ts';
import { type Salvaged, salvage } from '../rules/salvage.ts';
import { contactIds, ticketFields } from './contacts.ts';
import { deskSchema } from './desk.ts';
import { form, httpsAddress, line, lines, onlyPlaceholders, text } from './text-checks.ts';
import { optionsTexts } from './texts.ts';

/**
 * What a person says once about their organisation, and how the extension is to behave: kept in this browser, exported
 * and imported as one file (options-file.ts). Everything is optional. A policy can set the same fields: policy.ts.
 */

const name = line(100);

const mailForm = /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u;
const mail = text(
  254,
  form((value) => mailForm.test(value), { text: optionsTexts.mail }),
);

const phone = text(
  40,
  form((value) => /^[+(]?\d[\d ()./#+-]*$/.test(value), { text: optionsTexts.phone }),
);

const domainForm = /^[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?(\.[\p{L}\p{N}-]+)+$/u;

/** Whoever can fix something, and how to reach them. */
const contact = z
  .strictObject({ name: z.optional(name), mail: z.optional(mail), phone: z.optional(phone) })
  .check(form(hasAny, { text: optionsTexts.noWay }));

const helpDesk = z
  .strictObject({
    name: z.optional(name),
    mail: z.optional(mail),
    /** A template: reports/request.ts fills `{code}` and the like in. */
    ticketUrl: z.optional(httpsAddress(onlyPlaceholders(ticketFields))),
  })
  .check(form(hasAny, { text: optionsTexts.noHelpDesk }));

/** The one definition of these fields: what is kept, the file and the policy are made of it. */
export const optionFields = {
  /** All the programs of the company: answers to the question `program`. */
  programs: z.optional(z.array(answerSchema('program')).check(z.minLength(1), z.maxLength(12))),
  selfServiceReset: z.optional(answerSchema('selfServiceReset')),
  globalAdmin: z.optional(answerSchema('globalAdmin')),
  inTenant: z.optional(answerSchema('inTenant')),
  contacts: z.optional(
    z.partialRecord(z.enum(contactIds), z.array(contact).check(z.minLength(1), z.maxLength(10))),
  ),
  helpDesk: z.optional(helpDesk),
  /** The person answers others: the profile of their help desk. */
  desk: z.optional(deskSchema),
  /** What to do when the only Global admin is locked out. Shown here, never part of a message or report. */
  breakGlass: z.optional(lines(1000)),
  /** BCP 47; without it the language of the browser. */
  language: z.optional(
    text(
      20,
      form((value) => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/.test(value), { text: optionsTexts.language }),
    ),
  ),
  /** The person is an admin: what whoever acts has to know is open for good. */
  isAdmin: z.optional(z.boolean()),
  /** What work addresses end in, without the @. Shown, and part of messages to others than the company. */
  workDomain: z.optional(
    text(
      253,
      form((value) => domainForm.test(value), { text: optionsTexts.domain }),
    ),
  ),
  /** Whether the popup opens by itself on a failure; not set: while its icon is not pinned. */
  openByItself: z.optional(z.boolean()),
};

const fieldsSchema = z.strictObject(optionFields);

export type Options = z.infer<typeof fieldsSchema>;
export type Contact = z.infer<typeof contact>;
export type HelpDesk = z.infer<typeof helpDesk>;

/** What is kept in the browser, field by field: one bad field loses nothing else. Never throws. */
export function salvageOptions(value: unknown): Salvaged<Options> {
  return salvage(fieldsSchema, value, {});
}

/** Whether they say the same, in whatever order their fields came. */
export function sameOptions(one: Options, other: Options): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(options: Options): string {
  return JSON.stringify(options, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

function hasAny(parts: object): boolean {
  return Object.values(parts).some((part) => part !== undefined);
}
