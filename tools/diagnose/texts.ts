/** The words of the command line in English, a table each. What scripts rely on (options, ids) is not among them. */

/** What `--help` prints, in this order, around the list of options. */
export const usageTexts = {
  synopsis: 'Usage: {command} [FILE…] [options]',
  file: 'FILE is whatever a partner sent: a report, a mail, a text, a picture, a PDF, a saved page, a log of sign-ins, an error in JSON, a network capture.',
  folder: 'A folder is all that lies in it, - is standard input.',
  none: 'Without FILE, --answer says what a person told.',
  several: 'Several FILEs give a table, with --json one line each, with --jsonl one line for each case.',
  exit: 'Exit status: 0 recognised, 1 nothing recognised, 2 unusable input, of several FILEs the highest; 130 stopped by Ctrl-C, after what was read until then.',
} as const;

/** What each option is for. */
export const optionTexts = {
  url: 'the address the page was saved from, where the page does not say it',
  status: 'the HTTP status of the page (100-599), with HTML',
  answer: 'an answer, as often as needed',
  profile:
    'the options of the extension, as exported: their answers count where --answer gives none; also silenced, as in a policy',
  lang: 'the language of the words: {known}',
  json: 'print JSON instead of text',
  jsonl: 'print one line of JSON for each case: a mail or a log can hold several',
  trace: 'say why: which signs put each rule where it is, and which rules nearly fit',
  reply:
    'print the reply to the partner instead of the answer, or add it to the JSON: in the language of the ticket, with the desk of --profile',
  'reply-in': 'the language of the reply: {known}',
  way: 'a way that goes into the reply, by the id of its fix, as often as needed; without it the first',
  ticket: 'the number of the ticket, for the reply',
  help: 'print this',
} as const;

/** What can be wrong with the arguments: clauses. */
export const argumentTexts = {
  noFile:
    'no FILE given: name a report, an observation, a text or an HTML page, or say what a person told with --answer (--help says more)',
  pageWithoutFile: '{option} belongs to an HTML page, and no FILE is given: name the page',
  withoutReply: '{option} belongs to a reply: add --reply',
  unknownReplyLanguage: '--reply-in "{language}" is not known (known: {known})',
  unknownWay: '--way "{way}" is not one of its ways (known: {known})',
  urlOfSeveral: '--url belongs to one HTML page, and {count} FILEs are given: name one',
  traceOfSeveral: '--trace of several FILEs is too long for a table: add --json',
  replyOfSeveral: '--reply of several FILEs does not fit in a table: add --json or --jsonl',
  twoForms: '--json and --jsonl are two forms of the same: give one',
  inputTwice: 'standard input (-) can be read once: name it once',
  unknownLanguage: '--lang "{language}" is not known (known: {known})',
  unknownOption: 'unknown option {option} (known: {known})',
  takesNoValue: '{option} takes no value',
  needsValue: '{option} needs a value: write {option}=VALUE',
  url: '--url "{url}" is not an http or https address: copy it from the address bar',
  status: '--status "{status}" is not an HTTP status: give a number from 100 to 599',
  answerForm: '--answer "{answer}" is not of the form question=value',
  unknownQuestion: '--answer: unknown question "{question}" (known: {known})',
  unknownAnswer: '--answer: "{answer}" is not an answer to {question} (known: {known})',
} as const;

/** What can be wrong with a translation: clauses. */
export const localeTexts = {
  unreadable:
    'the words of assets/locales/{file} cannot be read ({reason}): repair the file or leave out --lang',
  otherForm:
    'assets/locales/{file} is not a file of words (its own language, name, words): repair it or leave out --lang',
} as const;

/** What can be wrong with a FILE: clauses. What can be wrong with what it holds is said by reports/intake. */
export const inputTexts = {
  empty: 'the file is empty: export or save it again',
  directory: 'this directory holds no file that can be read',
  notRegular: 'this is not a regular file: save the input to a file first',
  tooLarge: 'the file is over {limit} MB ({size} MB): reports and pages are smaller',
  missing: 'no such file: check the name',
  forbidden: 'the file may not be read: check its permissions',
  unreadable: 'the file cannot be read ({code}): check the name and the disk',
  binary: 'the file is binary: give a report, an observation or an HTML page',
  noAddress: 'this is an HTML page in which no failure is recognised without its address: add --url with it',
  tooManyTags: 'the page has more than {limit} tags and attributes: save only the part with the failure',
  tooDeep: 'the page is nested too deeply to be read: save only the part with the failure',
  tooMuch: 'the page takes too much memory to be read: save only the part with the failure',
  tooSlow: 'the page takes more than {seconds} seconds to be read: save only the part with the failure',
} as const;

/** What is said beside the answer. */
export const noticeTexts = {
  unusedOptions:
    'note: --url and --status are for an HTML page and not used with a report, an observation or a text',
  foreignHost: '{host}: not an address of Microsoft’s sign-in or Partner Center that this tool knows',
  progress: '{done} of {total} {total|one:file|other:files} read; {file}: {share} %',
  stopped: 'stopped after {done} of {total} files',
  internal: 'internal error, please report it: {message}',
} as const;

/** The answer. */
export const answerTexts = {
  nothing: 'Nothing recognised.',
  suggestions: 'Its words may be about this:',
  cases: '{count} more {count|one:case|other:cases} in it:',
  caseLine: '{title} ({ids})',
  possibly: 'Possibly: {title}',
  whatToDo: 'What to do:',
  fix: '{title} ({people}; {takes})',
  link: '{label}: {url}',
  recognisedBy: 'Recognised by:',
  others: 'It may also be:',
  failed: 'The rule {rule} failed: {message}',
} as const;

/** The table of several files: heads and results. */
export const tableTexts = {
  file: 'FILE',
  result: 'RESULT',
  finding: 'FINDING',
  who: 'WHO',
  match: 'match',
  possible: 'possible',
  nothing: 'nothing',
  unusable: 'unusable',
} as const;

/** Why it is these rules. */
export const traceTexts = {
  found: 'Found, by verdict, then by the strongest sign, then by place in the catalogue:',
  place: '{rule} ({verdict}), place {place}',
  strongest: 'Strongest sign: {sign}',
  nearly: 'Nearly:',
  missing: 'Missing: {missing}.',
  refused: 'Its own condition says no.',
  silenced: 'Would be found, but is silenced: {rules}.',
  others: '{count} {count|one:other rule|other:other rules} had nothing to hold on to.',
  all: '{count} {count|one:rule|other:rules} had nothing to hold on to.',
} as const;
