import { familyOf, type HostFamily } from '../../rules/text/hosts.ts';
import type { Address } from './page.ts';
import type { Reader } from './reader.ts';
import { readEntra } from './readers/entra.ts';
import { readPartnerCenter } from './readers/partner-center.ts';
import { readPasswordReset } from './readers/password-reset.ts';
import { readPersonal } from './readers/personal.ts';
import { readSecurityInfo } from './readers/security-info.ts';

/** Which reader understands the pages of which family of hosts. */
const readers: Readonly<Record<HostFamily, Reader>> = {
  'partner-center': readPartnerCenter,
  entra: readEntra,
  personal: readPersonal,
  'password-reset': readPasswordReset,
  'security-info': readSecurityInfo,
};

/** The family of one of Microsoft's pages, by the exact host; undefined for every other address. */
function familyAt({ origin, hostname }: Address): HostFamily | undefined {
  return origin === `https://${hostname}` ? familyOf(hostname) : undefined;
}

/** Whether the address is one of Microsoft's pages that the observer knows. */
export function isKnown(address: Address): boolean {
  return familyAt(address) !== undefined;
}

/** The reader for one of these pages. */
export function readerFor(address: Address): Reader | undefined {
  const family = familyAt(address);
  return family && readers[family];
}
