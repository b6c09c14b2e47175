import type { Observation } from '../../rules/observation.ts';

/** All that the observer may know of a page. Everything else it touches is a mistake. */
export interface Page {
  readonly document: Document;
  readonly url: URL;
  /** The address that led here, or ''. */
  readonly referrer: string;
  /** Failed requests since the page or the route in it was opened; raw paths. */
  readonly statuses: Observation['statuses'];
  readonly now: Date;
  /** Whether a person can see the element. Called for few elements: it may force layout. */
  isVisible(element: Element): boolean;
  /** Elements to read before the page in its order: alerts that were added far down. */
  readonly first?: Iterable<Element>;
  /** The shadow root of an element, closed ones too where the browser gives them to extensions. */
  shadowRootOf(element: Element): ShadowRoot | null;
}
