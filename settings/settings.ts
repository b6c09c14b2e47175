import type { Answers, QuestionId } from '../rules/data/questions.ts';
import type { Offered } from '../rules/diagnose.ts';
import type { ContactId } from './contacts.ts';
import type { Options } from './options.ts';
import type { Policy } from './policy.ts';

/** The person's own options and the policy of their organisation, merged. Without zod, for the popup; plain data. */
export interface Settings extends Policy {
  /** What the policy has set: shown as such, not to be changed. */
  readonly byPolicy: readonly SettingId[];
}

/** Contacts are set person by person, everything else as a whole. */
export type SettingId = Exclude<keyof Policy, 'contacts'> | `contacts.${ContactId}`;

export const noSettings: Settings = { byPolicy: [] };

/** The lasting answers as the engine takes them. With several programs the question `program` stays open. */
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

/** Whether one of our own links may be shown. */
export function allowsLink({ linkHosts }: Pick<Settings, 'linkHosts'>, url: string): boolean {
  if (!linkHosts) return true;
  const host = /^https:\/\/([a-z0-9.-]+)(?=[/?#]|$)/i.exec(url)?.[1]?.toLowerCase();
  return linkHosts.some((allowed) => {
    const wanted = allowed.toLowerCase();
    return wanted.startsWith('*.') ? host?.endsWith(wanted.slice(1)) : host === wanted;
  });
}

/** The organisation's own article for a rule or a person. */
export function articleFor({ articles = {} }: Pick<Settings, 'articles'>, id: string): string | undefined {
  return Object.hasOwn(articles, id) ? articles[id as keyof typeof articles] : undefined;
}

/** The programs of the company; "not sure" beside one says nothing. */
export function programsOf(programs: Options['programs'] = []): NonNullable<Options['programs']> {
  const distinct = [...new Set(programs)];
  const sure = distinct.filter((program) => program !== 'not-sure');
  return sure.length > 0 ? sure : distinct;
}
