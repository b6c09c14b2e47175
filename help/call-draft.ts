import type { PhoneNumber } from '../rules/data/support-numbers.ts';
import type { PassOnLine } from './view.ts';

/** All that <call-sheet> shows: before, during and after a call to a team that takes calls. Made in help/call-in-making.ts. */
export interface CallDraft {
  readonly rule: string;
  readonly fix: string;
  /** Who takes the call, in words. */
  readonly team: string;
  /** Where one calls from: ids and names, in the order of the names; the chosen one, or none that is known. */
  readonly regions: readonly { readonly id: string; readonly name: string }[];
  readonly region: string | undefined;
  /** Those of the region, best first. */
  readonly numbers: readonly (Pick<PhoneNumber, 'shown' | 'cost'> & { readonly url: string })[];
  /** Microsoft's list of all numbers; absent where the organisation does not allow the link. */
  readonly list?: { readonly label: string; readonly url: string };
  /** What to do before one calls. */
  readonly before?: string;
  readonly say: readonly string[];
  readonly have: readonly string[];
  readonly ids: readonly PassOnLine[];
  readonly after: string;
  /** The number of the case, as the person has typed it. */
  readonly ticket: string;
  /** All of it, to be copied. */
  readonly text: string;
}
