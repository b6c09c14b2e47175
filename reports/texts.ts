import type { Missing } from './from-text.ts';

/** The words of reports in English, a table each; rules/words/language.ts says what becomes of them in another language. */

/** Why something cannot be opened: clauses. */
export const openTexts = {
  tooLarge:
    'it is too large ({size} MB, at most 1 MB): a report is under 20 kB, paste only the part with the failure',
  empty: 'there is nothing in it: paste what the partner has sent',
  webPage: 'it is the source of a web page: copy the text that the page shows instead',
  brokenJson: 'it begins as a JSON file, but is cut off or changed: ask for the whole file again',
  otherJson: 'it is JSON, but neither a report (it has no "format") nor an observation (no "v" and "host")',
  cutOff:
    'the report in the text is cut off, lines of it are missing: ask for the whole text, or for the report as a file',
  changed:
    'the report in the text was changed on its way: ask for the whole text, or for the report as a file',
  unreadable: 'the report in the text cannot be read: ask for the whole text, or for the report as a file',
} as const;

/** Why a report cannot become a test case: clauses. */
export const caseTexts = {
  nothingRecognised: 'no rule recognises anything in this report: add the rule first',
} as const;

/** The lines for people over a report in a text. Labels of Microsoft’s pages are not among them: they stay English. */
export const ticketTexts = {
  head: 'Sign-in Help for Partner Center: report',
  what: 'What: {value}',
  when: 'When: {value}',
  where: 'Where: {value}',
  codes: 'Codes: {value}',
  solved: 'Tried, and it helped: {value}',
  notSolved: 'Tried, and it did not help: {value}',
  note: 'Note: {value}',
  nothing: 'nothing recognised',
  helpDesk: 'Help desk: copy this whole message into the help desk page of the extension.',
  leave: 'Please leave the lines below as they are.',
} as const;

/** The reply to the partner. */
export const replyTexts = {
  nothing: 'We do not recognise this failure yet.',
  possibly: 'Possibly: {title}',
  fix: '{title} ({people}; takes {takes})',
  alone: '{title} (takes {takes})',
  open: 'Open {url}',
  privately: 'Open a private window (Ctrl+Shift+N) and go to {url}',
  us: '{title}: that is us, we look into it.',
  others: 'It may also be:',
  tell: 'Please tell us:',
  choice: '{question} ({answers})',
  send: 'Please send us {things}.',
  never: 'Please never send a password or a code of the second step.',
  code: 'Code: {value}',
  time: 'Time: {value}',
  requestId: 'Request Id: {value}',
  correlationId: 'Correlation Id: {value}',
  ticket: 'Your ticket: {url}',
} as const;

/** What the reply asks the partner to send: things in a list. */
export const missingTexts: Readonly<Record<Missing, string>> = {
  code: 'the error code, or the exact words of the page',
  'request-id': 'the Request Id',
  'correlation-id': 'the Correlation Id',
  timestamp: 'the Timestamp',
  page: 'the address of the page (up to the “?”)',
};

/** The message to somebody who can fix it, in the name of whoever needs it. */
export const requestTexts = {
  subject: 'Partner Center: please help with “{title}”',
  hello: 'Hello {name},',
  helloNobody: 'Hello,',
  cannotEnter: 'I cannot sign in to Partner Center',
  cannotEnterElsewhere: 'I cannot sign in with my work account',
  cannotOpen: 'I cannot open {workspace} in Partner Center',
  needHelp: 'I need help with Partner Center',
  cannotWork: 'I cannot go on in Partner Center',
  refused: '{what}; the sign-in help in my browser says: “{title}”.',
  perhaps: '{what}; the sign-in help in my browser says that it may be this: “{title}”.',
  need: 'Could you help me with that? What it advises: “{title}”.',
  lookInto: 'Could you look into it?',
  role: 'The role that I need is {roles}.',
  how: 'How it is done:',
  domain: 'Our domain: {value}',
  code: 'Code: {value}',
  time: 'Time: {value}',
  requestId: 'Request Id: {value}',
  correlationId: 'Correlation Id: {value}',
  thanks: 'Thank you!',
  shortened: '[Shortened. The copied message is whole.]',
} as const;
