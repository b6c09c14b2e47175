import { type Values, words } from '../../rules/words/language.ts';
import { language } from '../shared/language.ts';

/** The words of <report-maker>, apart as they are loaded only when a report is made. */
export const reportWords = {
  title: 'Make a report',
  says: 'For your help desk or your admin. You see all that is in it, and nothing is sent: you copy it or save it, and send it yourself.',
  pages: 'What this tab has shown',
  noneChosen: 'Tick at least one page.',
  paths: 'Addresses',
  'paths-full': 'As shown above',
  'paths-workspace': 'Only the part of Partner Center',
  'paths-none': 'Only the site',
  answers: 'What you have said',
  tried: 'What you have tried',
  withTried: 'Say it in the report',
  note: 'Your own words (optional)',
  noteHint: 'Please no passwords, codes or names. Up to 2000 characters.',
  exactly: 'Exactly what is in it',
  asText: 'As text, for a mail or a ticket',
  copy: 'Copy',
  save: 'Save a file',
  copied: 'Copied. Paste it into a mail or a ticket.',
  copyFailed: 'The browser did not copy it. The text above is selected: copy it with the keyboard.',
  saved: 'Saved as {name}.',
  after: '{time} later',
  status: 'status {status}',
} as const;

export type ReportWordId = keyof typeof reportWords;

/** The words in the language in use, with the values filled in. A value is text, never markup. */
export function sayReport(id: ReportWordId, values?: Values): string {
  return words(language(), { text: reportWords[id], ...(values && { values }) });
}
