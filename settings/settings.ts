import { companyAnswers } from '../rules/answers.ts';
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
 * | Answers  | what the rules ask: of this tab, of today, or, where they last, from the settings | rules/data/questions.ts     |
 * | Draft    | the fields of the options page while somebody types, right or wrong              | entrypoints/options/draft.ts |
 *
 * Each is checked by its one schema. What is stored or typed is `Salvaged` by it (rules/salvage.ts): what is right
 * counts, what is wrong is listed. What comes as a file is taken as a whole or refused.
 */

/** Plain data, so that it can be sent as a message. */
export interface Settings extends Policy {
  /** What the policy has set: shown as such, not to be changed. */
  readonly byPolicy: readonly SettingId[];
  /** What the person answered within the last day; the policy wins. */
  readonly today?: Answers;
}

/** Contacts are set person by person, everything else as a whole. */
export type SettingId = Exclude<keyof Policy, 'contacts'> | `contacts.${ContactId}`;

export const noSettings: Settings = { byPolicy: [] };

/** Policy wins, field by field. @param today what the person answered within the last day */
export function settingsOf(own: Options, policy: Policy, today: Answers = {}): Settings {
  const { contacts: ownContacts, ...ownFields } = own;
  const { contacts: policyContacts, ...policyFields } = policy;
  const contacts = { ...ownContacts, ...policyContacts };
  const named = contactIds.filter((id) => policyContacts?.[id]);
  return {
    ...ownFields,
    ...policyFields,
    ...(Object.keys(contacts).length > 0 && { contacts }),
    ...(Object.keys(today).length > 0 && { today }),
    byPolicy: [
      ...(Object.keys(policyFields) as Exclude<keyof Policy, 'contacts'>[]),
      ...named.map((id) => `contacts.${id}` as const),
    ],
  };
}

/**
 * The answers that outlast a tab, as the rules take them: what was answered today is newer than the options, the policy
 * wins. With several programs the question `program` stays open.
 */
export function answersOf(settings: Options | Settings): Answers {
  const set = answersSet(settings);
  if (!('byPolicy' in settings)) return set;
  const fixed = questionsByPolicy(settings);
  const own = Object.entries(settings.today ?? {}).filter(([id]) => !fixed.includes(id as QuestionId));
  return { ...set, ...Object.fromEntries(own) };
}

/** Those among them that the organisation has not set: each was given at another failure, or set by the person. */
export function carriedOverBy(settings: Settings): readonly QuestionId[] {
  const fixed = questionsByPolicy(settings);
  return (Object.keys(answersOf(settings)) as QuestionId[]).filter((id) => !fixed.includes(id));
}

function answersSet({ selfServiceReset, globalAdmin, inTenant, programs }: Options): Answers {
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
 * The options once these are all the answers: what is missing was taken back, and what can be different tomorrow is not
 * kept among them, but stays where the person has set it there. One of several programs is an answer for the tab alone:
 * the company stays in all of them.
 */
export function optionsAfter(own: Options, policy: Policy, answers: Answers): Options {
  const { selfServiceReset, globalAdmin, inTenant, programs, ...others } = own;
  const fixed = questionsByPolicy(settingsOf(own, policy));
  const set = Object.entries({ selfServiceReset, globalAdmin, inTenant }).filter(
    ([id, answer]) => answer && (fixed.includes(id as QuestionId) || answers[id as QuestionId] === answer),
  );
  const keepsPrograms = fixed.includes('program') || programsOf(programs).length > 1;
  const after = { ...others, ...Object.fromEntries(set) };
  return keepsPrograms ? { ...after, ...(programs && { programs }) } : withCompany(after, answers);
}

/** The options with the facts of the company that are among these answers. */
export function withCompany(options: Options, answers: Answers): Options {
  const { program } = companyAnswers(answers);
  return { ...options, ...(program && { programs: [program] }) };
}

/** Those of the answers that the options and the policy do not say already. */
export function notSet(answers: Answers, settings: Settings): Answers {
  const fixed = questionsByPolicy(settings);
  const set = answersSet(settings);
  const entries = Object.entries(answers).filter(
    ([id, answer]) => !fixed.includes(id as QuestionId) && set[id as QuestionId] !== answer,
  );
  return Object.fromEntries(entries);
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
