/** The longest path that an observation carries. */
const maxSegments = 12;

/** `fr-fr`, `sr-latn-rs`, `zh-hant`; not `ab-corp`, which is somebody's name. No word of Microsoft's paths is like it. */
const localeSegment = /^[a-z]{2,3}-(?:(?:hans|hant|latn|cyrl)(?:-[a-z]{2})?|[a-z]{2})$/;

/**
 * A path by allow-list: what is not known becomes `*`. The locale prefix of Partner Center is split off, so that one
 * page has one path in every language.
 *
 * @param known says what stands for a segment, in lower case, where it is known
 */
export function pathBy(
  known: (segment: string) => string | number | undefined,
  pathname: string,
): { path: string; locale?: string } {
  const [first = '', ...others] = pathname.toLowerCase().split('/').filter(Boolean).slice(0, maxSegments);
  const locale = localeSegment.test(first) && first;
  const segments = locale || !first ? others : [first, ...others];
  const path = `/${segments.map((segment) => known(segment) ?? '*').join('/')}`.slice(0, 200);
  return locale ? { path, locale } : { path };
}
