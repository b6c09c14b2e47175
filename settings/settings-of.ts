import type { Answers } from '../rules/data/questions.ts';
import { contactIds } from './contacts.ts';
import type { Options } from './options.ts';
import type { Policy } from './policy.ts';
import { programsOf, type Settings } from './settings.ts';

/** How settings are made of options and policy, and options of answers. */

/** Policy wins, field by field. */
export function settingsOf(own: Options, policy: Policy): Settings {
  const { contacts: ownContacts, ...ownFields } = own;
  const { contacts: policyContacts, ...policyFields } = policy;
  const contacts = { ...ownContacts, ...policyContacts };
  const named = contactIds.filter((id) => policyContacts?.[id]);
  return {
    ...ownFields,
    ...policyFields,
    ...(Object.keys(contacts).length > 0 && { contacts }),
    byPolicy: [
      ...(Object.keys(policyFields) as Exclude<keyof Policy, 'contacts'>[]),
      ...named.map((id) => `contacts.${id}` as const),
    ],
  };
}

/**
 * The options after an answer was given in the popup. One of several programs is an answer for the tab alone: the
 * company stays in all of them.
 */
export function withAnswers(options: Options, answers: Answers): Options {
  const { selfServiceReset, globalAdmin, inTenant, program } = answers;
  const takesProgram = program && programsOf(options.programs).length < 2;
  return {
    ...options,
    ...(selfServiceReset && { selfServiceReset }),
    ...(globalAdmin && { globalAdmin }),
    ...(inTenant && { inTenant }),
    ...(takesProgram && { programs: [program] }),
  };
}
