/** The only hosts that are read without being asked, and what kind of page they hold. */
export const hostFamilies = {
  'partner.microsoft.com': 'partner-center',
  'login.microsoftonline.com': 'entra',
  'login.microsoftonline.us': 'entra',
  'login.partner.microsoftonline.cn': 'entra',
  'login.microsoft.com': 'entra',
  'login.windows.net': 'entra',
  'login.live.com': 'personal',
  'account.live.com': 'personal',
  'passwordreset.microsoftonline.com': 'password-reset',
  'mysignins.microsoft.com': 'security-info',
} as const;

export type HostFamily = (typeof hostFamilies)[keyof typeof hostFamilies];

/** The family of a host, compared as a whole and exactly; undefined for every other host. */
export function familyOf(host: string): HostFamily | undefined {
  return Object.hasOwn(hostFamilies, host) ? hostFamilies[host as keyof typeof hostFamilies] : undefined;
}
