import type { Observation } from '../../rules/observation/observation.ts';
import { isPortal, partnerCenterApp, tieInText } from '../../rules/reading/application.ts';
import type { Address, Page } from './page.ts';

type Tie = Observation['partnerCenter'];

const returnParameters = ['redirect_uri', 'wreply', 'ru', 'post_logout_redirect_uri'];
const clientParameters = ['client_id', 'resource', 'appid'];

/**
 * Whether a sign-in is for Partner Center, by what its address and the page say; the background adds what the trail
 * of the tab says, and whether Partner Center opened it. Partner Center's own client id is not documented, so a client id that is not the API's says `no`
 * only together with an address to return to that is not Partner Center's.
 *
 * @param errorText the page's error sentence in plain form, which may name the application
 */
export function tieToPartnerCenter({ url, referrer }: Page, errorText: string): Tie {
  const parameters = parametersOf(url);
  const named = (text: string | null | undefined) => text?.toLowerCase().includes(partnerCenterApp);
  if (clientParameters.some((name) => named(parameters.get(name)))) return { is: 'yes', by: 'client-id' };
  const target = returnParameters.map((name) => hostOf(parameters.get(name))).find(Boolean);
  if (target && isPartnerCenterHost(target)) return { is: 'yes', by: 'redirect' };
  const said = errorText ? tieInText(errorText) : undefined;
  if (said?.is === 'yes') return said;
  if (target && !isSignInHost(target))
    return { is: 'no', by: 'redirect', ...(isPortal(target) && { portal: true }) };
  if (isPartnerCenterHost(hostOf(referrer) ?? '')) return { is: 'yes', by: 'referrer' };
  return said ?? { is: 'unknown' };
}

function isPartnerCenterHost(host: string): boolean {
  return /(^|\.)partner(center)?\.microsoft\.com$/.test(host);
}

/** Sign-in hosts return to each other in the middle of any sign-in: that names no application. */
function isSignInHost(host: string): boolean {
  return /(^|\.)(microsoftonline\.(com|us|cn)|login\.(microsoft\.com|windows\.net)|live\.com)$/.test(host);
}

/** Query and fragment parameters; only named ones are ever looked at. */
export function parametersOf({ search, hash }: Address): URLSearchParams {
  return new URLSearchParams(`${search.slice(0, 8000)}&${hash.slice(1, 8000)}`);
}

function hostOf(address: string | null | undefined): string | undefined {
  return address && URL.canParse(address) ? new URL(address).hostname : undefined;
}
