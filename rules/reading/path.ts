/** No more of a path is kept. */
const maxSegments = 12;

/** `fr-fr`, `sr-latn-rs`, `zh-hant`; not `ab-corp`, which is somebody's name. No word of Microsoft's paths is like it. */
const localeSegment = /^[a-z]{2,3}-((hans|hant|latn|cyrl)(-[a-z]{2})?|[a-z]{2})$/;

/**
 * A path by allow-list: what is not known becomes `*`. The locale prefix of Partner Center is split off, so that one
 * page has one path in every language.
 *
 * @param known says what stands for a segment, in lower case, where it is known
 */
export function pathBy(
  known: (segment: string) => string | undefined,
  pathname: string,
): { path: string; locale?: string } {
  const segments = pathname.toLowerCase().split('/').filter(Boolean).slice(0, maxSegments);
  const locale = localeSegment.test(segments[0] ?? '') && segments.shift();
  const path = `/${segments.map((segment) => known(segment) ?? '*').join('/')}`;
  return locale ? { path, locale } : { path };
}
