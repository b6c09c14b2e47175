import type { ConceptId } from '../../rules/data/concepts.ts';
import { type ErrorPlace, placeOfId } from '../../rules/data/places.ts';
import { isHint } from '../../rules/reading/hints.ts';
import type { Block } from './blocks.ts';
import { grouped } from './grouped.ts';
import { attributeOf } from './own.ts';
import type { Page } from './page.ts';

/** What a page says in one place: a failure, as far as the place can tell. */
export interface Voice {
  readonly place: ErrorPlace;
  readonly blocks: readonly Block[];
  /** The place alone says that something failed, also in words that nobody here knows. */
  readonly certain: boolean;
  /** It is mostly no failure. */
  readonly canWait?: boolean;
}

/** What voices say, as an observation carries it. */
export interface Heard {
  readonly places?: ErrorPlace[];
  readonly concepts?: ConceptId[];
  readonly unknownError?: true;
}

/** Microsoft says what failed in a few sentences; what is longer is an article. Characters. */
const longest = 700;
/** Blocks at the beginning of a page: what it is about, and the sentences below. */
const mostOfPage = 5;
/** No more are kept of a page. */
const most = 4;

/**
 * The places that visibly speak, and what kind of failure their words name. Asked where neither a code nor a known
 * sentence says already what failed.
 */
export function hear(voices: readonly Voice[], page: Page): Heard {
  const places = new Set<ErrorPlace>();
  const concepts = new Set<ConceptId>();
  for (const { place, blocks, certain, canWait } of voices) {
    const text = textOf(blocks);
    const named = text.length > longest ? [] : page.conceptsIn(withoutNames(text), canWait);
    const speaks = named.length > 0 || (certain && text.length > 1 && !isHint(text));
    if (!speaks || !blocks.some(({ element }) => page.isVisible(element))) continue;
    places.add(place);
    for (const concept of named) concepts.add(concept);
  }
  if (places.size === 0) return {};
  // That an admin must be asked is all that is known only where nothing else is.
  if (concepts.size > 1) concepts.delete('ask-admin');
  return {
    places: [...places].slice(0, most),
    ...(concepts.size > 0 ? { concepts: [...concepts].slice(0, most) } : { unknownError: true }),
  };
}

/**
 * What stands in error places and alerts. Names that others chose (of an application, of the company) stand in neither.
 * A live region tells all kinds of news; what calls itself an alert does not.
 */
export function placedVoices(blocks: readonly Block[]): Voice[] {
  const placeOf = ({ place, announced }: Block) =>
    placeOfId.get(place) ?? (announced ? 'sign-in-box' : undefined);
  return [...grouped(blocks, placeOf)].map(([place, own]) => ({
    place,
    blocks: own,
    certain: own.some((block) => block.place !== '' || isAlert(block.bar)),
  }));
}

function isAlert(bar: Element | undefined): boolean {
  return bar !== undefined && attributeOf(bar, 'role') === 'alert';
}

/**
 * The first words of a page as one voice: its heading and sentences; what comes behind them are rows of ids. A page whose
 * title asks something ("Let this app access your info?") refuses nothing.
 */
export function wholePage(blocks: readonly Block[], place: ErrorPlace, certain: boolean): Voice {
  const asks = !certain && blocks.some(({ title, text }) => title && /[?؟]$/.test(text));
  const said = asks ? [] : blocks.filter(({ quoted }) => !quoted).slice(0, mostOfPage);
  return { place, blocks: said, certain, canWait: !certain };
}

const endsAsSentence = /[.!?:;。！？：…)\]"'»”」』]$/;

/** The blocks of one place as sentences, each with an end. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => (endsAsSentence.test(text) ? text : `${text}.`)).join(' ');
}

/** What stands in quotes is a name that somebody chose: of a customer, an offer, an application. */
export function withoutNames(text: string): string {
  return text.replace(
    /"[^"]{1,120}"|(?<=^|[\s(:])'[^']{1,120}'(?=[\s).,:;!?]|$)|[「『][^」』]{1,120}[」』]/g,
    '…',
  );
}
