import type { Language } from '../rules/words/language.ts';

/** What the browser says of where the person is. */
export interface Whereabouts {
  /** `navigator.languages`: tags, best first. */
  readonly languages: readonly string[];
  /** `Europe/Paris`. */
  readonly timeZone: string;
}

/**
 * The region in which the person most likely is, of those that are known: by the clock of the computer, which is set to
 * where it stands; or else by the region of a language, the one that is said or the one where most speak it.
 */
export function likelyRegion(
  { languages, timeZone }: Whereabouts,
  known: readonly string[],
): string | undefined {
  const byClock = known.find((region) => zonesOf(region).includes(timeZone));
  if (byClock) return byClock;
  const said = languages.map((tag) => regionOf(tag));
  const likely = languages.map((tag) => regionOf(tag, true));
  return [...said, ...likely].find((region) => region !== undefined && known.includes(region));
}

/** The regions with their names, in the order of the names. */
export function regionNames(
  { tag }: Language,
  regions: readonly string[],
): { readonly id: string; readonly name: string }[] {
  const names = new Intl.DisplayNames(tag, { type: 'region' });
  const collator = new Intl.Collator(tag);
  return regions
    .map((id) => ({ id, name: names.of(id) ?? id }))
    .sort((one, other) => collator.compare(one.name, other.name));
}

function regionOf(tag: string, guess = false): string | undefined {
  try {
    const locale = new Intl.Locale(tag);
    return (guess ? locale.maximize() : locale).region;
  } catch {
    return undefined; // no tag of a language
  }
}

/** The time zones of a region. A method in browsers of today, a property in those before. */
function zonesOf(region: string): readonly string[] {
  const locale = new Intl.Locale(`und-${region}`) as Intl.Locale & {
    readonly getTimeZones?: () => readonly string[];
    readonly timeZones?: readonly string[];
  };
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}
