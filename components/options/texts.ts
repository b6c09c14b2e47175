import { type Message, type Values, words } from '../../rules/words/language.ts';
import { language } from '../shared/language.ts';

/** The words of the options page. English here; assets/locales holds the translations. */
export const optionsWords = {
  options: 'Options',
  optionsSay: 'Everything here is optional. It stays in this browser and is never sent.',
  saved: 'Saved',
  savedExcept: 'Saved, except what is marked',
  notSaved: 'Not saved: the browser did not allow it',
  fieldProblem: 'Not saved: {problem}',
  byPolicy: 'Set by your organisation',

  company: 'Your company',
  companySays: 'What you answer here is not asked again.',
  programs: 'Programs your company is in',
  programsHint: 'With several, you are asked which one it is about.',
  notAnswered: 'Not answered',
  workDomain: 'Your work address ends in',
  workDomainHint: 'For example contoso.com. Shown where you have to type it.',
  isAdmin: 'I am an admin',
  isAdminHint: 'Opens the steps for admins by themselves.',

  people: 'People',
  peopleSay: 'Who can fix what in your company, and how to reach them.',
  person: 'Person {count}: {who}',
  who: 'Who',
  name: 'Name',
  mail: 'E-mail',
  phone: 'Phone',
  addPerson: 'Add a person',
  remove: 'Remove',
  overruled: 'Your organisation has named somebody here: only its entry counts.',
  breakGlass: 'If the only Global admin is locked out',
  breakGlassHint:
    'Where the emergency account (“break glass”) is kept, whom to call. Never part of a report. No passwords, please.',

  helpDesk: 'Help desk',
  helpDeskSays: 'Who helps you when you cannot get in.',
  ticketUrl: 'Address of a new ticket',
  ticketHint: 'Begins with https://. These are filled in: {fields}.',

  desk: 'If you are a help desk',
  deskSays: 'For the help desk page: what your replies to partners say. None of it is part of a report.',
  customers: 'Who writes to you',
  customersHint:
    'Their program is then known, and no reply sends them to somebody else for what you do yourselves.',
  'customers-own-company': 'People of our own company',
  'customers-indirect-resellers': 'Indirect resellers; we are their provider',
  'customers-indirect-providers': 'Indirect providers',
  'customers-direct-bill-partners': 'Direct-bill partners',
  'customers-ai-cloud-partners': 'Members of the AI Cloud Partner Program',
  'customers-marketplace-publishers': 'Publishers in the Commercial Marketplace',
  greeting: 'Greeting',
  greetingHint:
    'For example: Dear {fields}. The name is filled in; without one, and in other languages than yours, it is “Hello”.',
  signature: 'Signature',
  ticketLink: 'Where partners see their ticket',
  ticketLinkHint: 'Begins with https://. {fields} is the number of the ticket.',

  behaviour: 'How it behaves',
  languageChoice: 'Language',
  openByItself: 'Open by itself when a sign-in has failed',
  openByItselfHint:
    'Only the icon shows it when this is off. Until you choose, it is on while the icon is not pinned to the toolbar.',

  organisation: 'Your organisation’s settings',
  nothingSet: 'Your organisation has set nothing.',
  policyFirst: 'What your organisation has set counts before your own options.',
  linkHosts: 'Sites to which links may lead',
  allLinks: 'All: every link is shown',
  noLinks: 'None: no links are shown',
  articles: 'Your organisation’s own pages',
  silenced: 'Problems that are not shown',
  ignored: 'Left out',
  ignoredSay: 'These values cannot be used. Please show this list to your administrator.',

  outcomes: 'What has helped here',
  outcomesSay:
    'Counted in this browser when you say that something has solved it or has not. It is never sent.',
  noOutcomes: 'Nothing has been counted yet.',
  outcomeAbout: 'For: {rule}',
  outcomeSolved: 'Solved it {count} {count|one:time|other:times}',
  outcomeNot: 'Did not help {count} {count|one:time|other:times}',
  outcomesMore: 'And {count} more',
  forgetOutcomes: 'Forget these counts',
  outcomesForgotten: 'The counts are forgotten.',
  outcomesBack: 'The counts are there again.',
  outcomesKept: 'The counts are not changed: the browser did not allow it.',

  file: 'Your options as a file',
  fileSays: 'For another computer or for a colleague. A file that you open replaces your own options.',
  exportFile: 'Save a file',
  importFile: 'Open a file',
  exported: 'Saved as {name}.',
  imported: 'Your options are now those of {name}.',
  undone: 'Your options are as they were before.',
  notImported: '{name} was not used: {problem}. Your options are as they were.',
  unreadableFile: 'the browser cannot read it',

  deleteAll: 'Delete everything',
  deleteSays:
    'Your options, your answers, what has helped, what tabs have shown, and the reports on the help desk page.',
  deleteSure: 'Delete all of it? It cannot be undone.',
  deleteYes: 'Delete',
  deleteNo: 'Keep',
  deleted: 'Everything is deleted.',
  notDeleted: 'Not all is deleted. Close the other pages of this extension and try again.',
} as const;

export type OptionsWordId = keyof typeof optionsWords;

/** The words in the language in use, with the values filled in. A value is text, never markup. */
export function sayOptions(id: OptionsWordId, values?: Values): string {
  return words(language(), optionsMessage(id, values));
}

/** The same, not yet in any language. */
export function optionsMessage(id: OptionsWordId, values?: Values): Message {
  return { text: optionsWords[id], ...(values && { values }) };
}
