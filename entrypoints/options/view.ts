import type { OutcomeCounts } from '../../browser/outcomes.ts';
import { type ContactPart, choiceFields, contactParts, ownTexts } from '../../components/options/fields.ts';
import { optionsMessage } from '../../components/options/texts.ts';
import type {
  ContactView,
  FieldView,
  OptionsView,
  OutcomesView,
  PolicyContact,
  PolicyView,
  SwitchView,
} from '../../components/options/view.ts';
import { language } from '../../components/shared/language.ts';
import { questions } from '../../rules/data/questions.ts';
import { people } from '../../rules/people.ts';
import type { Salvaged } from '../../rules/salvage.ts';
import type { Message } from '../../rules/words/language.ts';
import { fixTitle, ruleTitle } from '../../rules/words/wording.ts';
import { type ContactId, contactIds } from '../../settings/contacts.ts';
import type { Options } from '../../settings/options.ts';
import type { Policy } from '../../settings/policy.ts';
import { allowsEveryHost, type SettingId, settingsOf } from '../../settings/settings.ts';
import type { Draft, DraftContact } from './draft.ts';

/** What is wrong, by the field of the page. */
type Problems = ReadonlyMap<string, Message>;

/**
 * What the fields show: the person's own, or in its place what the policy has set.
 *
 * @param unpinned the icon is not in the toolbar: until somebody chooses, the popup opens by itself
 */
export function fieldsView(
  draft: Draft,
  wrong: Salvaged<Options>['ignored'],
  { value: policy, ignored }: Salvaged<Policy>,
  unpinned = false,
): Omit<OptionsView, 'languages' | 'outcomes' | 'saved' | 'message'> {
  const problems: Problems = new Map(wrong.map(({ field, problem }) => [field, problem]));
  const { byPolicy } = settingsOf({}, policy);
  const set = (id: SettingId) => byPolicy.includes(id);
  const field = (id: SettingId, own: string, theirs: string | undefined, name: string): FieldView => {
    const problem = set(id) ? undefined : problems.get(name);
    return { value: set(id) ? (theirs ?? '') : own, byPolicy: set(id), ...(problem && { problem }) };
  };
  const turned = (id: 'isAdmin' | 'openByItself'): SwitchView => ({
    on: (set(id) ? policy[id] : draft.options[id]) ?? (id === 'openByItself' && unpinned),
    byPolicy: set(id),
  });
  const texts = ownTexts.map((name) => {
    if (name === 'breakGlass' || name === 'workDomain')
      return [name, field(name, draft[name], policy[name], name)];
    const [place, part] = name.split('.') as ['helpDesk', 'name'] | ['desk', 'greeting'];
    const own: Readonly<Record<string, string>> = draft[place];
    const theirs: Readonly<Record<string, string | undefined>> = policy[place] ?? {};
    return [name, field(place, own[part] ?? '', theirs[part], name)];
  });
  const choices = choiceFields.map((id) => [id, field(id, draft.options[id] ?? '', policy[id], id)]);
  return {
    programs: {
      chosen: (set('programs') ? policy.programs : draft.options.programs) ?? [],
      byPolicy: set('programs'),
    },
    choices: Object.fromEntries(choices) as OptionsView['choices'],
    texts: Object.fromEntries(texts) as OptionsView['texts'],
    contacts: draft.contacts.map((contact) => contactView(contact, problems, policy)),
    policyContacts: contactIds.flatMap((who) => namedContacts(who, policy)),
    isAdmin: turned('isAdmin'),
    openByItself: turned('openByItself'),
    languageByPolicy: policy.language,
    policy: policyView(policy, byPolicy, ignored),
  };
}

function contactView(contact: DraftContact, problems: Problems, { contacts }: Policy): ContactView {
  const { key, who } = contact;
  const part = (name: ContactPart): FieldView => {
    const problem = problems.get(`contact.${key}.${name}`);
    return { value: contact[name], byPolicy: false, ...(problem && { problem }) };
  };
  const parts = contactParts.map((name) => [name, part(name)]);
  const problem = problems.get(`contact.${key}`);
  return {
    key,
    who,
    parts: Object.fromEntries(parts) as ContactView['parts'],
    overruled: contacts?.[who] !== undefined,
    ...(problem && { problem }),
  };
}

function namedContacts(who: ContactId, { contacts = {} }: Policy): PolicyContact[] {
  return (contacts[who] ?? []).map(({ name, mail, phone }) => ({
    who,
    lines: [name, mail, phone].filter((line) => line !== undefined),
  }));
}

function policyView(
  { linkHosts, articles = {}, silenced = [] }: Policy,
  byPolicy: readonly SettingId[],
  ignored: Salvaged<Policy>['ignored'],
): PolicyView {
  return {
    set: byPolicy.map(settingName),
    ...(linkHosts && { linkHosts: allowsEveryHost(linkHosts) ? ('all' as const) : linkHosts }),
    articles: Object.entries(articles).flatMap(([id, url]) => (url ? { about: articleTopic(id), url } : [])),
    silenced: silenced.map((rule) => ruleTitle(language(), rule)),
    ignored,
  };
}

const mostOutcomes = 20;

/**
 * What solved it most often first; of the same number what failed less, then what was spoken of last. A fix that this
 * version does not know is there by its id: all that is kept is shown, and can be forgotten.
 */
export function outcomesView(counts: OutcomeCounts): OutcomesView {
  const all = Object.entries(counts)
    .reverse()
    .sort(([, a], [, b]) => b.solved - a.solved || a.notSolved - b.notSolved);
  const shown = all.slice(0, mostOutcomes).map(([id, { solved, notSolved }]) => {
    const [rule = '', fix = ''] = id.split('/');
    const titles = { rule: ruleTitle(language(), rule), fix: fixTitle(language(), rule, fix) };
    return {
      id,
      ...(titles.rule !== rule && { rule: titles.rule }),
      ...(titles.fix !== fix && { fix: titles.fix }),
      solved,
      notSolved,
    };
  });
  return { shown, more: all.length - shown.length };
}

function articleTopic(id: string): string {
  const person = contactIds.find((who) => who === id);
  return person ? language().translate(people[person]) : ruleTitle(language(), id);
}

/** What a setting is called on the page. */
function settingName(id: SettingId): Message {
  switch (id) {
    case 'selfServiceReset':
    case 'globalAdmin':
    case 'inTenant':
      return { text: questions[id].text };
    case 'language':
      return optionsMessage('languageChoice');
    case 'programs':
    case 'helpDesk':
    case 'desk':
    case 'breakGlass':
    case 'isAdmin':
    case 'workDomain':
    case 'openByItself':
    case 'linkHosts':
    case 'articles':
    case 'silenced':
      return optionsMessage(id);
    default:
      return { text: people[id.slice('contacts.'.length) as ContactId] };
  }
}
