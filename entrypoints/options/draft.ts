import type { ContactPart, TextField } from '../../components/options/fields.ts';
import type { Salvaged } from '../../rules/salvage.ts';
import { type ContactId, contactIds } from '../../settings/contacts.ts';
import type { DeskProfile } from '../../settings/desk.ts';
import { type Options, salvageOptions } from '../../settings/options.ts';

/** What stands in the fields of the options page, right or wrong. Pure. */
export interface Draft {
  /** What is changed as a whole is always right. */
  readonly options: Pick<
    Options,
    'programs' | 'selfServiceReset' | 'globalAdmin' | 'inTenant' | 'language' | 'openByItself' | 'isAdmin'
  >;
  readonly helpDesk: Readonly<Record<'name' | 'mail' | 'ticketUrl', string>>;
  readonly desk: Readonly<Record<keyof DeskProfile, string>>;
  readonly breakGlass: string;
  readonly workDomain: string;
  readonly contacts: readonly DraftContact[];
}

export interface DraftContact extends Readonly<Record<ContactPart, string>> {
  /** The same as long as the page is open. */
  readonly key: number;
  readonly who: ContactId;
}

/** @param firstKey of the contacts */
export function draftOf(
  { helpDesk, desk, breakGlass, workDomain = '', contacts = {}, ...options }: Options,
  firstKey: number,
): Draft {
  const rows = contactIds.flatMap((who) =>
    (contacts[who] ?? []).map(({ name = '', mail = '', phone = '' }) => ({ who, name, mail, phone })),
  );
  return {
    options,
    helpDesk: {
      name: helpDesk?.name ?? '',
      mail: helpDesk?.mail ?? '',
      ticketUrl: helpDesk?.ticketUrl ?? '',
    },
    desk: {
      customers: desk?.customers ?? '',
      greeting: desk?.greeting ?? '',
      signature: desk?.signature ?? '',
      ticketUrl: desk?.ticketUrl ?? '',
    },
    breakGlass: breakGlass ?? '',
    workDomain,
    contacts: rows.map((row, i) => ({ key: firstKey + i, ...row })),
  };
}

/**
 * What can be saved of a draft: empty fields are not there. What is wrong is named by its field on the page,
 * `contact.3.mail` or `breakGlass`.
 */
export function optionsIn({
  options,
  helpDesk,
  desk,
  breakGlass,
  workDomain,
  contacts,
}: Draft): Salvaged<Options> {
  const filled = contacts.filter((contact) => Object.keys(typed(contact)).length > 0);
  const whos = contactIds.filter((who) => filled.some((contact) => contact.who === who));
  const rows = new Map(whos.map((who) => [who, filled.filter((contact) => contact.who === who)]));
  const [asked, answering] = [typed(helpDesk), typed(desk)];
  const { value, ignored } = salvageOptions({
    ...options,
    ...(Object.keys(asked).length > 0 && { helpDesk: asked }),
    ...(Object.keys(answering).length > 0 && { desk: answering }),
    ...(breakGlass.trim() !== '' && { breakGlass: breakGlass.trim() }),
    ...(workDomain.trim() !== '' && { workDomain: domainIn(workDomain) }),
    ...(rows.size > 0 && {
      contacts: Object.fromEntries([...rows].map(([who, list]) => [who, list.map(typed)])),
    }),
  });
  return { value, ignored: ignored.map(({ field, problem }) => ({ field: fieldOf(field, rows), problem })) };
}

/** Also of a whole address, or with its @ in front. */
function domainIn(text: string): string {
  return text.trim().replace(/^[^@]*@/, '');
}

/** `contacts.owner.0.mail` of the options, as the field of the page that holds it: `contact.3.mail`. */
function fieldOf(path: string, rows: ReadonlyMap<ContactId, readonly DraftContact[]>): string {
  const [, who, index, part] = /^contacts\.([\w-]+)\.(\d+)(\.\w+)?$/.exec(path) ?? [];
  const key = rows.get(who as ContactId)?.[Number(index)]?.key;
  return key === undefined ? path : `contact.${key}${part ?? ''}`;
}

/** What is typed, without the blanks around it. */
function typed(fields: Readonly<Record<string, unknown>> | DraftContact): Record<string, string> {
  const { key: _, who: __, ...texts } = fields as Readonly<Record<string, string>>;
  const trimmed = Object.entries(texts).map(([field, text]) => [field, text.trim()] as const);
  return Object.fromEntries(trimmed.filter(([, text]) => text !== ''));
}

type OptionId = keyof Draft['options'];
type Program = NonNullable<Options['programs']>[number];

/** The draft with something else chosen; undefined where nothing is. */
export function withOption<Id extends OptionId>(draft: Draft, id: Id, value: Draft['options'][Id]): Draft {
  const { [id]: _, ...others } = draft.options;
  return { ...draft, options: value === undefined ? others : { ...others, [id]: value } };
}

/** The draft with a program ticked or not. Beside one "not sure" says nothing. */
export function withProgram(draft: Draft, program: Program, on: boolean): Draft {
  const { programs = [] } = draft.options;
  const others = programs.filter((one) => one !== program && one !== 'not-sure');
  const ticked = on ? [...others, program] : others;
  return withOption(draft, 'programs', ticked.length > 0 ? ticked : undefined);
}

/** The draft with another text in a field. */
export function withText(draft: Draft, field: TextField, text: string): Draft {
  if (field === 'breakGlass' || field === 'workDomain') return { ...draft, [field]: text };
  const [place, ...path] = field.split('.');
  const [first = '', part = ''] = path;
  if (place === 'helpDesk' || place === 'desk')
    return { ...draft, [place]: { ...draft[place], [first]: text } };
  return withContact(draft, Number(first), { [part]: text });
}

/** The draft with a row more. Without name, mail and phone it is nothing to be saved yet. */
export function withNewContact(draft: Draft, key: number): Draft {
  const contact = { key, who: contactIds[0], name: '', mail: '', phone: '' };
  return { ...draft, contacts: [...draft.contacts, contact] };
}

export function withoutContact(draft: Draft, key: number): Draft {
  return { ...draft, contacts: draft.contacts.filter((contact) => contact.key !== key) };
}

/** The draft with something changed of a contact. */
export function withContact(draft: Draft, key: number, change: Partial<DraftContact>): Draft {
  const contacts = draft.contacts.map((contact) =>
    contact.key === key ? { ...contact, ...change } : contact,
  );
  return { ...draft, contacts };
}
