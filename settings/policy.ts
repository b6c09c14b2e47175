import * as z from 'zod/mini';
import { catalog } from '../rules/catalog/index.ts';
import { type Salvaged, salvage } from '../rules/salvage.ts';
import { contactIds } from './contacts.ts';
import { optionFields } from './options.ts';
import { httpsAddress } from './text-checks.ts';
import { optionsTexts } from './texts.ts';

/**
 * What an organisation sets for its people (`storage.managed`): every field of the options, which then count instead of
 * the person's own, and three more. Data only: a policy never adds a rule.
 */

const ruleIds = catalog.map(({ id }) => id);

/** `partner.microsoft.com`, or with `*.` in front every host below; `*` is every host. */
const host = z.string().check(
  z.maxLength(253, { abort: true }),
  z.refine((value) => /^(\*|(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+)$/i.test(value), {
    params: { says: { text: optionsTexts.host } },
  }),
);

export const policySchema = z.strictObject({
  ...optionFields,
  /**
   * Hosts to which the links of our own table may lead; others are not shown, the steps stay. Without it, or with a
   * lone `*` in it, all are shown; with an empty list none. Addresses of the policy itself are not looked up here.
   */
  linkHosts: z.optional(z.array(host).check(z.maxLength(50))),
  /** The organisation's own article for a rule or a person, by id. */
  articles: z.optional(z.partialRecord(z.enum([...ruleIds, ...contactIds]), httpsAddress())),
  /** Rules that are never found. */
  silenced: z.optional(z.array(z.enum(ruleIds)).check(z.maxLength(ruleIds.length))),
});

export type Policy = z.infer<typeof policySchema>;

/** Takes what is valid; what is not is left out one by one and listed for an administrator to correct. Never throws. */
export function salvagePolicy(value: unknown): Salvaged<Policy> {
  return salvage(policySchema, value, {});
}
