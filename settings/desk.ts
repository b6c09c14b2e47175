import * as z from 'zod/mini';
import { customerKinds, deskFields } from './contacts.ts';
import { form, httpsAddress, line, lines, onlyPlaceholders } from './text-checks.ts';
import { optionsTexts } from './texts.ts';

/** The profile of a help desk: whom it answers, and how its replies begin and end. Of the help desk page and the tools alone. */
export const deskSchema = z
  .strictObject({
    customers: z.optional(z.enum(customerKinds)),
    /** Its first line, in the language that the desk itself uses. */
    greeting: z.optional(line(200, onlyPlaceholders(deskFields.greeting))),
    signature: z.optional(lines(500)),
    /** Where a partner sees the ticket. */
    ticketUrl: z.optional(httpsAddress(onlyPlaceholders(deskFields.ticketUrl))),
  })
  .check(
    form((parts) => Object.values(parts).some((part) => part !== undefined), { text: optionsTexts.noDesk }),
  );

export type DeskProfile = z.infer<typeof deskSchema>;
