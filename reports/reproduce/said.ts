import type { Observation } from '../../rules/observation/observation.ts';
import { element } from './markup.ts';
import { codeWords, conceptWords, type DrawnSentence, providers, sentenceOf, unknownWords } from './words.ts';

/** What pages of all kinds have in common. */

/** The known sentences of what was seen, as the page shows them. */
export function sentencesOf(seen: Observation): DrawnSentence[] {
  return seen.phrases.flatMap((mark) => sentenceOf(mark, seen) ?? []);
}

/** The words of an error place: the kinds of failure that they named, or no more than that it spoke. */
export function placeWords(seen: Observation): { readonly words: string; readonly kind: 'own' | 'unknown' } {
  const words = conceptWords(seen);
  return words ? { words, kind: 'own' } : { words: unknownWords, kind: 'unknown' };
}

/** The rows with which whoever helps finds the failure, as the page had them. */
export function idRows({ requestId, correlationId, timestamp }: Observation): string[] {
  const rows = { 'Request Id': requestId, 'Correlation Id': correlationId, Timestamp: timestamp };
  return Object.entries(rows).flatMap(([label, value]) =>
    value === undefined ? [] : [element('div', { class: 'row' }, `${label}: ${value}`)],
  );
}

/** What an error says of account and application where no line with a code says it. */
export function nameRows(seen: Observation): string[] {
  const { codes, page, accountKind, partnerCenter } = seen;
  if (!page.startsWith('entra-')) return [];
  const told = page !== 'entra-block' && codes.some((code) => code.startsWith('AADSTS'));
  const provider = told ? '' : providers[accountKind];
  const application = partnerCenter.by === 'app-name' && applicationOf(partnerCenter);
  return [
    ...(provider ? [element('div', { class: 'row' }, provider)] : []),
    ...(application ? [element('div', { class: 'row' }, `App name: ${application}`)] : []),
  ];
}

function applicationOf({ is, portal }: Observation['partnerCenter']): string {
  if (is === 'yes') return 'Partner Center';
  return portal ? 'Azure Portal' : 'Another application';
}

/** A line for each code. */
export function codeLines(seen: Observation): string[] {
  return seen.codes.map((code) => codeWords(code, seen));
}
