import type { Observation } from '../rules/observation/observation.ts';
import type { Language } from '../rules/words/language.ts';
import { sayHelp } from './texts.ts';
import type { DetailsView, FindingView, PassOnLine } from './view.ts';

/** What whoever helps has to know of a page: its code and ids, what was found and when. */
export function details(
  language: Language,
  found: FindingView | undefined,
  now: Observation | undefined,
): { readonly details?: DetailsView } {
  if (!now) return {};
  const [code] = shownCodes(found, now);
  if (!code && !hasIds(now)) return {};
  const lines = [
    ...(found ? [{ label: sayHelp(language, 'found'), value: found.words.title }] : []),
    ...idLines(language, now),
    { label: sayHelp(language, 'date'), value: `${now.at.slice(0, 16).replace('T', ' ')} UTC` },
  ];
  return { details: { ...(code && { code: numberOf(code) }), lines } };
}

/** A code alone is not worth a block of its own: the finding names it already. */
export function passOnLines(language: Language, now: Observation | undefined): PassOnLine[] {
  return now && hasIds(now) ? idLines(language, now) : [];
}

function idLines(
  language: Language,
  { codes, requestId, correlationId, timestamp }: Observation,
): PassOnLine[] {
  const lines = [
    { label: sayHelp(language, 'code'), value: codes.join(', ') },
    { label: sayHelp(language, 'requestId'), value: requestId ?? '' },
    { label: sayHelp(language, 'correlationId'), value: correlationId ?? '' },
    { label: sayHelp(language, 'timestamp'), value: timestamp ?? '' },
  ];
  return lines.filter(({ value }) => value !== '');
}

/** The one that the finding rests on first. */
function shownCodes(found: FindingView | undefined, { codes }: Observation): readonly string[] {
  const own = found?.evidence.find(({ kind, value }) => kind === 'code' && codes.includes(value));
  return own ? [own.value, ...codes] : codes;
}

/** `50020`: what people read out, and what is printed on the page beside a word of its own. */
function numberOf(code: string): string {
  return code.replace(/^(AADSTS|PC_|LIVE_)/, '');
}

function hasIds({ requestId, correlationId, timestamp }: Observation): boolean {
  return [requestId, correlationId, timestamp].some((id) => id !== undefined);
}
