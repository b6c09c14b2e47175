/** What can be wrong with options and with the policy, in English: clauses. */
export const optionsTexts = {
  notOptions: 'not an options file: {problem}',
  version: 'version {version} of the options file is not known here (known: {known})',
  tooLarge: 'the file is over {limit} kB: options are smaller',
  empty: 'the file is empty: export the options again',
  notJson: 'the file is cut off, changed or of another kind: export the options again',
  line: 'blank, more than one line, or with characters that cannot be seen',
  mail: 'not an e-mail address like name@example.com',
  domain: 'not what an address ends in, like contoso.com',
  phone: 'not a phone number: digits, spaces and + ( ) - . / # only',
  noWay: 'without name, mail or phone: give at least one',
  noHelpDesk: 'without name, mail or ticketUrl: give at least one',
  https: 'not an address that begins with https:// and a host, without user name or spaces',
  placeholder: 'with a placeholder that is not known (known: {known})',
  note: 'blank, or with characters that cannot be seen',
  language: 'not the tag of a language like en or pt-BR',
  host: 'not a host like partner.microsoft.com or *.microsoft.com',
} as const;
