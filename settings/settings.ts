import { lastingAnswers } from '../rules/answers.ts';
import type { Answers, QuestionId } from '../rules/data/questions.ts';
import type { Offered } from '../rules/diagnose.ts';
import type { Who } from '../rules/people.ts';
import { type ContactId, contactIds } from './contacts.ts';
import type { Contact, Options } from './options.ts';
import type { Policy } from './policy.ts';

/**
 * What a person and their organisation have said, and what counts of it.
 *
 * | name     | what it is                                                                       | where                        |
 * | -------- | -------------------------------------------------------------------------------- | ---------------------------- |
 * | Options  | what a person has set, once, for this browser                                    | options.ts                   |
 * | Policy   | what their organisation has set for its people: the same fields and three more  | policy.ts                    |
 * | Settings | both merged: what counts                                                         | here                         |
 * | Answers  | what the rules ask: of this tab, or, where they last, read from the settings     | rules/data/questions.ts      |
 * | Draft    | the fields of the options page while somebody types, right or wrong              | entrypoints/options/draft.ts |
 *
 * Each is checked by its one schema. What is stored or typed is `Salvaged` by it (rules/salvage.ts): what is right
 * counts, what is wrong is listed. What comes as a file is taken as a whole or refused.
 */

/** Plain data, so that it can be sent as a message. */
export interface Settings extends Policy {
  /** What the policy has set: shown as such, not to be changed. */
  readonly byPolicy: readonly SettingId[];
}

/** Contacts are set person by person, everything else as a whole. */
export type SettingId = Exclude<keyof Policy, 'contacts'> | `contacts.${ContactId}`;

export const noSettings: Settings = { byPolicy: [] };

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

/** The lasting answers as the rules take them. With several programs the question `program` stays open. */
export function answersOf({ selfServiceReset, globalAdmin, inTenant, programs }: Options): Answers {
  const [program, ...others] = programsOf(programs);
  return {
    ...(selfServiceReset && { selfServiceReset }),
    ...(globalAdmin && { globalAdmin }),
    ...(inTenant && { inTenant }),
    ...(program && others.length === 0 && { program }),
  };
}

/** With several programs, those. */
export function offeredAnswers({ programs }: Options): Offered {
  const known = programsOf(programs);
  return known.length > 1 ? { program: known } : {};
}

/** The programs of the company; "not sure" beside one says nothing. */
function programsOf(programs: Options['programs'] = []): NonNullable<Options['programs']> {
  const distinct = [...new Set(programs)];
  const sure = distinct.filter((program) => program !== 'not-sure');
  return sure.length > 0 ? sure : distinct;
}

const settingOfQuestion = {
  program: 'programs',
  selfServiceReset: 'selfServiceReset',
  globalAdmin: 'globalAdmin',
  inTenant: 'inTenant',
} as const satisfies { readonly [Q in QuestionId]?: SettingId };

/** The questions that the policy has answered, or narrowed: the person cannot take that back. */
export function questionsByPolicy({ byPolicy }: Settings): QuestionId[] {
  const ids = Object.keys(settingOfQuestion) as (keyof typeof settingOfQuestion)[];
  return ids.filter((id) => byPolicy.includes(settingOfQuestion[id]));
}

/**
 * The options with these answers among them. One of several programs is an answer for the tab alone: the company stays
 * in all of them.
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

/** The options once these are all the answers: one that is missing was taken back. */
export function optionsAfter(own: Options, policy: Policy, answers: Answers): Options {
  const { selfServiceReset: _, globalAdmin: __, inTenant: ___, programs, ...others } = own;
  const before = answersOf(own);
  const fixed = questionsByPolicy(settingsOf(own, policy));
  const said = { ...lastingAnswers(answers), ...Object.fromEntries(fixed.map((id) => [id, before[id]])) };
  // Several programs are no answer that could be taken back.
  return withAnswers({ ...others, ...(programs && !before.program && { programs }) }, said);
}

/** Whether one of our own links may be shown. */
export function allowsLink({ linkHosts }: Pick<Settings, 'linkHosts'>, url: string): boolean {
  if (!linkHosts || allowsEveryHost(linkHosts)) return true;
  const host = /^https:\/\/([a-z0-9.-]+)(?=[/?#]|$)/i.exec(url)?.[1]?.toLowerCase();
  return linkHosts.some((allowed) => {
    const wanted = allowed.toLowerCase();
    return wanted.startsWith('*.') ? host?.endsWith(wanted.slice(1)) : host === wanted;
  });
}

/** A lone `*` among the hosts: as if there were no list. */
export function allowsEveryHost(linkHosts: readonly string[]): boolean {
  return linkHosts.includes('*');
}

/** The organisation's own article for a rule or a person. */
export function articleFor({ articles = {} }: Pick<Settings, 'articles'>, id: string): string | undefined {
  return Object.hasOwn(articles, id) ? articles[id as keyof typeof articles] : undefined;
}

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
