import { familyOf, type HostFamily } from '../../rules/reading/hosts.ts';
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

/** The reader for one of Microsoft's pages that the observer knows, by the exact host; undefined for every other address. */
export function readerFor({ origin, hostname }: Address): Reader | undefined {
  const family = familyOf(hostname);
  return family && origin === `https://${hostname}` ? readers[family] : undefined;
}
