import type { LinkId } from './data/links.ts';
import type { Who } from './people.ts';

/**
 * What the person in front of the failure does first, by who acts and not by who has a link.
 *
 * `open`: the very page. `private-window`: the page in a window without the sessions of this one, where another account
 * is the cure. `message`: to somebody who can be written to. `call`: a team that takes calls. `wait`: a clock.
 */
export type Act = 'open' | 'private-window' | 'message' | 'call' | 'wait';

/** Lists of telephone numbers: whoever stands behind one takes calls. */
const phoneLists: readonly LinkId[] = ['admin-support'];

/** @param who the people of the fix as they were chosen, best first */
export function actOf(
  { act, link }: { readonly act?: Act; readonly link?: LinkId },
  who: readonly Who[],
): Act {
  if (act) return act;
  if (who[0] === 'nobody') return 'wait';
  if (who[0] === 'you') return 'open';
  if (who.includes('data-protection-team') || (link && phoneLists.includes(link))) return 'call';
  return 'message';
}
