import { diagnose } from '../../rules/diagnose.ts';
import { greetingWords } from './greeting.ts';
import { idLines, missingLine, neverLine, otherFailures, question, ticketLine } from './lines.ts';
import type { ReplyParts } from './parts.ts';
import { advice } from './ways.ts';
import { wordCount } from './word-count.ts';

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
  const [state = '', ...ways] = advice(parts, diagnosis);
  const before = [greetingWords(language, name, own.tag === language.tag ? desk.greeting : undefined), state];
  const after = [idLines(parts), ticketLine(parts)];
  const spared = [
    missingLine(parts),
    question(parts, diagnosis),
    neverLine(parts),
    otherFailures(parts, diagnosis),
  ];
  const fitting: string[] = [];
  for (const part of spared) {
    const all = [...before, ...ways, ...fitting, part, ...after];
    if (wordCount(all.join(' ')) <= mostWords) fitting.push(part);
  }
  const body = [...before, ...ways, ...fitting, ...after, desk.signature ?? ''];
  return `${body.filter(Boolean).join('\n\n').replaceAll('**', '')}\n`;
}
