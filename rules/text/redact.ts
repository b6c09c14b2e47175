import { pathWords } from '../data/path-words.ts';

/** The longest path that an observation carries. */
const maxSegments = 12;

/** `fr-fr`, `sr-latn-rs`, `zh-hant`; not `ab-corp`, which is somebody's name. */
const localeSegment = /^[a-z]{2,3}-(?:(?:hans|hant|latn|cyrl)(?:-[a-z]{2})?|[a-z]{2})$/i;

/**
 * A path by allow-list: only Microsoft's own words remain, everything else becomes `*`. The locale prefix of Partner
 * Center is split off, so that one page has one path in every language.
 */
export function redactPath(pathname: string): { path: string; locale?: string } {
  const segments = pathname.split('/').filter(Boolean).slice(0, maxSegments);
  const first = segments[0];
  const locale =
    first && localeSegment.test(first) && !pathWords.has(first.toLowerCase()) ? first : undefined;
  const kept = (locale ? segments.slice(1) : segments).map((segment) => {
    const word = segment.toLowerCase();
    return pathWords.has(word) ? word : '*';
  });
  const path = `/${kept.join('/')}`.slice(0, 200);
  return locale ? { path, locale: locale.toLowerCase() } : { path };
}
