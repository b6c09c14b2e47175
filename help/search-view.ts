import type { Hit } from '../rules/search/full.ts';
import type { FindingView } from './view.ts';

/** All that <search-box> shows. Made in search-session.ts. */
export interface SearchView {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly query: string;
  /** Best first; empty while nothing is typed. */
  readonly hits: readonly Hit[];
  /** What was chosen of them. */
  readonly chosen?: readonly FindingView[];
}
