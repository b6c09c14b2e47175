import { type Observation, parseObservation } from '../../rules/observation/observation.ts';
import { fromTicketText } from '../ticket-text.ts';

/** A report that did not arrive whole: what of it can still be read. Nothing is taken that is not valid by itself. */

const begins = 'SIGNINHELPREPORTBEGINS';
const headLength = 16;
const mostObservations = 10;
/** A line of the block and nothing beside it. */
const blockLine = /^[A-Za-z0-9_-]{1,64}$/;

/** What stands before each line: initials and marks of quoting, numbers of lines. */
const before = /^(?:[^\n>|]{0,30}[>|]\s?)*\s*(?:\d{1,5}[\s:.|]{1,3})?\s*/;

/** The report of a text from which what stands between the lines of the block is taken out: warnings, numbers, names. */
export function withoutInserts(text: string): ReturnType<typeof fromTicketText> {
  const lines = text.split(/\r?\n/).map((line) => line.replace(before, '').trim());
  const start = lines.findIndex((line) => line.includes(begins));
  if (start < 0) return undefined;
  const kept = lines.slice(start + 1).filter((line) => blockLine.test(line));
  return fromTicketText([begins, ...kept].join('\n'));
}

/**
 * The observations that are whole in a block that was cut off or changed, or in JSON that was; oldest first.
 *
 * @param text with a block or JSON in it
 */
export function observationsIn(text: string): Observation[] {
  const json = text.includes(begins) ? jsonOfBlock(text) : text;
  const found: Observation[] = [];
  for (const { index } of json.matchAll(/\{"/g)) {
    const end = endOfObject(json, index);
    const seen = end > 0 ? observationFrom(json.slice(index, end)) : undefined;
    if (seen) found.push(seen);
    if (found.length >= mostObservations) break;
  }
  return found;
}

function observationFrom(json: string): Observation | undefined {
  try {
    const seen = parseObservation(JSON.parse(json));
    return 'problem' in seen ? undefined : seen;
  } catch {
    return undefined;
  }
}

/** Four letters are three bytes: what stands before the damage is read, and what stands behind it in the same beat. */
function jsonOfBlock(text: string): string {
  const [, block = ''] = text.replace(/[^A-Za-z0-9_-]+/g, '').split(begins);
  const letters = block.slice(headLength).replaceAll('-', '+').replaceAll('_', '/');
  try {
    return atob(letters.slice(0, letters.length - (letters.length % 4)));
  } catch {
    return '';
  }
}

const longest = 20_000;

/** Where an object ends, strings and all; 0 where it does not, or is none of ours. */
function endOfObject(json: string, start: number): number {
  let depth = 0;
  let quoted = false;
  const end = Math.min(json.length, start + longest);
  for (let at = start; at < end; at++) {
    const char = json[at];
    if (quoted) {
      if (char === '\\') at++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return at + 1;
  }
  return 0;
}
