import type { Observation } from '../../rules/observation/observation.ts';
import type { Page } from './page.ts';

/** The part of an observation that depends on the kind of page. */
export type PageFacts = Pick<Observation, 'page' | 'codes' | 'phrases'> &
  Partial<
    Pick<
      Observation,
      | 'pageId'
      | 'blockTitle'
      | 'blockDescription'
      | 'places'
      | 'concepts'
      | 'unknownError'
      | 'requestId'
      | 'correlationId'
      | 'timestamp'
      | 'language'
      | 'accountKind'
      | 'partnerCenter'
    >
  >;

/** Text that may name an account or a tenant. It stays in the observer, which makes marks of it. */
export interface Unkept {
  readonly errorText: string;
  readonly tenantSegment: string | undefined;
}

/** Reads one family of pages. */
export type Reader = (page: Page) => PageFacts & { readonly unkept?: Unkept };
