import type { Reader } from './reader.ts';
import { readEntra } from './readers/entra.ts';
import { readOther } from './readers/other.ts';
import { readPartnerCenter } from './readers/partner-center.ts';
import { readPasswordReset } from './readers/password-reset.ts';
import { readPersonal } from './readers/personal.ts';
import { readSecurityInfo } from './readers/security-info.ts';

/** Which reader understands the pages of which host. The keys are the only hosts that the observer runs on by itself. */
const readers: Readonly<Record<string, Reader>> = {
  'partner.microsoft.com': readPartnerCenter,
  'login.microsoftonline.com': readEntra,
  'login.microsoftonline.us': readEntra,
  'login.partner.microsoftonline.cn': readEntra,
  'login.microsoft.com': readEntra,
  'login.windows.net': readEntra,
  'login.live.com': readPersonal,
  'account.live.com': readPersonal,
  'passwordreset.microsoftonline.com': readPasswordReset,
  'mysignins.microsoft.com': readSecurityInfo,
};

/** Match patterns of the manifest: https only, whole hosts only. */
export const matches: readonly string[] = Object.keys(readers).map((host) => `https://${host}/*`);

/** Whether the address is one of Microsoft's pages that the observer knows, compared by exact host. */
export function isKnown(url: URL): boolean {
  return url.protocol === 'https:' && url.port === '' && Object.hasOwn(readers, url.hostname);
}

/** The reader for an address; for unknown hosts the cautious one. */
export function readerFor(url: URL): Reader {
  return (isKnown(url) && readers[url.hostname]) || readOther;
}
