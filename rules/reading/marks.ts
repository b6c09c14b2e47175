import { fnv1a } from './fnv1a.ts';

/**
 * Marks make the same account or tenant recognisable within one tab without saying whose it is: 16 bits of a hash.
 * That is no secret: among a few hundred names a mark mostly tells which one it is. Only the background sees them, to
 * number them (account-1, tenant-1), and they are gone with the tab.
 */
export interface Marks {
  readonly account?: number | undefined;
  readonly tenant?: number | undefined;
}

const accountName = /user account '([^'{]{3,120})'/i;
const tenantName = /(?:tenant|directory) '([^'{]{2,120})'/i;
/** Tenants that are none: whoever signs in brings their own. */
const anyTenant = /^(common|organizations|consumers)$/i;

/**
 * @param errorText the page's error sentences, in plain form
 * @param tenantSegment the part of the address that names a tenant, where there is one
 */
export function marksIn(errorText: string, tenantSegment?: string): Marks {
  const account = errorText && accountName.exec(errorText)?.[1];
  const named = errorText && tenantName.exec(errorText)?.[1];
  const tenant = named || (tenantSegment && !anyTenant.test(tenantSegment) ? tenantSegment : '');
  return { account: markOf(account), tenant: markOf(tenant) };
}

/** Folded to 16 bits, without regard to letter case. */
function markOf(name: string | undefined): number | undefined {
  if (!name) return undefined;
  const hash = fnv1a(name.toLowerCase());
  return ((hash >>> 16) ^ hash) & 0xffff;
}
