import { diagnose } from '../../rules/diagnose.ts';
import { wordCount } from '../../rules/words/word-count.ts';
import { greetingWords } from './greeting.ts';
import { idLines, missingLine, neverLine, otherFailures, question, ticketLine } from './lines.ts';
import type { ReplyParts } from './parts.ts';
import { advice } from './ways.ts';

/** A reply has at most so many words, the desk’s own signature aside; with more ways than the first it may be longer. */
export const mostWords = 120;

/**
 * The reply to the partner as plain text: what it is, what to do and who does it, the ids, what is still missing. What
 * somebody else has to do is not in it: that is for the message to them (request.ts). What can be spared, the last first,
 * is left out where it would be too long.
 */
export function replyText(parts: ReplyParts): string {
  const { language, about, settings, own = language, name = '' } = parts;
  const { desk = {} } = settings ?? {};
  const diagnosis = diagnose(about);
  const [whole = '', ...ways] = advice(parts, diagnosis);
  const greeting = greetingWords(language, name, own.tag === language.tag ? desk.greeting : undefined);
  const after = [idLines(parts), ticketLine(parts)];
  const [title = ''] = whole.split('\n');
  // Some languages take more words for the same steps: then what it is goes without why.
  const state = fits([greeting, whole, ...ways, ...after]) ? whole : title;
  const before = [greeting, state];
  const spared = [
    missingLine(parts),
    question(parts, diagnosis),
    neverLine(parts),
    otherFailures(parts, diagnosis),
  ];
  const fitting: string[] = [];
  for (const part of spared) {
    if (fits([...before, ...ways, ...fitting, part, ...after])) fitting.push(part);
  }
  const body = [...before, ...ways, ...fitting, ...after, desk.signature ?? ''];
  return `${body.filter(Boolean).join('\n\n').replaceAll('**', '')}\n`;
}

function fits(parts: readonly string[]): boolean {
  return wordCount(parts.join(' ')) <= mostWords;
}
