import { pathWords } from '../data/path-words.ts';

/** No more of a path is kept: segments, and characters. */
const maxSegments = 12;
const maxLength = 200;

/** `fr-fr`, `sr-latn-rs`, `zh-hant`, `es-419`; not `ab-corp`, which is somebody's name. No word of Microsoft's paths is like it. */
const localeSegment = /^[a-z]{2,3}-((hans|hant|latn|cyrl)(-[a-z]{2})?|[a-z]{2}|\d{3})$/;

/**
 * A path in which only Microsoft's own words remain; every other segment becomes `*`. The locale prefix of Partner
 * Center is split off, so that one page has one path in every language.
 */
export function redactPath(pathname: string): { path: string; locale?: string } {
  const segments = pathname.toLowerCase().split('/').filter(Boolean).slice(0, maxSegments);
  const locale = localeSegment.test(segments[0] ?? '') && segments.shift();
  const words = segments.map((segment) => (pathWords.has(segment) ? segment : '*'));
  const path = `/${words.join('/')}`.slice(0, maxLength);
  // One of a continent (`es-419`) is no locale of an observation.
  return locale && !/\d/.test(locale) ? { path, locale } : { path };
}
