import type { Observation } from '../rules/observation/observation.ts';

/**
 * A failed sign-in is over once Partner Center's own pages are there, a failure of one of these pages once the same
 * page is there without it. Any other page says nothing of either.
 */
export function showsItIsGone(now: Observation, then: Observation): boolean {
  if (now.page !== 'partner-center' || now.partnerCenter.is !== 'yes') return false;
  const samePage = now.host === then.host && now.path === then.path;
  const wasSignIn = !then.page.startsWith('partner-center');
  return samePage || (wasSignIn && now.path.startsWith('/dashboard'));
}
