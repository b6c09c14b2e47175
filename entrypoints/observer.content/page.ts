import type { ConceptId } from '../../rules/data/concepts.ts';
import type { Observation } from '../../rules/observation/observation.ts';

/** A `URL`, or the `location` of a page. */
export type Address = Pick<URL, 'protocol' | 'origin' | 'hostname' | 'pathname' | 'search' | 'hash'>;

/** All that the observer may know of a page. Everything else it touches is a mistake. */
export interface Page {
  readonly document: Document;
  readonly url: Address;
  /** The address that led here, or ''. */
  readonly referrer: string;
  /** Failed requests since the page or the route in it was opened; raw paths. */
  readonly statuses: Observation['statuses'];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether a person can see the element. Called for few elements: it may force layout. */
  isVisible(element: Element): boolean;
  /**
   * The classes of failure that a text names, most particular first.
   *
   * @param canWait most pages that say such things work: a page that still changes need not be read for it
   */
  conceptsIn(text: string, canWait?: boolean): ConceptId[];
  /** The shadow root of an element, closed ones too where the browser gives them to extensions. */
  shadowRootOf(element: Element): ShadowRoot | null;
}
