import { ownDomains, sharedDomains } from '../data/microsoft-domains.ts';
import { familyOf, hostFamilies } from './hosts.ts';
import { imitatesName } from './imitated-name.ts';

/**
 * Whose page an address is, by the address alone. `shared`: on a server of Microsoft where anybody can make a page.
 * `look-alike`: not Microsoft's, and its name is made to be taken for it. `other`: somebody else's, as a company's own
 * sign-in page is. `unknown`: it is no web page.
 */
export type WhosePage = 'microsoft' | 'shared' | 'look-alike' | 'other' | 'unknown';

/** The parts of a parsed address that are judged: a `URL` has them. */
export interface Address {
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
  readonly username: string;
}

/** Rather silent than wrong: what may be Microsoft's is never called a look-alike. */
export function whosePage({ protocol, hostname, port, username }: Address): WhosePage {
  if (!/^https?:$/.test(protocol)) return 'unknown';
  const isSafe = protocol === 'https:' && port === '';
  if (username && imitates(username.toLowerCase())) return 'look-alike';
  if (isUnder(hostname, sharedDomains)) return 'shared';
  // Without https anybody on the way can be the page; where passwords are typed that is said.
  if (familyOf(hostname)) return isSafe ? 'microsoft' : 'look-alike';
  if (isUnder(hostname, ownDomains) || national.test(hostname)) return isSafe ? 'microsoft' : 'other';
  return imitates(hostname) ? 'look-alike' : 'other';
}

/** `www.microsoft.de`, `www.microsoft.co.jp`, and the ending that is Microsoft's own. */
const national = /(^|\.)microsoft(\.[a-z]{2})?$|^(www\.)?microsoft\.com?\.[a-z]{2}$/;

function isUnder(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** The address of a sign-in that goes on as somebody else's, or a name that is made to be read as one of Microsoft's. */
function imitates(host: string): boolean {
  const inside = `.${host}.`;
  return signInHosts.some((one) => inside.includes(`.${one}.`)) || host.split('.').some(imitatesName);
}

const signInHosts = [...Object.keys(hostFamilies), 'office.com', 'outlook.com', 'live.com'];
