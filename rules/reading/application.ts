import type { Observation } from '../observation/observation.ts';

/** Partner Center's API in Entra; sign-ins for it name this id (sources: mandatory-mfa). */
export const partnerCenterApp = 'fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd';

/** `… the application 'id'(Name)` in an error sentence, or the row `App name: Name` of a block page. */
const applicationName = /(?:application '[^']{1,80}'\(|^app name ?: ?)([^)\n]{1,80})/im;

/**
 * Portals in which a partner administers a customer's tenant (source: gdap-faq): one label of the host
 * says that it is one. Learn, the store and the like are none.
 */
const portalLabel =
  /(?:^|[.-])(?:admin|portal|entra|intune|endpoint|security|defender|compliance|purview|lighthouse|businesscentral|app|outlook)\./;
const portalDomain =
  /(?:^|\.)(?:(?:microsoft|azure|office|office365|microsoft365|sharepoint|dynamics|powerbi)\.(?:com|us|cn)|cloud\.microsoft)$/;
/** What Entra calls the applications behind them. */
const portalName =
  /\b(portal|admin cent(er|re)|azure|office 365|microsoft 365|exchange|sharepoint|intune|entra|defender|purview|lighthouse|power platform|power bi|dynamics|business central)\b/i;

/** Whether a sign-in that returns to this host is for one of them. */
export function isPortal(host: string): boolean {
  return portalDomain.test(host) && portalLabel.test(host);
}

/**
 * What the words of an error say about the application that the sign-in was for; undefined where they name none.
 *
 * @param errorText sentences in plain form, one a line
 */
export function tieInText(errorText: string): Observation['partnerCenter'] | undefined {
  if (errorText.toLowerCase().includes(partnerCenterApp)) return { is: 'yes', by: 'client-id' };
  const application = applicationName.exec(errorText)?.[1];
  if (!application) return undefined;
  if (/partner/i.test(application)) return { is: 'yes', by: 'app-name' };
  return { is: 'no', by: 'app-name', ...(portalName.test(application) && { portal: true }) };
}
