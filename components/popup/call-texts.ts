import { type Values, words } from '../../rules/words/language.ts';
import { language } from '../shared/language.ts';

/** The words of <call-sheet>, apart as they are loaded only when a call is prepared. */
export const callWords = {
  title: 'Call Microsoft',
  from: 'You call from',
  notListed: 'Another region',
  choose: 'Choose your region, or find the number in Microsoft’s list.',
  call: 'Call {shown}',
  free: 'free in the country',
  local: 'local charge',
  unknown: 'charges may apply',
  say: 'Say to the voice, then to the agent',
  have: 'Have at hand',
  ids: 'Details to read out',
  ticket: 'Number of the case',
  ticketHint: 'Kept for this tab, and part of what you copy.',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'The browser did not copy it: print it instead.',
  print: 'Print',
} as const;

export type CallWordId = keyof typeof callWords;

/** The words in the language in use, with the values filled in. A value is text, never markup. */
export function sayCall(id: CallWordId, values?: Values): string {
  return words(language(), { text: callWords[id], ...(values && { values }) });
}
