import type { Observation } from '../../rules/observation.ts';
import type { Page } from './page.ts';

type Tie = Observation['partnerCenter'];

/** Partner Center's API in Entra; sign-ins for it name this id (sources: mandatory-mfa). */
const partnerCenterApp = 'fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd';

const returnParameters = ['redirect_uri', 'wreply', 'ru', 'post_logout_redirect_uri'];
const clientParameters = ['client_id', 'resource', 'appid'];
/** `… the application 'id'(Name)` in an error sentence, or the row `App name: Name` of a block page. */
const applicationName = /(?:application '[^']{1,80}'\(|^app name ?: ?)([^)\n]{1,80})/im;

/**
 * Whether a sign-in is for Partner Center, by what its address and the page say; the background adds what the trail
 * of the tab says. Partner Center's own client id is not documented, so a client id that is not the API's says `no`
 * only together with an address to return to that is not Partner Center's.
 *
 * @param errorText the page's error sentence in plain form, which may name the application
 */
export function tieToPartnerCenter({ url, referrer }: Page, errorText: string): Tie {
  const parameters = parametersOf(url);
  const named = (text: string | null | undefined) => text?.toLowerCase().includes(partnerCenterApp);
  if (clientParameters.some((name) => named(parameters.get(name)))) return { is: 'yes', by: 'client-id' };
  const target = returnParameters
    .map((name) => hostOf(parameters.get(name)))
    .find((host) => host !== undefined);
  if (target && isPartnerCenterHost(target)) return { is: 'yes', by: 'redirect' };
  if (named(errorText)) return { is: 'yes', by: 'client-id' };
  const application = applicationName.exec(errorText)?.[1];
  if (application && /partner/i.test(application)) return { is: 'yes', by: 'app-name' };
  if (target && !isSignInHost(target)) return { is: 'no', by: 'redirect' };
  if (isPartnerCenterHost(hostOf(referrer) ?? '')) return { is: 'yes', by: 'referrer' };
  if (application) return { is: 'no', by: 'app-name' };
  return { is: 'unknown' };
}

function isPartnerCenterHost(host: string): boolean {
  return /(^|\.)(partner\.microsoft\.com|partnercenter\.microsoft\.com)$/.test(host);
}

/** Sign-in hosts return to each other in the middle of any sign-in: that names no application. */
function isSignInHost(host: string): boolean {
  return /(^|\.)(microsoftonline\.(com|us|cn)|login\.microsoft\.com|login\.windows\.net|live\.com)$/.test(
    host,
  );
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
