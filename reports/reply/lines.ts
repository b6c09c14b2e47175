import type { Diagnosis } from '../../rules/diagnosis.ts';
import { shownCode } from '../../rules/reading/code-families.ts';
import { timeWords } from '../../rules/words/dates.ts';
import { listWords, words } from '../../rules/words/language.ts';
import { findingWords, questionWords } from '../../rules/words/wording.ts';
import { worthAsking } from '../../rules/worth-asking.ts';
import { missingTexts } from '../texts.ts';
import { type ReplyParts, say } from './parts.ts';

/** The lines of a reply that stand beside its advice; each is empty where there is nothing to say. */

/** What finds this one failure among thousands. */
export function idLines({ language, about, timeIsKnown }: ReplyParts): string {
  const seen = about.observations.at(-1);
  if (!seen) return '';
  const { codes, correlationId, requestId, timestamp } = seen;
  const time = timestamp ?? (timeIsKnown ? timeWords(language, seen.at) : undefined);
  const ids = [
    codes.length > 0 && say(language, 'code', { value: codes.map(shownCode).join(', ') }),
    correlationId && say(language, 'correlationId', { value: correlationId }),
    requestId && say(language, 'requestId', { value: requestId }),
  ].filter(Boolean);
  if (ids.length === 0) return '';
  return [...ids, time && say(language, 'time', { value: time })].filter(Boolean).join('\n');
}

/** Where the partner sees the ticket. */
export function ticketLine({ language, settings, ticket = '' }: ReplyParts): string {
  const template = settings?.desk?.ticketUrl;
  if (!template || (template.includes('{ticket}') && ticket.trim() === '')) return '';
  const url = template.replaceAll('{ticket}', encodeURIComponent(ticket.trim()));
  return say(language, 'ticket', { url });
}

/** A longer list is a form: the question alone is answered in a word. */
const mostAnswers = 5;

/** The question whose answer changes the advice most. */
export function question({ language, about }: ReplyParts, diagnosis: Diagnosis): string {
  const [id] = worthAsking(about, diagnosis).open;
  const asked = diagnosis.questions.find((one) => one.id === id);
  if (!asked) return '';
  const { text, answers } = questionWords(language, asked);
  const choice = answers.map((answer) => answer.text).join(' / ');
  const asks =
    answers.length > mostAnswers ? text : say(language, 'choice', { question: text, answers: choice });
  return `${say(language, 'tell')}\n${asks}`;
}

/** What the partner has to look up, in one sentence. */
export function missingLine({ language, missing = [] }: ReplyParts): string {
  const things = missing.map((id) => words(language, { text: missingTexts[id] }));
  return things.length > 0
    ? say(language, 'send', { things: listWords(language, things, 'conjunction') })
    : '';
}

/** Beside it: what nobody is to send. */
export function neverLine({ language, missing = [] }: ReplyParts): string {
  return missing.length > 0 ? say(language, 'never') : '';
}

/** A reader tries one way, and looks at another failure only where it was not this one. */
const mostOthers = 2;

/** What else it may be, where nothing is sure. */
export function otherFailures({ language, names = {} }: ReplyParts, { findings }: Diagnosis): string {
  const [first, ...more] = findings;
  if (first?.verdict === 'match') return '';
  const titles = more.slice(0, mostOthers).flatMap((one) => findingWords(language, one, names)?.title ?? []);
  return titles.length > 0
    ? [say(language, 'others'), ...titles.map((title) => `- ${title}`)].join('\n')
    : '';
}
