import type { Target } from '../rules/look-up.ts';

/** What <search-box> tells the page that holds it; part of the events of events.ts. */
export interface SearchEvents {
  readonly 'open-search': undefined;
  readonly 'search-words': { readonly text: string };
  readonly 'choose-hit': Target;
  readonly 'back-to-hits': undefined;
  readonly 'close-search': undefined;
}
