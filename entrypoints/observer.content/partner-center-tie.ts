import type { Observation } from '../../rules/observation.ts';
import type { Page } from './page.ts';

type Tie = Observation['partnerCenter'];

/** Partner Center's API in Entra; sign-ins for it name this id (sources: mandatory-mfa). */
const partnerCenterApp = 'fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd';

const returnParameters = ['redirect_uri', 'wreply', 'ru', 'post_logout_redirect_uri'];
const clientParameters = ['client_id', 'resource', 'appid'];

/**
 * Whether a sign-in is for Partner Center, by what its address and the page say. The background adds what the trail
 * of the tab says. `no` needs positive evidence of another application.
 *
 * @param errorText the page's error sentence in plain form, which may name the application
 */
export function tieToPartnerCenter({ url, referrer }: Page, errorText: string): Tie {
  const parameters = parametersOf(url);
  if (clientParameters.some((name) => parameters.get(name)?.toLowerCase().includes(partnerCenterApp))) {
    return { is: 'yes', by: 'client-id' };
  }
  const target = returnParameters
    .map((name) => hostOf(parameters.get(name)))
    .find((host) => host !== undefined);
  if (target && isPartnerCenterHost(target)) return { is: 'yes', by: 'redirect' };
  if (errorText.toLowerCase().includes(partnerCenterApp)) return { is: 'yes', by: 'client-id' };
  if (
    /'\([^)]{0,80}partner center/i.test(errorText) ||
    /^app name ?: ?[^:]{0,60}partner center/i.test(errorText)
  ) {
    return { is: 'yes', by: 'app-name' };
  }
  if (isPartnerCenterHost(hostOf(referrer) ?? '')) return { is: 'yes', by: 'referrer' };
  // Microsoft's sign-in hosts return to each other in the middle of any sign-in: that names no application.
  if (target && !/(^|\.)(microsoftonline\.(com|us|cn)|live\.com|microsoft\.com)$/.test(target))
    return { is: 'no', by: 'redirect' };
  return { is: 'unknown' };
}

function isPartnerCenterHost(host: string): boolean {
  return /(^|\.)(partner\.microsoft\.com|partnercenter\.microsoft\.com)$/.test(host);
}

/** Query and fragment parameters; only named ones are ever looked at. */
export function parametersOf(url: URL): URLSearchParams {
  const all = new URLSearchParams(url.search.slice(0, 8000));
  for (const [name, value] of new URLSearchParams(url.hash.slice(1, 8000))) all.append(name, value);
  return all;
}

function hostOf(address: string | null | undefined): string | undefined {
  if (!address) return undefined;
  return URL.canParse(address) ? new URL(address).hostname : undefined;
}
